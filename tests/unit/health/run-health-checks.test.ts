import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineHealthCheck, type Finding, type HealthCheck } from '@/lib/health/health-check';
import { HEALTH_CHECKS } from '@/lib/health/checks/index';
import { SILENT_LOG } from '@/lib/health/log';
import { type RunTools, runHealthChecks, runStartChecks, worstStatus } from '@/lib/health/run-health-checks';
import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeHealthRow, makeHealthTools, NOW, openDatabase } from '../../support/make-health';

let database: LimelightDatabase;
let log: { [Level in keyof RunTools['log']]: ReturnType<typeof vi.fn<RunTools['log'][Level]>> };
const never = () => new Promise<void>(() => undefined);

const makeTools = (change: Partial<RunTools> = {}): RunTools => ({
  ...makeHealthTools(database),
  log,
  sleep: never,
  ...change,
});
const makeCheck = (id: string, found: Finding | Error): HealthCheck =>
  defineHealthCheck({
    id,
    findings: [],
    run: async () => {
      if (found instanceof Error) throw found;
      return found as Finding<never>;
    },
  });

beforeEach(() => {
  database = openDatabase();
  log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
});

describe('runHealthChecks', () => {
  it('keeps what each found, and answers with the worst', async () => {
    const found = { status: 'warning', finding: 'slow', facts: { ms: 900 }, problem: 'offline' } as const;
    const checks = [makeCheck('a', { status: 'healthy', finding: 'works' }), makeCheck('b', found)];
    expect(await runHealthChecks(makeTools(), checks)).toBe('warning');
    expect(await database.healthChecks.toArray()).toEqual([
      makeHealthRow({ id: 'a', durationMs: 0, facts: {} }),
      makeHealthRow({ id: 'b', durationMs: 0, ...found }),
    ]);
  });

  it('takes a check that crashes for critical, with the reason but not its secrets', async () => {
    const why = new Error('key AIzaSyA-1234567890abcdefghijklmnopqrstu broke');
    expect(await runHealthChecks(makeTools(), [makeCheck('a', why)])).toBe('critical');
    const facts = { reason: 'Error: key [redacted] broke' };
    expect(await database.healthChecks.get('a')).toMatchObject({ status: 'critical', finding: 'crashed', facts });
  });

  it('does not wait for a check that comes to no end, and keeps the others', async () => {
    const endless = defineHealthCheck({ id: 'endless', findings: [], run: never as () => Promise<never> });
    const sleep = vi.fn(async (_ms: number) => undefined);
    expect(await runHealthChecks(makeTools({ sleep }), [endless])).toBe('critical');
    expect(await database.healthChecks.get('endless')).toMatchObject({
      finding: 'tookTooLong',
      facts: { seconds: 15 },
    });
    expect(sleep).toHaveBeenCalledWith(15_000);
  });

  it('measures how long each took', async () => {
    let clockMs = 0;
    const slow = defineHealthCheck({
      id: 'slow',
      findings: ['works'],
      run: async () => {
        clockMs += 120.4;
        return { status: 'healthy', finding: 'works' };
      },
    });
    await runHealthChecks(makeTools({ clock: () => clockMs }), [slow]);
    expect(await database.healthChecks.get('slow')).toMatchObject({ durationMs: 120, checkedAt: NOW });
  });

  it('writes into the log what is not well, and nothing else', async () => {
    const checks = (['healthy', 'unknown', 'warning', 'critical'] as const).map((status) =>
      makeCheck(status, { status, finding: 'x' }),
    );
    await runHealthChecks(makeTools(), checks);
    expect(log.warn.mock.calls).toEqual([['health.found', { check: 'warning', finding: 'x', problem: null }]]);
    expect(log.error.mock.calls).toEqual([['health.found', { check: 'critical', finding: 'x', problem: null }]]);
  });

  it('finds a new installation well, whatever runs, and leaves no row of a check that is gone', async () => {
    await database.healthChecks.put(makeHealthRow({ id: 'gone', status: 'critical' }));
    expect(await runHealthChecks(makeTools())).toBe('healthy');
    const rows = await database.healthChecks.toArray();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(HEALTH_CHECKS.map(({ id }) => id).toSorted());
    for (const row of rows) {
      const check = HEALTH_CHECKS.find(({ id }) => id === row.id);
      expect(check?.findings).toContain(row.finding);
    }
  });

  it('throws what keeps it from writing', async () => {
    database.close();
    const failure = await runHealthChecks(makeTools(), [makeCheck('a', { status: 'healthy', finding: 'x' })]).catch(
      (error: unknown) => error,
    );
    expect(problemCodeOf(failure)).toBe('storage-unavailable');
  });
});

describe('runStartChecks', () => {
  it('runs the few that everything stands on, keeps the other rows, and says that it started', async () => {
    await database.healthChecks.put(makeHealthRow({ id: 'clock' }));
    expect(await runStartChecks(makeTools())).toBe('healthy');
    const rows = await database.healthChecks.toArray();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['alarms', 'clock', 'database']);
    expect(log.info.mock.calls).toEqual([['background.started', { version: '1.2.3' }]]);
  });

  it('is critical, and no failure, without a database', async () => {
    database.close();
    expect(await runStartChecks(makeTools({ log: { ...SILENT_LOG, error: log.error } }))).toBe('critical');
    expect(log.error).toHaveBeenCalledWith('health.lost', { why: expect.stringContaining('storage-unavailable') });
  });
});

describe('worstStatus', () => {
  it.each([
    [[], 'unknown'],
    [['unknown', 'unknown'], 'unknown'],
    [['unknown', 'healthy'], 'healthy'],
    [['healthy', 'warning', 'unknown'], 'warning'],
    [['critical', 'warning', 'healthy'], 'critical'],
  ] as const)('of %j is %s', (statuses, worst) => {
    expect(worstStatus(statuses)).toBe(worst);
  });
});
