import { correctByHolm } from './correct-by-holm.ts';
import type { Finding } from './evidence.ts';

/** The checks of one set, each p corrected for all those of the set that could be judged at all. */
export function withHolm<Found extends Finding>(findings: readonly Found[]): Found[] {
  const judged = findings.flatMap(({ id, estimate: { interval } }) => (interval ? [{ id, p: interval.p }] : []));
  const corrected = correctByHolm(judged.map(({ p }) => p));
  const byId = new Map(judged.map(({ id }, at) => [id, corrected[at] ?? 1]));
  return findings.map((finding) => {
    const pHolm = byId.get(finding.id);
    return pHolm === undefined ? finding : { ...finding, pHolm };
  });
}
