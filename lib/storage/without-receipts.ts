import type { ChatMessageRow } from './ai-rows';

/**
 * An answer without what tools found for it, which may be YouTube's. What was said stays as it was said. A claim that had a
 * receipt had one: it is not marked afterwards for having lost it.
 */
export function withoutReceipts(row: ChatMessageRow): ChatMessageRow {
  return {
    ...row,
    steps: row.steps.map((step) => ({ ...step, receipts: [] })),
    claims: row.claims.filter(({ receiptId }) => receiptId === null),
    exchange: [],
  };
}

/** Whether anything of that is left in it. */
export function hasReceipts({ steps, exchange }: Pick<ChatMessageRow, 'steps' | 'exchange'>): boolean {
  return exchange.length > 0 || steps.some(({ receipts }) => receipts.length > 0);
}
