import type { Share } from './bootstrap.ts';

/** Twice the views. Outcomes are logarithms to the base of ten. */
export const DOUBLE = Math.log10(2);

interface PairOptions {
  /** Pairs whose outcomes lie closer together than this are left out. */
  minGap: number;
  /** Whether a pair the scores do not tell apart counts as half a hit, or not at all. */
  countsTies: boolean;
}

/** Of all pairs of one channel: in how many the better score has the better outcome (`top`), out of how many (`bottom`). */
export function countPairs(
  scores: readonly number[],
  outcomes: readonly number[],
  { minGap, countsTies }: PairOptions,
): Share {
  let top = 0;
  let bottom = 0;
  for (const [first, outcome] of outcomes.entries()) {
    const score = scores[first] ?? 0;
    for (let second = first + 1; second < outcomes.length; second++) {
      const gap = outcome - (outcomes[second] ?? 0);
      const lead = score - (scores[second] ?? 0);
      if (Math.abs(gap) < minGap || (lead === 0 && !countsTies)) continue;
      bottom++;
      top += lead === 0 ? 0.5 : lead > 0 === gap > 0 ? 1 : 0;
    }
  }
  return { top, bottom };
}
