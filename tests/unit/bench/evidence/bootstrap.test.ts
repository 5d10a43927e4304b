import { describe, expect, it } from 'vitest';
import { estimateMean, estimateRatio, MIN_GROUPS } from '@/bench/evidence/bootstrap.ts';
import { createRandom } from '@/bench/evidence/create-random.ts';

const RESAMPLES = 2_000;
const alternating = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 1 : -1));

describe('an estimate over groups', () => {
  it('is the quotient of the sums, not the mean of quotients', () => {
    const groups = [{ top: 9, bottom: 10 }, ...Array.from({ length: 9 }, () => ({ top: 0, bottom: 1 }))];
    expect(estimateRatio(groups, 0.5, RESAMPLES)?.value).toBeCloseTo(9 / 19);
  });

  it('is the same in every run', () => {
    expect(estimateMean(alternating(40), 0, RESAMPLES)).toEqual(estimateMean(alternating(40), 0, RESAMPLES));
  });

  it('has an interval as wide as the standard error says', () => {
    const { value, interval } = estimateMean(alternating(400), 0, RESAMPLES) ?? {};
    expect(value).toBe(0);
    // 1.96 standard errors of a mean of 400 numbers of spread 1 are 0.098.
    expect(interval?.low).toBeGreaterThan(-0.115);
    expect(interval?.low).toBeLessThan(-0.085);
    expect(interval?.high).toBeGreaterThan(0.085);
    expect(interval?.high).toBeLessThan(0.115);
    expect(interval?.p).toBeGreaterThan(0.9);
  });

  it('draws groups whole: ten groups of a hundred alike are no surer than ten numbers', () => {
    const few = alternating(10).map((top) => ({ top: top * 100, bottom: 100 }));
    expect(estimateRatio(few, 0, RESAMPLES)?.interval).toEqual(estimateMean(alternating(10), 0, RESAMPLES)?.interval);
  });

  it('has the least p where every resample lies on one side', () => {
    const { interval } =
      estimateMean(
        Array.from({ length: 20 }, (_, at) => 1 + at / 100),
        0,
        RESAMPLES,
      ) ?? {};
    expect(interval?.p).toBeCloseTo(2 / (RESAMPLES + 1));
    expect(interval?.low).toBeGreaterThan(1);
  });

  it('has a p of one where nothing varies and nothing is there', () => {
    expect(estimateMean(new Array<number>(12).fill(0), 0, RESAMPLES)?.interval?.p).toBe(1);
  });

  it('has no interval with too few groups, and is nothing without any', () => {
    expect(estimateMean(alternating(MIN_GROUPS - 1), 0)).toEqual({ value: 1 / 9, interval: null });
    expect(estimateMean(alternating(MIN_GROUPS), 0, RESAMPLES)?.interval).not.toBeNull();
    expect(estimateMean([], 0)).toBeNull();
    expect(estimateRatio([{ top: 0, bottom: 0 }], 0.5)).toBeNull();
  });
});

describe('the random numbers', () => {
  it('depend on the seed alone and lie from 0 to below 1', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 1_000 }, random);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    const drawn = draw(7);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, number) => sum + number, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
