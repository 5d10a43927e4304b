import * as z from 'zod';
import type { Network } from '@/lib/network/network';
import { quotaIdOfClient } from '@/lib/storage/quota-id';
import { dataCall } from '@/lib/youtube/data-call';
import { judgeYoutube } from '@/lib/youtube/judge-youtube';
import { parseAnswer } from '@/lib/youtube/parse-answer';

const OwnChannels = z.object({ items: z.array(z.object({ id: z.string() })).optional() });

/**
 * 1 unit: whose token it is. Apart from `YoutubeClient`, which asks here for its tokens. Throws the problems of `Network`,
 * `channel-missing`, `sign-in-expired`, `answer-invalid`.
 */
export async function fetchOwnChannelIds(network: Network, token: string, clientId: string): Promise<string[]> {
  const call = dataCall('channels', OwnChannels, 'token-check', { part: 'id', mine: 'true' });
  const answer = await network.send({
    service: call.service,
    url: call.url,
    headers: { accept: 'application/json', Authorization: `Bearer ${token}` },
    purpose: call.purpose,
    cost: call.cost && { ...call.cost, quotaId: quotaIdOfClient(clientId) },
    judge: judgeYoutube,
  });
  return (parseAnswer(call.schema, answer.text).items ?? []).map(({ id }) => id);
}
