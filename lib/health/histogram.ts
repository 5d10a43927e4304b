/** From one bound to the next: four steps double. */
const STEP = 2 ** 0.25;
const FIRST_BOUND_MS = 0.25;
const BOUND_COUNT = 85;

/**
 * Upper bounds in ms, from 0.25 ms to nearly nine minutes. `counts[n]` is how often it took less than `BOUNDS_MS[n]` and not
 * less than the bound before; one more count at the end holds whatever took longer.
 */
export const BOUNDS_MS: readonly number[] = Array.from(
  { length: BOUND_COUNT },
  (_, index) => FIRST_BOUND_MS * STEP ** index,
);

/** An estimated quantile is at most this share off the exact one, for what took between the first and the last bound. */
export const QUANTILE_ERROR = Math.sqrt(STEP) - 1;

/** Which of the counts a duration belongs to. */
export function bucketOf(durationMs: number): number {
  if (!(durationMs >= FIRST_BOUND_MS)) return 0; // Also for NaN and for a clock that went backwards.
  const index = BOUNDS_MS.findIndex((bound) => durationMs < bound);
  return index === -1 ? BOUND_COUNT : index;
}

export function countDuration(counts: readonly number[], durationMs: number): number[] {
  const bucket = bucketOf(durationMs);
  const length = Math.max(counts.length, bucket + 1);
  return Array.from({ length }, (_, index) => (counts[index] ?? 0) + (index === bucket ? 1 : 0));
}

/** Counts are as long as their last one that is not 0. */
export function mergeCounts(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}

/**
 * The nearest-rank quantile: the middle, by ratio, of the step it lies in, and never more than the longest that was
 * measured. Within `QUANTILE_ERROR`; below the first bound within 0.125 ms; above the last it is the longest.
 *
 * @param share 0.95 for p95.
 * @returns `null` when nothing was counted.
 */
export function estimateQuantile(counts: readonly number[], share: number, maxMs: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const rank = Math.min(total, Math.max(1, Math.ceil(share * total)));
  let seen = 0;
  const bucket = counts.findIndex((count) => {
    seen += count;
    return seen >= rank;
  });
  const upper = BOUNDS_MS[bucket];
  if (upper === undefined) return maxMs;
  return Math.min(maxMs, bucket === 0 ? upper / 2 : upper / Math.sqrt(STEP));
}
