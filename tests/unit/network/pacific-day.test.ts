import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPacificMidnight, pacificDayOf } from '@/lib/network/pacific-day';

const HOUR = 3_600_000;
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Los_Angeles', timeStyle: 'medium' });
const at = (iso: string): number => Date.parse(iso);

describe('the Pacific day', () => {
  it.each([
    ['winter, a moment before midnight', '2026-01-15T07:59:59.999Z', '2026-01-14', '2026-01-15T08:00:00Z'],
    ['winter, midnight', '2026-01-15T08:00:00Z', '2026-01-15', '2026-01-16T08:00:00Z'],
    ['summer, a moment before midnight', '2026-07-15T06:59:59.999Z', '2026-07-14', '2026-07-15T07:00:00Z'],
    ['summer, midnight', '2026-07-15T07:00:00Z', '2026-07-15', '2026-07-16T07:00:00Z'],
    ['the eve of spring', '2026-03-08T07:59:59.999Z', '2026-03-07', '2026-03-08T08:00:00Z'],
    ['spring begins: a day of 23 hours', '2026-03-08T08:00:00Z', '2026-03-08', '2026-03-09T07:00:00Z'],
    ['the hour that is missing', '2026-03-08T10:00:00Z', '2026-03-08', '2026-03-09T07:00:00Z'],
    ['the eve of winter', '2026-11-01T06:59:59.999Z', '2026-10-31', '2026-11-01T07:00:00Z'],
    ['winter begins: a day of 25 hours', '2026-11-01T07:00:00Z', '2026-11-01', '2026-11-02T08:00:00Z'],
    ['the hour that comes twice', '2026-11-01T09:30:00Z', '2026-11-01', '2026-11-02T08:00:00Z'],
    ['the last of a year', '2027-01-01T07:59:00Z', '2026-12-31', '2027-01-01T08:00:00Z'],
    ['a leap day', '2028-02-29T20:00:00Z', '2028-02-29', '2028-03-01T08:00:00Z'],
  ])('%s', (_, now, day, midnight) => {
    expect(pacificDayOf(at(now))).toBe(day);
    expect(new Date(nextPacificMidnight(at(now))).toISOString()).toBe(new Date(midnight).toISOString());
  });

  const anyTime = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });
  /** Around both changes of the clock, where the mistakes are. */
  const nearChange = fc
    .tuple(
      fc.constantFrom('2026-03-08T10:00:00Z', '2026-11-01T09:00:00Z'),
      fc.integer({ min: -30, max: 30 }),
      fc.nat(HOUR),
    )
    .map(([change, hours, ms]) => at(change) + hours * HOUR + ms);

  it('ends at the first moment of the next', () => {
    fc.assert(
      fc.property(fc.oneof(anyTime, nearChange), (now) => {
        const midnight = nextPacificMidnight(now);
        expect(midnight).toBeGreaterThan(now);
        expect(midnight - now).toBeLessThanOrEqual(25 * HOUR);
        expect(pacificDayOf(midnight - 1)).toBe(pacificDayOf(now));
        expect(pacificDayOf(midnight) > pacificDayOf(now)).toBe(true);
        expect(CLOCK.format(midnight)).toBe('00:00:00');
      }),
    );
  });
});
