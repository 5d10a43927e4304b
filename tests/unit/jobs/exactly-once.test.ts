import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { enqueueJob } from '@/lib/jobs/queue';
import type { LimelightDatabase } from '@/lib/storage/database';
import { openDyingDatabase } from '../../support/dying-database';
import {
  countEffects,
  doAll,
  makeHandler,
  makeKeys,
  makeRequest,
  makeRunner,
  NOW,
  once,
  openEmptyDatabase,
  theJob,
} from '../../support/make-jobs';

const NAME = 'exactly-once-test';
const KEYS = makeKeys(23);
let database: LimelightDatabase;
let jobId: string;

beforeEach(async () => {
  database = await openEmptyDatabase(NAME);
});

/** Finds the last items only on the way, and says goodbye. */
const handler = makeHandler({
  batchSize: 5,
  run: async (items, context) => {
    const isFirst = items.some(({ index }) => index === 0);
    return { ...doAll(items, context), moreKeys: isFirst ? KEYS.slice(20) : [] };
  },
  finish: async (context) => {
    await context.database.events.add({
      kind: 'channel-refreshed',
      at: NOW,
      subject: '',
      about: null,
      isQuiet: false,
      isDismissed: false,
    });
  },
});

async function startAnew(): Promise<void> {
  for (const table of [database.jobs, database.jobItems, database.samples, database.events]) await table.clear();
  jobId = await enqueueJob(database, makeRequest({ itemKeys: KEYS.slice(0, 20) }), NOW);
}

/** Runs in a worker that dies before its nth operation on the database. @returns whether it came to the end before. */
async function runUntilDeath(lifetime: number, worker: number): Promise<boolean> {
  const dying = await openDyingDatabase(NAME, lifetime);
  await makeRunner({ database: dying.database, handlers: [handler], workerId: `worker-${worker}` }).run();
  dying.database.close();
  return dying.operations() < lifetime;
}

async function expectDoneOnce(): Promise<void> {
  expect(await countEffects(database)).toEqual(once(KEYS));
  expect(await theJob(database, jobId)).toMatchObject({ state: 'done', total: 23, doneCount: 23, failedCount: 0 });
  expect((await database.events.toArray()).map(({ kind }) => kind).toSorted()).toEqual([
    'channel-refreshed',
    'job-done',
  ]);
}

describe('every item takes effect once', () => {
  it('wherever the worker dies', { timeout: 60_000 }, async () => {
    for (let lifetime = 1, isWhole = false; !isWhole; lifetime += 1) {
      await startAnew();
      isWhole = await runUntilDeath(lifetime, 1);
      if (!isWhole) await runUntilDeath(Number.POSITIVE_INFINITY, 2);
      await expectDoneOnce();
    }
  });

  it('however often it dies', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), async (lifetimes) => {
        await startAnew();
        for (const [worker, lifetime] of lifetimes.entries()) await runUntilDeath(lifetime, worker);
        await runUntilDeath(Number.POSITIVE_INFINITY, 99);
        await expectDoneOnce();
      }),
      { numRuns: 100 },
    );
  });

  it('although a worker that was taken for dead goes on', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, workers) => {
        await startAnew();
        const slow = { ...handler, run: scheduler.scheduleFunction(handler.run) };
        const runners = Array.from({ length: workers }, (_, worker) =>
          makeRunner({ database, handlers: [slow], workerId: `worker-${worker}` }),
        );
        // Each believes that the others are gone.
        for (const runner of runners) await runner.wake();
        const all = Promise.all(runners.map(({ whenIdle }) => whenIdle()));
        await scheduler.waitFor(all);
        await expectDoneOnce();
      }),
      { numRuns: 20 },
    );
  });
});
