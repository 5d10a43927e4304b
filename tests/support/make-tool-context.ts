import type { ApiTools } from '@/lib/analysis/api-tools';
import type { ChatTool, NewReceipt, ToolAnswer, ToolContext } from '@/lib/chat/tools/tool';
import { findClaims } from '@/lib/chat/receipts/find-claims';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { makeAi } from './make-ai';
import { FETCHED_AT } from './make-facts';

/** A conversation about the video of a row, or about the builders' channel where there is no row. */
export function makeToolContext(
  tools: ApiTools,
  row: ReadyRow | DraftRow | null,
  parts: Partial<ToolContext> = {},
): ToolContext {
  return {
    // A model that was asked would have nothing to say.
    tools: { ...tools, ai: makeAi().ai },
    row,
    draft: row && 'draft' in row ? row : null,
    scope: row ? { kind: 'video', id: row.videoId } : { kind: 'channel', id: 'UCbreadlab00000000000000' },
    settings: DEFAULT_SETTINGS,
    now: FETCHED_AT,
    signal: new AbortController().signal,
    transcript: null,
    ...parts,
  };
}

/** What a tool answers to arguments that it takes. */
export async function askTool(tool: ChatTool, args: unknown, context: ToolContext): Promise<ToolAnswer> {
  const run = await tool.run(args, context);
  if (!run.isRun) throw new Error(run.why);
  return run.answer;
}

/** Numbers, days and times in a value that no receipt says. */
export function findUntold(value: unknown, receipts: readonly NewReceipt[]): string[] {
  const told = receipts.map((receipt, place) => ({ ...receipt, id: String(place) }));
  return figuresIn(value).filter((figure) => {
    const said = `→ ${figure} ←`;
    return findClaims(said, told).some(({ receiptId }) => receiptId === null);
  });
}

/** What an answer says without a receipt. */
export function findUnfounded(text: string, receipts: readonly NewReceipt[]): string[] {
  const told = receipts.map((receipt, place) => ({ ...receipt, id: String(place) }));
  return findClaims(text, told).flatMap(({ start, end, receiptId }) =>
    receiptId === null ? [text.slice(start, end)] : [],
  );
}

function figuresIn(value: unknown): string[] {
  if (typeof value === 'number') {
    return value === 0 ? [] : [new Intl.NumberFormat('en', { maximumFractionDigits: 9 }).format(value)];
  }
  if (typeof value === 'string') return /^[\d:-]+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figuresIn);
}
