import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '@/lib/health/log';
import { SILENT_LOG } from '@/lib/health/log';
import type { JobHandler } from '@/lib/jobs/job';
import { enqueueJob, loadFailedItems, retryJob } from '@/lib/jobs/queue';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  countEffects,
  doAll,
  itemStates,
  makeClock,
  makeHandler,
  makeKeys,
  makeRequest,
  makeRunner,
  NOW,
  once,
  openEmptyDatabase,
  QUOTA_RESET_AT,
  theJob,
} from '../../support/make-jobs';

let database: LimelightDatabase;
let clock: ReturnType<typeof makeClock>;
const queue = (parts = {}) => enqueueJob(database, makeRequest({ itemKeys: makeKeys(4), ...parts }), clock.now());
const run = (handler: Partial<JobHandler>, parts: { log?: Log } = {}) =>
  makeRunner({ database, handlers: [makeHandler(handler)], now: clock.now, ...parts }).run();

/** Refuses with these, one each time, and then works. */
function refuse(...problems: ProblemCode[]) {
  return vi.fn<JobHandler['run']>(async (...batch) => {
    const problem = problems.shift();
    if (problem) throw new Problem(problem);
    return doAll(...batch);
  });
}

beforeEach(async () => {
  database = await openEmptyDatabase('run-job-test');
  clock = makeClock();
});

describe('a job', () => {
  it('does 500 items in 10 batches', async () => {
    const keys = makeKeys(500);
    const id = await queue({ itemKeys: keys });
    const handle = refuse();
    await run({ run: handle });
    expect(handle.mock.calls.map(([items]) => items.length)).toEqual(Array(10).fill(50));
    expect(await countEffects(database)).toEqual(once(keys));
    expect(await theJob(database, id)).toMatchObject({
      state: 'done',
      doneCount: 500,
      finishedAt: NOW,
      leaseOwner: null,
    });
    expect(await database.events.toArray()).toMatchObject([{ kind: 'job-done', about: id, subject: 'Bread Lab' }]);
  });

  it('is seen half done', async () => {
    const id = await queue();
    const seen: number[] = [];
    await run({
      batchSize: 1,
      run: async (...batch) => {
        seen.push((await theJob(database, id)).doneCount);
        return doAll(...batch);
      },
    });
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('without parts is one item', async () => {
    const id = await enqueueJob(database, makeRequest(), NOW);
    const handle = refuse();
    await run({ run: handle });
    expect(handle.mock.calls[0]?.[0]).toMatchObject([{ index: 0, key: '' }]);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', total: 1, doneCount: 1 });
  });

  it('of no items is over at once', async () => {
    const id = await queue({ itemKeys: [] });
    const handle = refuse();
    await run({ run: handle });
    expect(handle).not.toHaveBeenCalled();
    expect(await theJob(database, id)).toMatchObject({ state: 'done', total: 0 });
  });

  it('goes on with what it finds on the way', async () => {
    const id = await enqueueJob(database, makeRequest(), NOW);
    await run({
      run: async (items, context) => ({ ...doAll(items, context), moreKeys: items[0]?.key === '' ? makeKeys(3) : [] }),
    });
    expect(await countEffects(database)).toEqual(once(['', ...makeKeys(3)]));
    expect(await theJob(database, id)).toMatchObject({ state: 'done', total: 4, doneCount: 4 });
  });

  it('may have no effect', async () => {
    const id = await queue();
    await run({
      run: async (items) => ({ outcomes: doAll(items, { database }).outcomes, write: async () => undefined }),
      finish: async () => undefined,
    });
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 4 });
  });

  it('of an unknown kind fails and is logged', async () => {
    const id = await queue();
    await database.jobs.update(id, { kind: 'of-tomorrow' });
    const error = vi.fn();
    await run({}, { log: { ...SILENT_LOG, error } });
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: null });
    expect(error).toHaveBeenCalledWith('job.kind-unknown', { kind: 'of-tomorrow' }, id);
  });
});

describe('an item that fails', () => {
  const failSecond: JobHandler['run'] = async (items, context) => {
    const good = items.filter(({ index }) => index !== 1);
    const bad = items.filter(({ index }) => index === 1);
    const result = doAll(good, context);
    const failed = bad.map(({ index }) => ({ index, state: 'failed' as const, problem: 'not-found' as const }));
    return { ...result, outcomes: [...result.outcomes, ...failed] };
  };

  it('fails alone, and says why', async () => {
    const id = await queue();
    await run({ run: failSecond });
    expect(await itemStates(database, id)).toEqual(['done', 'failed', 'done', 'done']);
    expect(await loadFailedItems(database, id, 10)).toMatchObject([
      { key: 'video-1', problem: 'not-found', attempt: 1 },
    ]);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 3, failedCount: 1, problem: null });
  });

  it.each([
    ['not-found', 'job-done'],
    ['comments-disabled', 'job-failed'],
  ] as const)('with %s makes the event %s: what is gone is no failure of the work', async (problem, kind) => {
    await queue();
    await run({
      run: async (items) => ({
        outcomes: items.map(({ index }) =>
          index === 1 ? { index, state: 'failed', problem } : { index, state: 'done' },
        ),
      }),
    });
    expect(await database.events.toArray()).toMatchObject([{ kind }]);
  });

  it('is done when it is tried again, and nothing else is', async () => {
    const id = await queue();
    await run({ run: failSecond });
    await retryJob(database, id, NOW);
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', doneCount: 3, failedCount: 0 });
    await run({});
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 4, failedCount: 0 });
  });

  it('makes a failed job when there is no other', async () => {
    const id = await queue({ itemKeys: ['gone'] });
    const finish = vi.fn();
    await run({
      run: async (items) => ({
        outcomes: items.map(({ index }) => ({ index, state: 'failed', problem: 'not-found' })),
      }),
      finish,
    });
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: 'not-found', failedCount: 1 });
    expect(finish).not.toHaveBeenCalled();
  });
});

describe('a problem', () => {
  it.each([
    ['offline', 30_000],
    ['service-paused', 30_000],
    ['service-unavailable', 30_000],
    ['rate-limited', 30_000],
    ['quota-exceeded', QUOTA_RESET_AT + 60_000 - NOW],
  ] as const)('that passes makes it wait: %s', async (problem, waitMs) => {
    const id = await queue();
    const handle = refuse(problem);
    await run({ run: handle });
    expect(await theJob(database, id)).toMatchObject({
      state: 'waiting',
      problem,
      notBefore: NOW + waitMs,
      attempt: 1,
    });
    clock.pass(waitMs - 1);
    // Not a new worker, whose first look is allowed to try what waits for the network.
    if (problem !== 'offline') await run({ run: handle });
    expect(handle).toHaveBeenCalledTimes(1);
    clock.pass(1);
    await run({ run: handle });
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
    expect(await theJob(database, id)).toMatchObject({ state: 'done', problem: null });
  });

  it.each(['key-invalid', 'permission-missing', 'cancelled', 'storage-full'] as const)(
    'that does not pass fails it, with its items left: %s',
    async (problem) => {
      const id = await queue();
      await run({ batchSize: 2, run: refuse(problem) });
      expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem, doneCount: 0, failedCount: 0 });
      expect(await itemStates(database, id)).toEqual(Array(4).fill('waiting'));
      await retryJob(database, id, NOW);
      await run({});
      expect(await countEffects(database)).toEqual(once(makeKeys(4)));
    },
  );

  it('of a full disk is told, as its own row may find no room', async () => {
    await queue();
    const notify = vi.fn(async () => undefined);
    await makeRunner({ database, handlers: [makeHandler({ run: refuse('storage-full') })], notify }).run();
    expect(notify).toHaveBeenCalledWith({ kind: 'storage-full', subject: 'Bread Lab', about: null });
  });

  it('is waited for longer each time in a row, 15 minutes at most', async () => {
    const id = await queue();
    const waits: number[] = [];
    const handle = refuse(...Array<ProblemCode>(7).fill('service-unavailable'));
    for (let round = 0; round < 7; round += 1) {
      await run({ run: handle });
      const { notBefore } = await theJob(database, id);
      waits.push((notBefore - clock.now()) / 1_000);
      clock.pass(notBefore - clock.now());
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
    await run({ run: handle });
    expect(await theJob(database, id)).toMatchObject({ state: 'done', attempt: 0 });
  });

  it('leaves what was done before it', async () => {
    const id = await queue();
    let calls = 0;
    const handle: JobHandler['run'] = async (...batch) => {
      calls += 1;
      if (calls === 2) throw new Problem('quota-exceeded');
      return doAll(...batch);
    };
    await run({ batchSize: 2, run: handle });
    expect(await itemStates(database, id)).toEqual(['done', 'done', 'waiting', 'waiting']);
    clock.pass(86_400_000);
    await run({ batchSize: 2, run: handle });
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
    expect(calls).toBe(3);
  });
});
