import type { Severity } from './check';
import type { CheckResult } from './scorecard';

const RANK: Record<Severity, number> = { P0: 0, P1: 1, P2: 2, P3: 3 };

/**
 * The one thing to do next: a broken rule of YouTube's before anything else (the severest first), then the open check with the most
 * points to gain. Equals go by severity, then by their place in the rubric. A note (a check without points) is never it. `null` when
 * nothing is open.
 */
export function chooseNextFix(results: readonly CheckResult[]): string | null {
  const open = results.filter(({ status }) => status === 'improve');
  const broken = open.filter(({ group }) => group === 'validity');
  const candidates = broken.length > 0 ? broken : open.filter(({ points }) => points > 0);
  return candidates.toSorted(compare)[0]?.id ?? null;
}

function compare(first: CheckResult, second: CheckResult): number {
  const gain = second.points - second.earned - (first.points - first.earned);
  return gain || RANK[first.severity] - RANK[second.severity];
}
