import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, measureRanks, numberOf, type RankLook } from '@/lib/insights/measure-ranks';

const look = (day: string, position: number | null): RankLook => ({ day, at: numberOf(day), position, results: 50 });
const nov = (day: number, position: number | null): RankLook =>
  look(`2026-11-${String(day).padStart(2, '0')}`, position);

it('is nothing without a look', () => {
  expect(measureRanks([])).toEqual({ days: [], latest: null, best: null, change: null });
});

it('is one day after one look', () => {
  const only = nov(3, 12);
  expect(measureRanks([only])).toEqual({
    days: [{ day: '2026-11-03', look: only }],
    latest: only,
    best: only,
    change: null,
  });
});

it('shows a day without a look as a gap, and "not found" as a look', () => {
  const { days } = measureRanks([nov(4, null), nov(1, 7)]);
  expect(days.map(({ day, look: seen }) => [day, seen?.position ?? null])).toEqual([
    ['2026-11-01', 7],
    ['2026-11-02', null],
    ['2026-11-03', null],
    ['2026-11-04', null],
  ]);
  expect(days.map(({ look: seen }) => seen !== null)).toEqual([true, false, false, true]);
});

it.each([
  ['a month', '2026-10-31', '2026-11-01'],
  ['a year', '2026-12-31', '2027-01-01'],
  ['the end of summer time', '2026-11-01', '2026-11-02'],
  ['a leap day', '2028-02-29', '2028-03-01'],
])('knows what follows over %s', (_, first, second) => {
  expect(measureRanks([look(first, 1), look(second, 2)]).days.map(({ day }) => day)).toEqual([first, second]);
});

describe('the best place', () => {
  it('is the lowest number, and of equal ones the last', () => {
    expect(measureRanks([nov(1, 4), nov(2, 9), nov(3, 4), nov(4, 5)]).best).toMatchObject({
      day: '2026-11-03',
      position: 4,
    });
  });

  it('is none while the video was never among the results', () => {
    expect(measureRanks([nov(1, null), nov(2, null)]).best).toBeNull();
  });
});

describe('the change', () => {
  it.each([
    ['further up', 10, 7, { kind: 'up', places: 3 }],
    ['further down', 7, 10, { kind: 'down', places: 3 }],
    ['where it was', 7, 7, { kind: 'same' }],
    ['among the results now', null, 50, { kind: 'entered' }],
    ['dropped out', 50, null, { kind: 'left', from: 50 }],
    ['still not found', null, null, { kind: 'absent' }],
  ])('%s', (_, before, now, expected) => {
    expect(measureRanks([nov(1, before), nov(8, now)]).change).toEqual(expected);
  });

  it.each([
    [6, null],
    [7, { kind: 'up', places: 1 }],
    [8, null],
  ])('against a look of %i days before', (days, expected) => {
    expect(measureRanks([nov(1, 3), nov(1 + days, 2)]).change).toEqual(expected);
  });
});

it('leaves out rows that name no day, and keeps to a year whatever a wrong clock wrote', () => {
  const { days, latest } = measureRanks([look('soon', 1), look('1970-01-01', 2), look('2026-11-21', 3)]);
  expect(days).toHaveLength(366);
  expect(days.at(-1)?.look).toBe(latest);
  expect(latest?.position).toBe(3);
});

it('has every day once, in order, and every look on its own, in whatever order they come', () => {
  const day = fc.integer({ min: 20_000, max: 20_300 });
  const position = fc.option(fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ day, position }), { selector: (row) => row.day, minLength: 1 }), (rows) => {
      const { days, best, latest } = measureRanks(rows.map((row) => look(dayOf(row.day), row.position)));
      const numbers = days.map((one) => numberOf(one.day));
      expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place));
      expect(days.filter((one) => one.look).length).toBe(rows.length);
      expect(numberOf(latest?.day ?? '')).toBe(Math.max(...rows.map((row) => row.day)));
      const found = rows.flatMap((row) => row.position ?? []);
      expect(best?.position ?? null).toBe(found.length > 0 ? Math.min(...found) : null);
    }),
  );
});
