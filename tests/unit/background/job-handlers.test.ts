import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJobHandlers } from '@/entrypoints/background/job-handlers';
import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadEvents } from '@/lib/storage/events';
import { makeEventRow, makeJobRow, NOW, openEmptyDatabase, theJob } from '../../support/make-jobs';

let database: LimelightDatabase;
let handlers: ReturnType<typeof createJobHandlers>;
const jobs = { cancel: vi.fn<(id: string) => Promise<void>>(), wake: vi.fn<() => Promise<void>>() };
const told = async () => (await loadEvents(database, 9)).map(({ kind, about }) => [kind, about]);

beforeEach(async () => {
  database = await openEmptyDatabase('job-handlers-test');
  handlers = createJobHandlers({ database, now: () => NOW, jobs });
});

it('cancels in the runner, which knows what is running', async () => {
  await handlers.cancelJob({ id: 'job' }, {});
  expect(jobs.cancel).toHaveBeenCalledWith('job');
});

it('tries again, wakes the runner, and takes back what was told', async () => {
  await database.jobs.add(makeJobRow({ state: 'failed' }));
  await database.events.bulkAdd([
    makeEventRow({ kind: 'job-failed', about: 'job' }),
    makeEventRow({ kind: 'job-failed', about: 'other' }),
    makeEventRow({ kind: 'facts-refreshed', about: 'job' }),
  ]);
  await handlers.retryJob({ id: 'job' }, {});
  expect((await theJob(database, 'job')).state).toBe('waiting');
  expect(jobs.wake).toHaveBeenCalledOnce();
  expect((await told()).toSorted()).toEqual([
    ['facts-refreshed', 'job'],
    ['job-failed', 'other'],
  ]);
});

it('forgets what is over', async () => {
  await database.jobs.bulkAdd([makeJobRow({ state: 'done' }), makeJobRow({ id: 'open' })]);
  await database.events.bulkAdd([makeEventRow({ kind: 'job-done' }), makeEventRow({ kind: 'quota-low' })]);
  await handlers.clearJobs(undefined, {});
  expect((await database.jobs.toArray()).map(({ id }) => id)).toEqual(['open']);
  expect((await told()).map(([kind]) => kind)).toEqual(['quota-low']);
});

it('dismisses one event, or all', async () => {
  const id = await database.events.add(makeEventRow({ kind: 'quota-low' }));
  await database.events.bulkAdd([makeEventRow({ kind: 'job-done' }), makeEventRow({ kind: 'storage-full' })]);
  await handlers.dismissEvents({ id }, {});
  expect((await told()).map(([kind]) => kind).toSorted()).toEqual(['job-done', 'storage-full']);
  await handlers.dismissEvents({}, {});
  expect(await told()).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['cancelJob', {}],
    ['cancelJob', { id: '' }],
    ['retryJob', { id: 7 }],
    ['retryJob', null],
    ['dismissEvents', { id: 'all' }],
    ['dismissEvents', { id: -1 }],
    ['dismissEvents', null],
  ] as const)('%s with %j', async (name, data) => {
    const failure = await handlers[name](data, {}).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('reading-invalid');
    expect(jobs.cancel).not.toHaveBeenCalled();
  });
});
