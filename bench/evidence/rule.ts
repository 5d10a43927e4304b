import type { Finding } from './evidence.ts';

/**
 * The rule by which a check loses its points, written down before the first run over the checks:
 *
 * 1. It is judged on three sets, each by its own 95 % interval: pairs of headlines with p < .05, upload histories (views with age
 *    taken out), and the channels whose age is not known. Views gained between two dates is shown, not judged: five channels at most.
 * 2. Fewer than 100 pairs in which exactly one side passes, or fewer than 10 groups or channels it was seen in, judge nothing.
 * 3. An interval that lies wholly on the wrong side in one of them takes all its points, whatever the others say, and with no
 *    correction for many comparisons: points claim something, so the doubt is on their side. What Limelight says in words needs more,
 *    a corrected p below .05.
 *
 * Nothing follows from an interval on the right side: no check gains weight by it.
 */
const MIN_PAIRS = 100;

/** Ids of the checks that the pairs of headlines contradict. */
export function findContradictedByPairs(checks: readonly Finding[]): string[] {
  return contradicted(
    checks.filter(({ items }) => items >= MIN_PAIRS),
    0.5,
  );
}

/** Ids of the checks that a set of channels contradicts. */
export function findContradictedByChannels(checks: readonly Finding[]): string[] {
  return contradicted(checks, 0);
}

/** `neutral` is what no effect at all would give. Too few groups or channels have no interval (`MIN_GROUPS`). */
function contradicted(checks: readonly Finding[], neutral: number): string[] {
  return checks
    .filter(({ estimate: { interval } }) => interval !== null && interval.high < neutral)
    .map(({ id }) => id);
}
