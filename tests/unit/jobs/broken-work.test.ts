import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENT_LOG } from '@/lib/health/log';
import type { JobHandler } from '@/lib/jobs/job';
import { enqueueJob } from '@/lib/jobs/queue';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { openDyingDatabase } from '../../support/dying-database';
import {
  countEffects,
  doAll,
  itemStates,
  makeClock,
  makeHandler,
  makeKeys,
  makeRequest,
  makeRunner,
  once,
  openEmptyDatabase,
  theJob,
} from '../../support/make-jobs';

const NAME = 'broken-work-test';
let database: LimelightDatabase;
let clock: ReturnType<typeof makeClock>;
let worker = 0;
const error = vi.fn();
const queue = (count: number) => enqueueJob(database, makeRequest({ itemKeys: makeKeys(count) }), clock.now());

beforeEach(async () => {
  database = await openEmptyDatabase(NAME);
  clock = makeClock();
});

/** Runs, with a new worker every ten minutes, until the job is over. @returns how often. */
async function runUntilOver(id: string, handler: Partial<JobHandler>): Promise<number> {
  const log = { ...SILENT_LOG, error };
  for (let rounds = 1; rounds < 100; rounds += 1) {
    worker += 1;
    const tools = { handlers: [makeHandler(handler)], now: clock.now, log, workerId: `worker-${worker}` };
    await makeRunner({ database, ...tools }).run();
    if (['done', 'failed'].includes((await theJob(database, id)).state)) return rounds;
    clock.pass(600_000);
  }
  throw new Error('It never ends.');
}

const breakOn = (key: string): JobHandler['run'] =>
  vi.fn<JobHandler['run']>(async (items, context) => {
    if (items.some((item) => item.key === key)) throw new TypeError('x is undefined');
    return doAll(items, context);
  });

describe('a handler that breaks', () => {
  it('is asked three times more, then the job fails and the log says why', async () => {
    const id = await queue(1);
    const handle = breakOn('video-0');
    expect(await runUntilOver(id, { run: handle })).toBe(4);
    expect(handle).toHaveBeenCalledTimes(4);
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: null });
    const facts = { kind: 'refresh-videos', items: 1, tries: 4, why: 'TypeError: x is undefined' };
    expect(error).toHaveBeenLastCalledWith('job.broke', facts, id);
  });

  it('and works the second time costs nothing', async () => {
    const id = await queue(3);
    let calls = 0;
    await runUntilOver(id, {
      run: async (...batch) => {
        calls += 1;
        if (calls === 1) throw new TypeError('x is undefined');
        return doAll(...batch);
      },
    });
    expect(await countEffects(database)).toEqual(once(makeKeys(3)));
    expect(calls).toBe(2);
  });

  it('on one item spoils no other', async () => {
    const id = await queue(120);
    await runUntilOver(id, { run: breakOn('video-7') });
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 119, failedCount: 1 });
    expect((await itemStates(database, id))[7]).toBe('failed');
    expect(await countEffects(database)).toEqual(once(makeKeys(120).filter((key) => key !== 'video-7')));
  });

  it('on every item is not asked for each of them', async () => {
    const id = await queue(100);
    const handle = vi.fn<JobHandler['run']>(async () => {
      throw new TypeError('x is undefined');
    });
    await runUntilOver(id, { run: handle });
    expect(handle).toHaveBeenCalledTimes(2 * 3 + 3);
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', problem: null, failedCount: 3 });
  });

  it.each([
    ['no outcome', []],
    ['an item it was not given', [{ index: 9, state: 'done' as const }]],
    ['the same item twice', [0, 0].map((index) => ({ index, state: 'done' as const }))],
  ])('is one that answers for %s', async (_, outcomes) => {
    const id = await queue(1);
    const write = vi.fn();
    await runUntilOver(id, { run: async () => ({ outcomes, write }) });
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', doneCount: 0 });
    expect(write).not.toHaveBeenCalled();
  });

  it('may leave items for the next batch', async () => {
    const id = await queue(3);
    await runUntilOver(id, { run: async (items, context) => doAll(items.slice(0, 1), context) });
    expect(await countEffects(database)).toEqual(once(makeKeys(3)));
  });

  it('in its effect leaves nothing of it', async () => {
    const id = await queue(2);
    await runUntilOver(id, {
      run: async (items, context) => {
        const { outcomes, write } = doAll(items, context);
        return {
          outcomes,
          write: async () => Promise.all([write?.(), Promise.reject(new Error('no'))]).then(() => undefined),
        };
      },
    });
    expect(await countEffects(database)).toEqual(new Map());
  });

  it('in its last words fails the job in the end, and the items stay done', async () => {
    const id = await queue(2);
    const finish = vi.fn(async () => {
      throw new TypeError('x is undefined');
    });
    expect(await runUntilOver(id, { finish })).toBe(4);
    expect(await theJob(database, id)).toMatchObject({ state: 'failed', doneCount: 2 });
    expect(await countEffects(database)).toEqual(once(makeKeys(2)));
  });
});

describe('an item under which the worker dies', () => {
  /** One worker after another, each `everyMs` after the last, until the job is over. */
  async function dieOn(key: string, everyMs: number, maxDeaths: number): Promise<number> {
    for (let deaths = 0; deaths <= maxDeaths; deaths += 1) {
      worker += 1;
      const dying = await openDyingDatabase(NAME);
      const handler = makeHandler({
        run: async (items, context) => {
          if (deaths < maxDeaths && items.some((item) => item.key === key)) dying.die();
          return doAll(items, context);
        },
      });
      await makeRunner({
        database: dying.database,
        handlers: [handler],
        now: clock.now,
        workerId: `worker-${worker}`,
      }).run();
      dying.database.close();
      const [job] = await database.jobs.toArray();
      if (job?.state === 'done') return deaths;
      clock.pass(everyMs);
    }
    throw new Error('It never ends.');
  }

  it('is given up after five times, and the others are done', async () => {
    const id = await queue(60);
    expect(await dieOn('video-7', 30_000, 90)).toBe(5);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 59, failedCount: 1 });
    expect(await countEffects(database)).toEqual(once(makeKeys(60).filter((key) => key !== 'video-7')));
  });

  it('by chance, a hundred times within half a minute, is not blamed', async () => {
    const id = await queue(60);
    expect(await dieOn('video-7', 290, 100)).toBe(100);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 60, failedCount: 0 });
  });

  it('is not blamed for waiting', async () => {
    const id = await queue(2);
    let tries = 0;
    await runUntilOver(id, {
      run: async (...batch) => {
        tries += 1;
        if (tries <= 20) throw new Problem('offline');
        return doAll(...batch);
      },
    });
    expect(tries).toBe(21);
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 2, failedCount: 0 });
  });
});
