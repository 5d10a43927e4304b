import { quantileSorted } from 'simple-statistics';
import { createRandom } from './create-random.ts';

export interface Estimate {
  value: number;
  /** `null` where there are too few groups to draw from. */
  interval: Interval | null;
}

/** 95 %. */
interface Interval {
  low: number;
  high: number;
  /** Two-sided, of the resamples on the other side of `neutral`; never below 2 / (resamples + 1). */
  p: number;
}

/** What one group (a channel, a family of tests) adds to a quotient. */
export interface Share {
  top: number;
  bottom: number;
}

export const RESAMPLES = 10_000;
/** Drawing again from fewer groups than this gives intervals that are far too narrow. */
export const MIN_GROUPS = 10;
const SEED = 20_261_121;

/**
 * A quotient of sums with the groups drawn again and again, whole: what is inside a group hangs together. `null` when there is nothing
 * to divide by. A mean over groups is the quotient whose every `bottom` is 1.
 */
export function estimateRatio(groups: readonly Share[], neutral: number, resamples = RESAMPLES): Estimate | null {
  const shares = groups.filter(({ bottom }) => bottom > 0);
  if (shares.length === 0) return null;
  const tops = Float64Array.from(shares, ({ top }) => top);
  const bottoms = Float64Array.from(shares, ({ bottom }) => bottom);
  const value = total(tops) / total(bottoms);
  if (shares.length < MIN_GROUPS) return { value, interval: null };
  const random = createRandom(SEED);
  const drawn = Float64Array.from({ length: resamples }, () => drawRatio(tops, bottoms, random)).sort();
  const sorted = Array.from(drawn);
  return {
    value,
    interval: {
      low: quantileSorted(sorted, 0.025),
      high: quantileSorted(sorted, 0.975),
      p: measureP(sorted, neutral),
    },
  };
}

/** The mean over groups, each counting once however large it is. */
export function estimateMean(values: readonly number[], neutral: number, resamples = RESAMPLES): Estimate | null {
  const groups = values.map((top) => ({ top, bottom: 1 }));
  return estimateRatio(groups, neutral, resamples);
}

function drawRatio(tops: Float64Array, bottoms: Float64Array, random: () => number): number {
  let top = 0;
  let bottom = 0;
  for (let drawn = 0; drawn < tops.length; drawn++) {
    const at = Math.floor(random() * tops.length);
    top += tops[at] ?? 0;
    bottom += bottoms[at] ?? 0;
  }
  return top / bottom;
}

function measureP(sorted: readonly number[], neutral: number): number {
  const below = sorted.filter((value) => value <= neutral).length;
  const above = sorted.filter((value) => value >= neutral).length;
  return Math.min(1, (2 * (Math.min(below, above) + 1)) / (sorted.length + 1));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
