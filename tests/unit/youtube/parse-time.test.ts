import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDurationSeconds, parseInstant } from '@/lib/youtube/parse-time';

describe('parseDurationSeconds', () => {
  it.each([
    ['PT4M13S', 253],
    ['P1DT2H3M4S', 93_784],
    ['PT11H', 39_600],
    ['PT1H0S', 3_600],
    ['P1W', 604_800],
    ['PT15.5S', 15],
    ['PT0S', 0],
    ['P0D', 0],
    ['P', null],
    ['PT', null],
    ['P1DT', null],
    ['4:13', null],
    ['', null],
    [undefined, null],
    ['P1Y', null],
    ['PT-5S', null],
  ])('%s is %s', (text, seconds) => expect(parseDurationSeconds(text)).toBe(seconds));

  it('reads back every duration', () => {
    const upTo = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(upTo(400), upTo(23), upTo(59), upTo(59), (days, hours, minutes, seconds) => {
        const written = `P${days}DT${hours}H${minutes}M${seconds}S`;
        expect(parseDurationSeconds(written)).toBe(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
      }),
    );
  });

  it('is a whole number or null for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[0-9WDTHMS.]{0,12}$/)), (text) => {
        const seconds = parseDurationSeconds(text);
        expect(seconds === null || (Number.isSafeInteger(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });
});

describe('parseInstant', () => {
  it.each([
    ['2012-07-15T07:46:32Z', Date.UTC(2012, 6, 15, 7, 46, 32)],
    ['2012-07-15T07:46:32.000Z', Date.UTC(2012, 6, 15, 7, 46, 32)],
    ['2021-09-13T17:05:20.123456Z', Date.UTC(2021, 8, 13, 17, 5, 20, 123)],
    ['2012-07-15T09:46:32+02:00', Date.UTC(2012, 6, 15, 7, 46, 32)],
    ['2012-07-15', null],
    ['yesterday', null],
    ['2012-13-45T07:46:32Z', null],
    ['', null],
    [undefined, null],
  ])('%s', (text, at) => expect(parseInstant(text)).toBe(at));

  it('reads back every instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});
