import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlateRanks } from '@/bench/evidence/correlate-ranks.ts';
import { countPairs, DOUBLE } from '@/bench/evidence/count-pairs.ts';
import { removeTrend } from '@/bench/evidence/remove-trend.ts';

describe('views without their trend', () => {
  it('are what an upload has beyond the median of its neighbours', () => {
    expect(removeTrend([1, 2, 9, 4, 5], 3)).toEqual([-1, 0, 5, -1, 0]);
  });

  it('keep the window whole at both ends', () => {
    // The window of the first and of the second is 1, 5, 2; of the last two 2, 8, 3.
    expect(removeTrend([1, 5, 2, 8, 3], 3)).toEqual([-1, 3, -3, 5, 0]);
  });

  it('share one median where there are fewer than the window holds', () => {
    expect(removeTrend([1, 2, 6])).toEqual([-1, 0, 4]);
    expect(removeTrend([])).toEqual([]);
  });

  it('do not change when a whole channel has ten times the views', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (values) => {
        expect(removeTrend(values.map((value) => value + 10))).toEqual(removeTrend(values));
      }),
    );
  });
});

describe('rank correlation', () => {
  it.each([
    { first: [1, 2, 3, 4], second: [10, 100, 1_000, 10_000], rho: 1 },
    { first: [1, 2, 3, 4], second: [4, 3, 2, 1], rho: -1 },
    // Ties stand at their middle rank: 1.5, 1.5, 3.5, 3.5 against 1, 2, 3, 4 is 4 / sqrt(4 · 5).
    { first: [0, 0, 1, 1], second: [1, 2, 3, 4], rho: 4 / Math.sqrt(20) },
    { first: [0, 1, 0, 1], second: [1, 1, 2, 2], rho: 0 },
  ])('of $first and $second is $rho', ({ first, second, rho }) => {
    expect(correlateRanks(first, second)).toBeCloseTo(rho);
  });

  it('is nothing where one side does not vary', () => {
    expect(correlateRanks([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(correlateRanks([1, 2, 3], [5, 5, 5])).toBeNull();
    expect(correlateRanks([], [])).toBeNull();
  });
});

describe('pairs of videos', () => {
  const all = { minGap: DOUBLE, countsTies: true };

  it.each([
    { scores: [1, 0], outcomes: [2, 1], share: { top: 1, bottom: 1 } },
    { scores: [0, 1], outcomes: [2, 1], share: { top: 0, bottom: 1 } },
    { scores: [1, 1], outcomes: [2, 1], share: { top: 0.5, bottom: 1 } },
    { scores: [3, 2, 1], outcomes: [3, 2, 1], share: { top: 3, bottom: 3 } },
    { scores: [1], outcomes: [1], share: { top: 0, bottom: 0 } },
  ])('with scores $scores and outcomes $outcomes count $share', ({ scores, outcomes, share }) => {
    expect(countPairs(scores, outcomes, all)).toEqual(share);
  });

  it('count from twice the views on', () => {
    expect(countPairs([1, 0], [Math.log10(199), 2], { ...all, minGap: DOUBLE }).bottom).toBe(0);
    expect(countPairs([1, 0], [Math.log10(199), Math.log10(99)], all).bottom).toBe(1);
  });

  it('leave ties out where only pairs that differ are asked for', () => {
    expect(countPairs([1, 1, 0], [3, 2, 1], { minGap: DOUBLE, countsTies: false })).toEqual({ top: 2, bottom: 2 });
  });
});
