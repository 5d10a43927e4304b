import type { AiPart } from '@/lib/ai/ai-port';
import { measureCost } from '@/lib/ai/measure-cost';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import type { ExchangeEntry } from './exchange';
import { findClaims } from './receipts/find-claims';
import type { Round } from './stream-round';
import type { ToolContext } from './tools/tool';

/** What one request used and cost, into the sum of its answer; a sum with an unknown in it is unknown. */
export function bookRound(row: ChatMessageRow, { provider, model, usage }: Round, context: ToolContext): void {
  if (!provider || !model) return;
  if (!usage) {
    if (provider !== 'gemini') row.costUsd ??= row.usage ? null : 0;
    return;
  }
  const { costUsd } = measureCost({ provider, model }, usage, context.settings.ai, context.tools.now());
  const isUnknown = costUsd === null || (row.usage !== null && row.costUsd === null);
  row.costUsd = isUnknown ? null : (row.costUsd ?? 0) + costUsd;
  row.usage = {
    input: usage.input + (row.usage?.input ?? 0),
    output: usage.output + (row.usage?.output ?? 0),
    thoughts: usage.thoughts + (row.usage?.thoughts ?? 0),
    cached: usage.cached + (row.usage?.cached ?? 0),
  };
}

/** The last round of an answer. Throws `answer-empty`, `answer-unusable` or `model-refused` when it has not a word. */
export function endAnswer(row: ChatMessageRow, round: Round): void {
  row.end = round.end;
  if (row.text.trim() === '') throw new Problem(emptyProblem(round));
  const parts: AiPart[] = round.text === '' ? [] : [{ kind: 'text', text: round.text }];
  // A call that nobody answers any more would be refused when it is sent back.
  const raw = round.calls.length > 0 || round.end === 'cut' ? null : round.raw;
  const entry: ExchangeEntry = { message: { role: 'model', parts, raw }, saidChars: row.text.length };
  if (parts.length > 0) row.exchange.push(entry);
  row.state = round.end === 'cut' ? 'interrupted' : 'done';
}

function emptyProblem({ end }: Round): 'answer-unusable' | 'model-refused' | 'answer-empty' {
  if (end === 'malformed-call') return 'answer-unusable';
  return end === 'blocked' || end === 'recitation' ? 'model-refused' : 'answer-empty';
}

/** An answer that broke off: what came before is kept. */
export function breakAnswer(row: ChatMessageRow, error: unknown, isStopped: boolean): void {
  row.state = isStopped ? 'stopped' : 'failed';
  row.problem = isStopped ? null : problemCodeOf(error);
  for (const step of row.steps) if (step.durationMs === null) step.problem ??= 'cancelled';
}

/** What it says that can be looked up, once it says no more. */
export function settleClaims(row: ChatMessageRow, question: string): void {
  const receipts = row.steps.flatMap((step) => step.receipts);
  row.claims = findClaims(row.text, receipts, question);
}
