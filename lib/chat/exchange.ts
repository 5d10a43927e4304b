import * as z from 'zod';
import type { AiMessage } from '@/lib/ai/ai-port';
import { AI_PROVIDERS } from '@/lib/ai/providers';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';

/** One message of what model and tools said to each other over an answer, as it is kept in its row. */
export interface ExchangeEntry {
  message: AiMessage;
  /** How much of the answer's text had been said by then: what comes after it is in no entry yet. */
  saidChars: number;
}

const PartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('call'), id: z.string(), name: z.string(), args: z.unknown() }),
  z.object({ kind: z.literal('result'), id: z.string(), name: z.string(), value: z.unknown() }),
]);

const EntrySchema = z.object({
  message: z.object({
    role: z.enum(['user', 'model']),
    parts: z.array(PartSchema),
    raw: z.object({ provider: z.enum(AI_PROVIDERS), parts: z.array(z.unknown()) }).nullable(),
  }),
  saidChars: z.int().nonnegative(),
});

/** Empty for a row of another version's whose entries mean nothing here: then the answer's text has to do. */
export function parseExchange({ exchange }: Pick<ChatMessageRow, 'exchange'>): ExchangeEntry[] {
  const parsed = z.array(EntrySchema).safeParse(exchange);
  return parsed.success ? parsed.data : [];
}

/** What an answer says that is in no entry of its exchange: an answer that broke off in the middle of a round. */
export function unsentText(row: Pick<ChatMessageRow, 'exchange' | 'text'>): string {
  return row.text.slice(parseExchange(row).at(-1)?.saidChars ?? 0).trimStart();
}
