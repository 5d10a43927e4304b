import { beforeEach, describe, expect, it } from 'vitest';
import { cancelJob, clearJobs, enqueueJob, loadFailedItems, loadJobs, pruneJobs, retryJob } from '@/lib/jobs/queue';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { itemStates, makeJobRow, makeKeys, makeRequest, NOW, openEmptyDatabase, theJob } from '../../support/make-jobs';

const DAY_MS = 86_400_000;
let database: LimelightDatabase;
const idsOf = (jobs: JobRow[]) => jobs.map(({ id }) => id);

beforeEach(async () => {
  database = await openEmptyDatabase('queue-test');
});

describe('enqueueJob', () => {
  it('keeps the job with its items, each key once', async () => {
    const request = makeRequest({
      itemKeys: ['a', 'b', 'a'],
      priority: 10,
      forecastUnits: 3,
      payload: { channelId: 'UC' },
    });
    const id = await enqueueJob(database, request, NOW);
    expect(await theJob(database, id)).toEqual(
      makeJobRow({ id, priority: 10, forecastUnits: 3, payload: { channelId: 'UC' }, total: 2 }),
    );
    expect((await database.jobItems.toArray()).map(({ key, index }) => [index, key])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  it('answers the job with the same key, also when asked many times at once', async () => {
    const request = makeRequest({ dedupeKey: 'bread', itemKeys: ['a'] });
    const ids = await Promise.all(Array.from({ length: 20 }, () => enqueueJob(database, request, NOW)));
    expect(new Set(ids).size).toBe(1);
    expect(await database.jobs.count()).toBe(1);
    expect(await database.jobItems.count()).toBe(1);
  });

  it.each([
    [0, 10, 10],
    [10, 0, 10],
  ])('gives it the higher priority: %i, then %i', async (first, second, priority) => {
    const id = await enqueueJob(database, makeRequest({ dedupeKey: 'bread', priority: first }), NOW);
    await enqueueJob(database, makeRequest({ dedupeKey: 'bread', priority: second }), NOW);
    expect((await theJob(database, id)).priority).toBe(priority);
  });

  it.each([
    ['waiting', true],
    ['running', true],
    ['done', false],
    ['failed', false],
    ['cancelled', false],
  ] as const)('knows one that is %s: %s', async (state, isKnown) => {
    await database.jobs.add(makeJobRow({ id: 'first', dedupeKey: 'bread', state }));
    const id = await enqueueJob(database, makeRequest({ dedupeKey: 'bread' }), NOW);
    expect(id === 'first').toBe(isKnown);
  });

  it('without a key is always new', async () => {
    await enqueueJob(database, makeRequest(), NOW);
    await enqueueJob(database, makeRequest(), NOW);
    expect(await database.jobs.count()).toBe(2);
  });
});

describe('cancelJob', () => {
  it.each(['waiting', 'running'] as const)('ends one that is %s', async (state) => {
    await database.jobs.add(makeJobRow({ state, problem: 'offline', leaseOwner: 'worker.1', leaseUntil: NOW }));
    await cancelJob(database, 'job', NOW + 5);
    const ended = { state: 'cancelled', problem: null, leaseOwner: null, finishedAt: NOW + 5 };
    expect(await theJob(database, 'job')).toMatchObject(ended);
  });

  it('leaves one that is over', async () => {
    await database.jobs.add(makeJobRow({ state: 'done', finishedAt: NOW }));
    await cancelJob(database, 'job', NOW + 5);
    await cancelJob(database, 'unknown', NOW + 5);
    expect(await database.jobs.toArray()).toEqual([makeJobRow({ state: 'done', finishedAt: NOW })]);
  });
});

describe('retryJob', () => {
  const item = (index: number, state: JobItemRow['state']): JobItemRow => ({
    ...{ jobId: 'job', index, key: `video-${index}`, state, problem: state === 'failed' ? 'not-found' : null },
    ...{ attempt: 4, triedAt: NOW, doneAt: state === 'waiting' ? null : NOW },
  });

  it.each(['failed', 'cancelled', 'done'] as const)('opens what a %s job did not do', async (state) => {
    const counts = { total: 3, doneCount: 1, failedCount: 1 };
    await database.jobs.add(makeJobRow({ state, problem: 'key-invalid', attempt: 3, finishedAt: NOW, ...counts }));
    await database.jobItems.bulkAdd([item(0, 'done'), item(1, 'failed'), item(2, 'waiting')]);
    await retryJob(database, 'job', NOW + 5);
    const fresh = { problem: null, attempt: 0, notBefore: NOW + 5, finishedAt: null, doneCount: 1, failedCount: 0 };
    expect(await theJob(database, 'job')).toMatchObject({ state: 'waiting', ...fresh });
    expect(await itemStates(database, 'job')).toEqual(['done', 'waiting', 'waiting']);
    expect(await loadFailedItems(database, 'job', 9)).toEqual([]);
    expect((await database.jobItems.toArray()).map(({ attempt, triedAt }) => [attempt, triedAt])).toEqual([
      [4, NOW],
      [0, undefined],
      [0, undefined],
    ]);
  });

  it('tries one that waits now', async () => {
    await database.jobs.add(makeJobRow({ problem: 'offline', attempt: 2, notBefore: NOW + DAY_MS }));
    await retryJob(database, 'job', NOW);
    expect(await theJob(database, 'job')).toMatchObject({ state: 'waiting', notBefore: NOW, problem: null });
  });

  it.each([
    ['runs', makeJobRow({ state: 'running' })],
    ['is done', makeJobRow({ state: 'done', doneCount: 1 })],
  ])('leaves one that %s', async (_, job) => {
    await database.jobs.add(job);
    await retryJob(database, 'job', NOW + 5);
    await retryJob(database, 'unknown', NOW + 5);
    expect(await database.jobs.toArray()).toEqual([job]);
  });

  it('does not queue the same work beside itself', async () => {
    await database.jobs.add(makeJobRow({ state: 'failed', dedupeKey: 'bread' }));
    await enqueueJob(database, makeRequest({ dedupeKey: 'bread' }), NOW);
    await retryJob(database, 'job', NOW);
    expect((await theJob(database, 'job')).state).toBe('failed');
  });
});

describe('what is over', () => {
  it('is forgotten with its items when asked, and nothing else is', async () => {
    for (const state of ['done', 'failed', 'cancelled', 'waiting', 'running'] as const) {
      const id = await enqueueJob(database, makeRequest({ itemKeys: makeKeys(2), subject: state }), NOW);
      await database.jobs.update(id, { state });
    }
    await clearJobs(database);
    expect((await database.jobs.toArray()).map(({ state }) => state).toSorted()).toEqual(['running', 'waiting']);
    expect(await database.jobItems.count()).toBe(4);
  });

  it.each([
    [7 * DAY_MS, 1],
    [7 * DAY_MS + 1, 0],
  ])('is kept for a week: %i ms', async (age, count) => {
    await database.jobs.add(makeJobRow({ state: 'done', finishedAt: NOW }));
    await pruneJobs(database, NOW + age);
    expect(await database.jobs.count()).toBe(count);
  });

  it('is kept fifty times, and the newest; what is not over does not count', async () => {
    const over = Array.from({ length: 52 }, (_, place) =>
      makeJobRow({ id: `over-${place}`, state: 'done', finishedAt: NOW + place }),
    );
    await database.jobs.bulkAdd([...over, makeJobRow({ id: 'open' })]);
    await pruneJobs(database, NOW);
    expect(await database.jobs.count()).toBe(51);
    expect(await database.jobs.bulkGet(['over-0', 'over-1'])).toEqual([undefined, undefined]);
  });
});

it('loadJobs gives what runs, what waits in its order, then what is over, the newest first', async () => {
  await database.jobs.bulkAdd([
    makeJobRow({ id: 'late', createdAt: NOW + 1 }),
    makeJobRow({ id: 'early' }),
    makeJobRow({ id: 'urgent', priority: 10, createdAt: NOW + 2 }),
    makeJobRow({ id: 'runs', state: 'running', createdAt: NOW + 3 }),
    makeJobRow({ id: 'old', state: 'done', finishedAt: NOW }),
    makeJobRow({ id: 'new', state: 'failed', finishedAt: NOW + 1 }),
  ]);
  expect(idsOf(await loadJobs(database))).toEqual(['runs', 'urgent', 'early', 'late', 'new', 'old']);
});
