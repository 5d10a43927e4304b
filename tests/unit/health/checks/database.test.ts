import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { database as check, SLOW_DATABASE_MS } from '@/lib/health/checks/database';
import { makeHealthTools, openDatabase } from '../../../support/make-health';

/** A clock that moves on by so much between two looks. */
const steps = (ms: number) => {
  let at = 0;
  return () => {
    at += ms;
    return at - ms;
  };
};

it.each([
  [12, 'healthy', 'works'],
  [SLOW_DATABASE_MS - 1, 'healthy', 'works'],
  [SLOW_DATABASE_MS, 'warning', 'slow'],
])('writing and reading in %d ms is %s', async (ms, status, finding) => {
  const tools = makeHealthTools(openDatabase(), { clock: steps(ms) });
  expect(await check.run(tools)).toEqual({ status, finding, facts: { ms } });
  expect(await tools.database.healthChecks.count()).toBe(0);
});

it('notices that what was written is not there', async () => {
  const database = openDatabase();
  vi.spyOn(database.healthChecks, 'get').mockReturnValue(Dexie.Promise.resolve(undefined) as never);
  expect(await check.run(makeHealthTools(database))).toEqual({ status: 'critical', finding: 'forgets' });
});

it('says why the browser refuses', async () => {
  const database = openDatabase();
  vi.spyOn(database, 'transaction').mockRejectedValue(new Dexie.QuotaExceededError('full'));
  expect(await check.run(makeHealthTools(database))).toEqual({
    status: 'critical',
    finding: 'refuses',
    problem: 'storage-full',
  });
});

it('leaves a bug a bug', async () => {
  const database = openDatabase();
  vi.spyOn(database, 'transaction').mockRejectedValue(new TypeError('no'));
  await expect(check.run(makeHealthTools(database))).rejects.toThrow(TypeError);
});
