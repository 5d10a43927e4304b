import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOUNDS_MS,
  bucketOf,
  countDuration,
  estimateQuantile,
  mergeCounts,
  QUANTILE_ERROR,
} from '@/lib/health/histogram';

const count = (durations: readonly number[]): number[] => durations.reduce<number[]>(countDuration, []);

function exactQuantile(durations: readonly number[], share: number): number {
  const sorted = durations.toSorted((a, b) => a - b);
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? Number.NaN;
}

describe('bucketOf', () => {
  it.each([
    [0, 0],
    [0.249, 0],
    [0.25, 1],
    [1, 9],
    [-5, 0],
    [Number.NaN, 0],
    [524_287, BOUNDS_MS.length - 1],
    [524_288, BOUNDS_MS.length],
    [Number.POSITIVE_INFINITY, BOUNDS_MS.length],
  ])('%d ms lies in step %d', (durationMs, bucket) => {
    expect(bucketOf(durationMs)).toBe(bucket);
  });
});

describe('estimateQuantile', () => {
  it('is null of nothing', () => {
    expect(estimateQuantile([], 0.5, 0)).toBeNull();
    expect(estimateQuantile([0, 0], 0.5, 0)).toBeNull();
  });

  it('is the longest for what is above the last bound', () => {
    expect(estimateQuantile(count([600_000, 900_000]), 0.99, 900_000)).toBe(900_000);
  });

  it('stays within the error that is promised', () => {
    const duration = fc.oneof(
      fc.double({ min: 0.25, max: 500_000, noNaN: true }),
      fc.double({ min: 0.25, max: 50, noNaN: true }),
    );
    const share = fc.constantFrom(0.5, 0.95, 0.99, 1, 0.01);
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1, maxLength: 200 }), share, (durations, wanted) => {
        const exact = exactQuantile(durations, wanted);
        const estimate = estimateQuantile(count(durations), wanted, Math.max(...durations)) ?? Number.NaN;
        expect(Math.abs(estimate - exact) / exact).toBeLessThanOrEqual(QUANTILE_ERROR + 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is at most an eighth of a millisecond off below the first bound', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.2499, noNaN: true }), { minLength: 1 }), (durations) => {
        const estimate = estimateQuantile(count(durations), 0.5, Math.max(...durations)) ?? Number.NaN;
        expect(Math.abs(estimate - exactQuantile(durations, 0.5))).toBeLessThanOrEqual(0.125);
      }),
    );
  });
});

describe('counts', () => {
  it('add up the same whether they are counted together or apart', () => {
    const durations = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(durations, durations, (a, b) => {
        expect(mergeCounts(count(a), count(b))).toEqual(count([...a, ...b]));
      }),
    );
  });
});
