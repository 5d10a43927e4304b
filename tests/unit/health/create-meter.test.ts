import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMeter } from '@/lib/health/create-meter';
import { summarizeMetrics } from '@/lib/health/summarize-metrics';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeMetricRow, NOW, openDatabase } from '../../support/make-health';

const DAY_MS = 86_400_000;
let database: LimelightDatabase;
let now = NOW;
let clockMs = 0;

const makeMeter = () => createMeter({ database, now: () => now, clock: () => clockMs, schedule: () => undefined });
const taking = (ms: number) => async (): Promise<string> => {
  clockMs += ms;
  return 'done';
};

beforeEach(() => {
  [now, clockMs] = [NOW, 0];
  database = openDatabase();
});

describe('the meter', () => {
  it('gives back what the work gives, and counts how long it took', async () => {
    const meter = makeMeter();
    expect(await meter.measure('work', taking(100))).toBe('done');
    await meter.measure('work', taking(300));
    await meter.flush();
    expect(await database.metrics.toArray()).toMatchObject([
      { day: '2026-11-21', operation: 'work', count: 2, failures: 0, maxMs: 300 },
    ]);
  });

  it('throws what the work throws, and counts it as a failure', async () => {
    const meter = makeMeter();
    await expect(meter.measure('work', () => Promise.reject(new Problem('offline')))).rejects.toThrow('offline');
    await meter.flush();
    expect(await database.metrics.toArray()).toMatchObject([{ count: 1, failures: 1 }]);
  });

  it('does not count what was cancelled', async () => {
    const meter = makeMeter();
    await expect(meter.measure('work', () => Promise.reject(new Problem('cancelled')))).rejects.toThrow('cancelled');
    await meter.flush();
    expect(await database.metrics.count()).toBe(0);
  });

  it('adds to what another background wrote on the same day, and begins a new row the next', async () => {
    for (const [day, ms] of [
      [0, 10],
      [0, 20],
      [1, 40],
    ] as const) {
      now = NOW + day * DAY_MS;
      const meter = makeMeter();
      await meter.measure('work', taking(ms));
      await meter.flush();
    }
    const rows = await database.metrics.toArray();
    expect(rows.map(({ day, count, maxMs }) => [day, count, maxMs])).toEqual([
      ['2026-11-21', 2, 20],
      ['2026-11-22', 1, 40],
    ]);
  });

  it('forgets what is older than 30 days, and not a day earlier', async () => {
    await database.metrics.bulkPut([makeMetricRow({ day: '2026-10-21' }), makeMetricRow({ day: '2026-10-22' })]);
    const meter = makeMeter();
    await meter.measure('work', taking(1));
    await meter.flush();
    expect((await database.metrics.toArray()).map(({ day }) => day)).toEqual(['2026-10-22', '2026-11-21']);
  });

  it('never fails the work when the database does', async () => {
    vi.spyOn(database.metrics, 'bulkPut').mockImplementation(() => {
      throw new Error('full');
    });
    const meter = makeMeter();
    expect(await meter.measure('work', taking(1))).toBe('done');
    await expect(meter.flush()).resolves.toBeUndefined();
  });

  it('is 0 ms when the clock stood still or went back', async () => {
    const meter = makeMeter();
    await meter.measure('work', taking(-50));
    await meter.flush();
    expect(await database.metrics.toArray()).toMatchObject([{ count: 1, maxMs: 0 }]);
  });
});

describe('summarizeMetrics', () => {
  it('joins the days of an operation, the most used first', () => {
    const counts = (ms: number): number[] => [...Array.from({ length: ms }, () => 0), 10];
    const summaries = summarizeMetrics([
      makeMetricRow({ operation: 'rare', count: 1 }),
      makeMetricRow({ operation: 'work', day: '2026-11-20', count: 10, failures: 1, counts: counts(20), maxMs: 8 }),
      makeMetricRow({ operation: 'work', count: 10, failures: 2, counts: counts(40), maxMs: 256 }),
    ]);
    expect(summaries.map(({ operation, count, failures, maxMs }) => [operation, count, failures, maxMs])).toEqual([
      ['work', 20, 3, 256],
      ['rare', 1, 0, 0.2],
    ]);
    const [work] = summaries;
    expect(work?.p50).toBeCloseTo(0.25 * 2 ** (19.5 / 4), 5);
    expect(work?.p95).toBeCloseTo(0.25 * 2 ** (39.5 / 4), 5);
    expect(work?.p99).toBe(work?.p95);
  });

  it('is empty of nothing', () => {
    expect(summarizeMetrics([])).toEqual([]);
  });
});
