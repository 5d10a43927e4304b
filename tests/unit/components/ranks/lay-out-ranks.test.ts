import { describe, expect, it } from 'vitest';
import { BAND, layOutRanks, SIZE } from '@/components/ranks/lay-out-ranks';
import { measureRanks } from '@/lib/insights/measure-ranks';
import { dayBefore, makeLook } from '../../../support/make-ranks';

const TODAY = '2026-11-21';
/** Oldest first, the last of today; `undefined` is a day without a look. */
const lay = (...positions: (number | null | undefined)[]) =>
  layOutRanks(
    measureRanks(
      positions.flatMap((position, place) =>
        position === undefined ? [] : [makeLook(dayBefore(TODAY, positions.length - 1 - place), position)],
      ),
    ).days,
  );

/** How many pieces the line has, and of how many points each. */
const pieces = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').length);

it('has the first place on top and the fiftieth at the bottom, above the band', () => {
  const { dots, ticks } = lay(1, 50, null);
  const [first, last, absent] = dots.map(({ y }) => y);
  expect(first).toBe(ticks[0]?.y);
  expect(last).toBe(ticks.at(-1)?.y);
  expect(first).toBeLessThan(last ?? 0);
  expect(last).toBeLessThan(BAND.top);
  expect(absent).toBeGreaterThan(BAND.top);
  expect(absent).toBeLessThan(BAND.bottom);
});

describe('the line', () => {
  it.each([
    ['goes through days in a row', [3, 2, 1], [3]],
    ['breaks at a day without a look', [3, undefined, 1], [1, 1]],
    ['breaks where the video was not found', [4, 3, null, 2, 1], [2, 2]],
    ['is not there without a place', [null, null], []],
  ])('%s', (_, positions, expected) => {
    expect(pieces(lay(...positions).path)).toEqual(expected);
  });
});

it('has a dot for each look, none for a gap, and knows the last', () => {
  const { dots } = lay(3, undefined, null, 1);
  expect(dots.map(({ isAbsent, isLast }) => [isAbsent, isLast])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

it.each([
  [1, '2026-11-15'],
  [7, '2026-11-15'],
  [8, '2026-11-14'],
])('of %i days begins on %s: a few days are not stretched', (count, first) => {
  const { days, dots } = lay(...Array.from({ length: count }, () => 5));
  expect(days.map(({ day }) => day)).toEqual([first, TODAY]);
  expect(dots.at(-1)?.x).toBe(days[1]?.x);
});

it('stays inside the picture, for one look and for a year of them', () => {
  for (const count of [1, 366]) {
    for (const { x, y } of lay(...Array.from({ length: count }, (_, place) => (place % 50) + 1)).dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  }
});
