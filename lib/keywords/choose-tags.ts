import type { RatedCandidate } from './rate-candidate';

/** What each use of a word by a tag chosen before takes from the log-odds of the next, at most so often. */
const REUSE = 0.1;
/** The same of phrases that neither the draft nor the channel has: ten completions of one word say one thing. */
const REUSE_OF_OTHERS = 0.4;
const MAX_USES = 4;
const GROUP = 5;
const CLEAR_FIT = 0.7;

type Filter = (rated: RatedCandidate) => boolean;

/**
 * The best, best first, that say different things. A channel with many videos has used most of what it says before; so that
 * it is not only told what it knows, one of each five is new to it where the draft clearly says it, and two where there is
 * evidence that people look for them.
 *
 * @param isAllowed is asked before one is chosen.
 */
export function chooseTags(rated: readonly RatedCandidate[], max: number, isAllowed: Filter): RatedCandidate[] {
  const pool = rated.toSorted((first, second) => second.value - first.value);
  const usesByStem = new Map<string, number>();
  const chosen: RatedCandidate[] = [];
  while (chosen.length < max && pool.length > 0) {
    const at = findNew(pool, chosen) ?? findBest(pool, usesByStem);
    const [next] = pool.splice(at, 1);
    if (!next || !isAllowed(next)) continue;
    chosen.push(next);
    for (const stem of next.candidate.stems) usesByStem.set(stem, (usesByStem.get(stem) ?? 0) + 1);
  }
  return chosen;
}

/** The best one new to the channel when it is the turn of one; `null` otherwise. */
function findNew(pool: readonly RatedCandidate[], chosen: readonly RatedCandidate[]): number | null {
  const turn = chosen.length % GROUP;
  if (turn < GROUP - 2) return null;
  const count = chosen.slice(chosen.length - turn).filter(isNew).length;
  const isLast = turn === GROUP - 1;
  if (count > (isLast ? 1 : 0)) return null;
  const mayBeClear = isLast && count === 0;
  const at = pool.findIndex((one) => isNew(one) && (isSought(one) || (mayBeClear && isClear(one))));
  return at === -1 ? null : at;
}

const isNew: Filter = ({ candidate }) => candidate.library === null;
const isClear: Filter = ({ candidate }) => candidate.textFit >= CLEAR_FIT;
/** However many search for it: what fits little has no claim to a place. */
const isSought: Filter = ({ bands }) =>
  (bands.demand === 'high' || bands.demand === 'medium') && bands.relevance !== 'low';

function findBest(pool: readonly RatedCandidate[], usesByStem: ReadonlyMap<string, number>): number {
  let best = 0;
  let bestValue = -Infinity;
  for (const [at, { value, candidate }] of pool.entries()) {
    // No use can raise a value, so nothing after this one can be better.
    if (value <= bestValue) break;
    const { stems } = candidate;
    const uses = stems.reduce((sum, stem) => sum + Math.min(MAX_USES, usesByStem.get(stem) ?? 0), 0);
    const isOthers = candidate.textFit === 0 && candidate.library === null;
    const own = value - ((isOthers ? REUSE_OF_OTHERS : REUSE) * uses) / Math.max(1, stems.length);
    if (own <= bestValue) continue;
    bestValue = own;
    best = at;
  }
  return best;
}
