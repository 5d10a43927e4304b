import type { RequestRow } from '@/lib/storage/api-rows';

/** What became of a request: `under-way` may also be one whose background was stopped a moment ago. */
export type Outcome = 'cached' | 'answered' | 'failed' | 'under-way' | 'no-answer';

/** No request takes longer, its retries being lines of their own: what is still open then was stopped with its background. */
export const LONGEST_MS = 2 * 60_000;

export function outcomeOf(row: RequestRow, now: number): Outcome {
  if (row.isCached) return 'cached';
  if (row.problem !== null) return 'failed';
  if (row.status !== null) return 'answered';
  return row.durationMs === null && now - row.at < LONGEST_MS ? 'under-way' : 'no-answer';
}
