import { beforeEach, expect, it } from 'vitest';
import { alarms, STUCK_MS } from '@/lib/health/checks/alarms';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobRow } from '@/lib/storage/job-rows';
import { makeHealthTools, makeJobRow, NOW, openDatabase } from '../../../support/make-health';

let database: LimelightDatabase;
const find = (isSet = true) => alarms.run(makeHealthTools(database, { hasHeartbeat: async () => isSet }));
const saveJobs = (...jobs: Partial<JobRow>[]) =>
  database.jobs.bulkPut(jobs.map((job, index) => makeJobRow({ id: `job-${index}`, ...job })));

beforeEach(() => {
  database = openDatabase();
});

it('needs no alarm without work', async () => {
  await saveJobs({ state: 'done' }, { state: 'failed' }, { state: 'cancelled' });
  expect(await find(false)).toEqual({ status: 'healthy', finding: 'idle' });
});

it('needs one for a job, and for a schedule that is on', async () => {
  await saveJobs({}, { state: 'running' });
  expect(await find()).toEqual({ status: 'healthy', finding: 'set', facts: { jobs: 2, schedules: 0 } });
  expect(await find(false)).toEqual({ status: 'critical', finding: 'missing', facts: { jobs: 2, schedules: 0 } });
  await database.jobs.clear();
  const schedule = { kind: 'tidy-up', payload: null, subject: '', everyMs: 1, nextAt: NOW };
  await database.schedules.bulkPut([
    { id: 'a', isOn: true, ...schedule },
    { id: 'b', isOn: false, ...schedule },
  ]);
  expect(await find(false)).toMatchObject({ finding: 'missing', facts: { jobs: 0, schedules: 1 } });
});

it.each([
  [STUCK_MS, 'set'],
  [STUCK_MS + 1, 'stuck'],
])('a job that could have begun %d ms ago is %s', async (ms, finding) => {
  await saveJobs({ createdAt: NOW - ms });
  expect(await find()).toMatchObject({ finding });
});

it('does not take for stuck what waits for its time, or behind another', async () => {
  const old = { createdAt: NOW - 2 * STUCK_MS };
  await saveJobs({ ...old, notBefore: NOW + 1 });
  expect(await find()).toMatchObject({ finding: 'set' });
  await saveJobs(old, { ...old, state: 'running', leaseUntil: NOW + 1 });
  expect(await find()).toMatchObject({ finding: 'set' });
  await saveJobs(old, { ...old, state: 'running', leaseUntil: NOW });
  expect(await find()).toMatchObject({ finding: 'stuck', facts: { jobs: 2 } });
});
