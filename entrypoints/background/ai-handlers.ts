import * as z from 'zod';
import { giveHostsBack } from '@/lib/account/host-access';
import type { AiDesk } from '@/lib/ai/create-ai';
import { GEMINI_URL } from '@/lib/ai/desk';
import { AI_SHARES } from '@/lib/ai/shares';
import { PROBLEM_CODES } from '@/lib/problem/problem';
import { saveBuiltIn } from '@/lib/storage/ai-models';
import { clearSent } from '@/lib/storage/ai-sent';
import { clearUsage } from '@/lib/storage/ai-usage';
import type { LimelightDatabase } from '@/lib/storage/database';
import { changeAiSettings } from '@/lib/storage/settings';
import type { Handlers } from './answer-all';
import { parseRequest } from './parse-request';

export type AiMessage = 'agreeToAi' | 'agreeToShare' | 'refreshModels' | 'tellBuiltIn' | 'tellRelay' | 'clearAiRecords';

interface AiHandlerTools {
  database: LimelightDatabase;
  now: () => number;
  ai: Pick<AiDesk, 'refreshModels' | 'hearRelay'>;
}

/** More than the model on a device says within the tenth of a second that a piece is of. */
const MAX_PIECE_CHARS = 100_000;

const RelayId = z.string().min(1).max(100);
const AgreeRequest = z.object({ isAgreed: z.boolean() });
const ShareRequest = z.object({ what: z.enum(AI_SHARES), isAgreed: z.boolean() });
const BuiltInRequest = z.object({
  availability: z.enum(['unavailable', 'downloadable', 'downloading', 'available']),
  progress: z.number().min(0).max(1).nullable(),
});
const RelayRequest = z.discriminatedUnion('kind', [
  z.object({ relayId: RelayId, kind: z.literal('text'), text: z.string().max(MAX_PIECE_CHARS) }),
  z.object({ relayId: RelayId, kind: z.literal('end') }),
  z.object({ relayId: RelayId, kind: z.literal('failed'), problem: z.enum(PROBLEM_CODES) }),
]);
const ClearRequest = z.object({ only: z.enum(['usage', 'sent']) });

/** What Options and panels ask about models. */
export function createAiHandlers({ database, now, ai }: AiHandlerTools): Pick<Handlers, AiMessage> {
  return {
    async agreeToAi(data) {
      const { isAgreed } = parseRequest(AgreeRequest, data);
      await changeAiSettings(database, ({ agreedAt }) => ({ agreedAt: isAgreed ? (agreedAt ?? now()) : null }));
      // First the gate, so that nothing new is sent meanwhile.
      if (!isAgreed) await giveHostsBack([`${GEMINI_URL}*`]);
    },
    async agreeToShare(data) {
      const { what, isAgreed } = parseRequest(ShareRequest, data);
      await changeAiSettings(database, ({ shares }) => ({
        shares: { ...shares, [what]: isAgreed ? (shares[what] ?? now()) : null },
      }));
    },
    async refreshModels() {
      await ai.refreshModels();
    },
    async tellBuiltIn(data) {
      await saveBuiltIn(database, parseRequest(BuiltInRequest, data), now());
    },
    async tellRelay(data) {
      ai.hearRelay(parseRequest(RelayRequest, data));
    },
    async clearAiRecords(data) {
      const { only } = parseRequest(ClearRequest, data);
      await (only === 'usage' ? clearUsage(database) : clearSent(database));
    },
  };
}
