import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureVelocity, type CountSample } from '@/lib/insights/measure-velocity';

const HOUR_MS = 3_600_000;
const look = (hour: number, viewCount: number): CountSample => ({ at: hour * HOUR_MS, viewCount });

describe('measureVelocity', () => {
  it('is what was gained between two looks, and that by the hour', () => {
    expect(measureVelocity([look(10, 1_000), look(15, 2_240)])).toEqual({
      gained: expect.objectContaining({ label: 'views-gained', value: 1_240, sampleSize: 2, asOf: 15 * HOUR_MS }),
      perHour: expect.objectContaining({ label: 'views-per-hour', value: 248, sampleSize: 2, asOf: 15 * HOUR_MS }),
      fromAt: 10 * HOUR_MS,
      toAt: 15 * HOUR_MS,
      hours: 5,
    });
  });

  it.each<[string, CountSample[], number | null]>([
    ['nothing without a look', [], null],
    ['nothing after one look', [look(1, 10)], null],
    ['nothing when they are less than an hour apart', [look(1, 10), look(1.999, 20)], null],
    ['something at one hour exactly', [look(1, 10), look(2, 20)], 10],
    ['nothing when the count fell', [look(1, 10), look(3, 9)], null],
    ['0 when nobody came', [look(1, 10), look(3, 10)], 0],
    ['the last stretch, not the whole', [look(1, 0), look(5, 100), look(9, 130)], 30],
    ['past looks that are too close', [look(1, 0), look(8.5, 100), look(9, 130)], 130],
  ])('%s', (_, samples, gained) => {
    expect(measureVelocity(samples)?.gained.value ?? null).toBe(gained);
  });

  it('does not depend on the order of the looks', () => {
    const looks = fc.uniqueArray(fc.record({ at: fc.nat(1e9), viewCount: fc.nat() }), { selector: ({ at }) => at });
    fc.assert(
      fc.property(looks, (samples) => {
        expect(measureVelocity(samples.toReversed())).toEqual(measureVelocity(samples));
      }),
    );
  });
});
