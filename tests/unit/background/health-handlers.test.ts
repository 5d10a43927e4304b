import { beforeEach, describe, expect, it } from 'vitest';
import { createHealthHandlers } from '@/entrypoints/background/health-handlers';
import { SILENT_LOG } from '@/lib/health/log';
import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeHealthTools, makeHealthRow, makeLogRow, makeMetricRow, openDatabase } from '../../support/make-health';
import { makeRequestRow } from '../../support/make-request-row';

let database: LimelightDatabase;
let handlers: ReturnType<typeof createHealthHandlers>;
const counts = async () => [
  await database.logs.count(),
  await database.requests.count(),
  await database.metrics.count(),
  await database.healthChecks.count(),
];

beforeEach(async () => {
  database = openDatabase();
  handlers = createHealthHandlers({ ...makeHealthTools(database), log: SILENT_LOG });
  await database.logs.add(makeLogRow());
  await database.requests.add(makeRequestRow());
  await database.metrics.put(makeMetricRow());
  await database.healthChecks.put(makeHealthRow());
});

it('runs the checks: what they found are rows', async () => {
  expect(await handlers.runHealthChecks(undefined, {})).toBeUndefined();
  expect(await database.healthChecks.count()).toBeGreaterThan(10);
});

describe('clearDiagnostics', () => {
  it.each([
    [undefined, [0, 0, 0, 1]],
    [null, [0, 0, 0, 1]],
    [{}, [0, 0, 0, 1]],
    [{ only: 'logs' }, [0, 1, 1, 1]],
    [{ only: 'requests' }, [1, 0, 1, 1]],
    [{ only: 'metrics' }, [1, 1, 0, 1]],
  ])('with %j empties what is meant', async (data, left) => {
    await handlers.clearDiagnostics(data, {});
    expect(await counts()).toEqual(left);
  });

  it.each([{ only: 'secrets' }, 'logs', { only: 1 }])('refuses %j', async (data) => {
    const failure = await handlers.clearDiagnostics(data, {}).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('reading-invalid');
    expect(await counts()).toEqual([1, 1, 1, 1]);
  });

  it('says that the database is not there', async () => {
    database.close();
    const failure = await handlers.clearDiagnostics(undefined, {}).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('storage-unavailable');
  });
});
