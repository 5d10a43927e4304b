import { expect, it } from 'vitest';
import { correctByHolm } from '@/bench/evidence/correct-by-holm.ts';
import type { Finding } from '@/bench/evidence/evidence.ts';
import { withHolm } from '@/bench/evidence/with-holm.ts';

it.each([
  { ps: [], corrected: [] },
  { ps: [0.04], corrected: [0.04] },
  { ps: [0.01, 0.04, 0.03], corrected: [0.03, 0.06, 0.06] },
  // A later p is never below an earlier one, and none is above 1.
  { ps: [0.02, 0.021], corrected: [0.04, 0.04] },
  { ps: [0.9, 0.8], corrected: [1, 1] },
])('corrects $ps', ({ ps, corrected }) => {
  expect(correctByHolm(ps)).toHaveLength(corrected.length);
  for (const [at, p] of correctByHolm(ps).entries()) expect(p).toBeCloseTo(corrected[at] ?? -1);
});

it('counts only checks with an interval as looked at', () => {
  const finding = (id: string, p: number | null): Finding => ({
    ...{ id, clusters: 12, items: 200 },
    estimate: { value: 0.4, interval: p === null ? null : { low: 0.3, high: 0.5, p } },
  });
  const corrected = withHolm([finding('first', 0.02), finding('few', null), finding('second', 0.5)]);
  expect(corrected.map(({ id, pHolm }) => [id, pHolm])).toEqual([
    ['first', 0.04],
    ['few', undefined],
    ['second', 0.5],
  ]);
});
