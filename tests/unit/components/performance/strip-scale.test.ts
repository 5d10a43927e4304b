import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripScale } from '@/components/performance/strip-scale';

it.each([
  [
    [5, 50, 500],
    [1, 10, 100, 1_000],
  ],
  [
    [10, 100],
    [10, 100],
  ],
  [
    [100, 101],
    [100, 1_000],
  ],
  [
    [0, 0.2],
    [1, 10],
  ],
  [[7], [1, 10]],
  [[2_000_000], [1_000_000, 10_000_000]],
])('of %j has steps at %j', (values, ticks) => {
  expect(stripScale(values).ticks).toEqual(ticks);
});

it.each([
  [1, 0],
  [10, 1 / 3],
  [1_000, 1],
  [0, 0],
])('puts %d at %d', (value, place) => {
  expect(stripScale([1, 1_000]).place(value)).toBeCloseTo(place);
});

it('keeps every value between both ends, in their order', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e10, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (all) => {
      const { place } = stripScale(all);
      const places = all.toSorted((a, b) => a - b).map(place);
      for (const one of places) expect(one).toBeGreaterThanOrEqual(0);
      for (const one of places) expect(one).toBeLessThanOrEqual(1 + 1e-9);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
