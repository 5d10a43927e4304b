import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportDays, reportDaysBefore } from '@/lib/analysis/report-days';

const at = (text: string) => Date.parse(text);
const LONG_AGO = at('2020-01-01T00:00:00Z');

describe('the days of a report', () => {
  it.each([
    ['a minute before midnight in California', '2026-11-20T07:59:00Z', '2026-10-21', '2026-11-17'],
    ['at midnight there', '2026-11-20T08:00:00Z', '2026-10-22', '2026-11-18'],
    ['a minute before midnight in summer', '2026-07-20T06:59:00Z', '2026-06-20', '2026-07-17'],
    ['at midnight in summer', '2026-07-20T07:00:00Z', '2026-06-21', '2026-07-18'],
    ['over the end of summer time', '2026-11-02T12:00:00Z', '2026-10-04', '2026-10-31'],
    ['over the beginning of summer time', '2026-03-09T12:00:00Z', '2026-02-08', '2026-03-07'],
    ['over the new year', '2027-01-10T12:00:00Z', '2026-12-12', '2027-01-08'],
    ['over the end of a leap February', '2028-03-02T12:00:00Z', '2028-02-02', '2028-02-29'],
  ])('%s', (_, now, first, last) => {
    expect(reportDays(LONG_AGO, at(now))).toEqual({ first, last });
  });

  it.each([
    ['the day before the first of them', '2026-10-20T12:00:00Z', '2026-10-21'],
    ['the first of them', '2026-10-21T12:00:00Z', '2026-10-21'],
    ['the second of them', '2026-10-22T12:00:00Z', '2026-10-22'],
    ['the last minute of the last', '2026-11-18T07:59:00Z', '2026-11-17'],
    ['the day after the last', '2026-11-18T08:00:00Z', null],
    ['a moment ago', '2026-11-20T07:58:00Z', null],
    ['the future', '2026-12-24T18:00:00Z', null],
  ])('of a video published on %s', (_, published, first) => {
    expect(reportDays(at(published), at('2026-11-20T07:59:00Z'))?.first ?? null).toBe(first);
  });

  it('are never more than 28, never before publishing, and end two days before today', () => {
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, instant, (published, now) => {
        const days = reportDays(published, now);
        if (!days) return now - published < 4 * 86_400_000;
        const length = (at(days.last) - at(days.first)) / 86_400_000 + 1;
        const age = (now - at(days.last)) / 86_400_000;
        // Counted from 00:00 UTC: the Pacific day begins 7 or 8 hours later.
        return (
          length >= 1 &&
          length <= 28 &&
          age >= 2 + 7 / 24 &&
          age < 3 + 8 / 24 &&
          at(days.first) > published - 2 * 86_400_000
        );
      }),
    );
  });
});

describe('the days before them', () => {
  const days = { first: '2026-10-22', last: '2026-11-18' };

  it.each([
    ['long ago', '2020-01-01T00:00:00Z', '2026-09-24'],
    ['on the first of them', '2026-09-24T07:00:00Z', '2026-09-24'],
    ['on the second of them', '2026-09-25T07:00:00Z', null],
  ])('of a video published %s', (_, published, first) => {
    const before = first === null ? null : { first, last: '2026-10-21' };
    expect(reportDaysBefore(days, at(published))).toEqual(before);
  });

  it('are none where the days themselves are fewer than 28', () => {
    expect(reportDaysBefore({ ...days, first: '2026-10-23' }, LONG_AGO)).toBeNull();
  });
});
