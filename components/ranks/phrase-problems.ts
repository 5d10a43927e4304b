import type { ProblemCode } from '@/lib/problem/problem';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';

/** What YouTube has against this phrase, or what became of its turn: told in its row. Anything else concerns all of them. */
const IN_ROW: ReadonlySet<ProblemCode> = new Set(['request-refused', 'answer-invalid', 'not-found', 'quota-exceeded']);

export function ownProblem({ problem }: TrackedPhraseRow): ProblemCode | null {
  return problem !== null && IN_ROW.has(problem) ? problem : null;
}

/** What stops the looks altogether; `null` while nothing does. */
export function problemOfAll(tracked: readonly TrackedPhraseRow[]): ProblemCode | null {
  return tracked.find((row) => row.problem !== null && ownProblem(row) === null)?.problem ?? null;
}
