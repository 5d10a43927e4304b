import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobHandler, JobKind } from '@/lib/jobs/job';
import { enqueueJob, retryJob } from '@/lib/jobs/queue';
import { saveSchedule } from '@/lib/jobs/schedules';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  countEffects,
  doAll,
  makeClock,
  makeGate,
  makeHandler,
  makeKeys,
  makeRequest,
  makeRunner,
  NOW,
  once,
  openEmptyDatabase,
  theJob,
} from '../../support/make-jobs';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
let clock: ReturnType<typeof makeClock>;
const queue = (parts = {}) => enqueueJob(database, makeRequest({ itemKeys: makeKeys(4), ...parts }), clock.now());

beforeEach(async () => {
  database = await openEmptyDatabase('runner-test');
  clock = makeClock();
});

describe('wake', () => {
  it('can be asked any number of times at once', async () => {
    await queue();
    const handler = makeHandler({ run: vi.fn(makeHandler().run) });
    const runner = makeRunner({ database, handlers: [handler] });
    await Promise.all(Array.from({ length: 10 }, () => runner.wake()));
    await runner.whenIdle();
    expect(handler.run).toHaveBeenCalledTimes(1);
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
  });

  it('begins what was queued while it was busy', async () => {
    const gate = makeGate();
    await queue();
    const runner = makeRunner({ database, handlers: [makeHandler(gate)] });
    await runner.wake();
    await gate.isReached();
    const second = await queue({ itemKeys: ['late'] });
    await runner.wake();
    gate.open();
    await eventually(() => expect(gate.run).toHaveBeenCalledTimes(2));
    gate.open();
    await runner.whenIdle();
    expect((await theJob(database, second)).state).toBe('done');
  });

  it('says in the log when the database refuses, and throws nothing', async () => {
    const error = vi.fn();
    const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error };
    const runner = makeRunner({ database, log });
    database.close({ disableAutoOpen: true });
    await runner.run();
    expect(error).toHaveBeenCalledWith('jobs.wake', { why: expect.stringContaining('DatabaseClosed') });
  });

  it('queues what is scheduled', async () => {
    const schedule = {
      id: 'daily',
      kind: 'refresh-videos',
      payload: null,
      subject: '',
      everyMs: 1_000,
      isOn: true,
    } as const;
    await saveSchedule(database, schedule, NOW);
    await makeRunner({ database }).run();
    expect(await database.jobs.toArray()).toMatchObject([{ state: 'done', dedupeKey: 'schedule:daily' }]);
    expect(await database.events.toArray()).toEqual([]);
  });
});

describe('order', () => {
  const orderOf = async (runner: ReturnType<typeof makeRunner>, run: ReturnType<typeof vi.fn<JobHandler['run']>>) => {
    await runner.run();
    return run.mock.calls.map(([, { job }]) => job.subject);
  };

  it('is by priority, then by who asked first', async () => {
    for (const [subject, priority] of [
      ['first', 0],
      ['second', 0],
      ['urgent', 10],
    ] as const) {
      await queue({ subject, priority });
      clock.pass(1);
    }
    const run = vi.fn<JobHandler['run']>(async (...batch) => doAll(...batch));
    const runner = makeRunner({ database, handlers: [makeHandler({ run })], now: clock.now });
    expect(await orderOf(runner, run)).toEqual(['urgent', 'first', 'second']);
  });

  it('lets something urgent in between two batches', async () => {
    const run = vi.fn<JobHandler['run']>(async (items, context) => {
      if (run.mock.calls.length === 1) {
        await queue({ subject: 'urgent', priority: 10, itemKeys: ['urgent'] });
        await runner.wake();
      }
      return doAll(items, context);
    });
    const runner = makeRunner({ database, handlers: [makeHandler({ run, batchSize: 2 })], now: clock.now });
    await queue({ subject: 'slow' });
    expect(await orderOf(runner, run)).toEqual(['slow', 'urgent', 'slow']);
    expect(await countEffects(database)).toEqual(once([...makeKeys(4), 'urgent']));
  });

  it('runs two kinds side by side, not three, and never two of a kind', async () => {
    const gate = makeGate();
    const kinds: JobKind[] = ['refresh-videos', 'refresh-channel', 'fetch-facts'];
    const handlers = kinds.map((kind) => makeHandler({ kind, run: gate.run }));
    for (const kind of ['refresh-videos', ...kinds] as const) {
      await queue({ kind, itemKeys: [`${kind}-${clock.now()}`] });
      clock.pass(1);
    }
    const runner = makeRunner({ database, handlers, now: clock.now });
    await runner.wake();
    await eventually(() => expect(gate.run).toHaveBeenCalledTimes(2));
    const running = await database.jobs.where('state').equals('running').toArray();
    expect(running.map(({ kind }) => kind).toSorted()).toEqual(['refresh-channel', 'refresh-videos']);
    gate.stayOpen();
    await runner.whenIdle();
    expect((await countEffects(database)).size).toBe(4);
  });
});

describe('cancel', () => {
  it('in the middle of a batch ends it at once, and what it brings home later counts for nothing', async () => {
    const gate = makeGate();
    const id = await queue();
    const runner = makeRunner({ database, handlers: [makeHandler({ ...gate, batchSize: 2 })] });
    await runner.wake();
    await gate.isReached();
    gate.open();
    await eventually(() => expect(gate.run).toHaveBeenCalledTimes(2));
    await runner.cancel(id);
    await runner.whenIdle();
    expect(gate.run.mock.lastCall?.[1].signal.aborted).toBe(true);
    gate.open();
    await runner.run();
    expect(await theJob(database, id)).toMatchObject({ state: 'cancelled', doneCount: 2, finishedAt: NOW });
    expect(await countEffects(database)).toEqual(once(makeKeys(2)));
  });

  it('and try again does the rest once, although the first run is still on its way', async () => {
    const gate = makeGate();
    const id = await queue();
    const runner = makeRunner({ database, handlers: [makeHandler(gate)] });
    await runner.wake();
    await gate.isReached();
    await runner.cancel(id);
    await retryJob(database, id, NOW);
    await runner.wake();
    await eventually(() => expect(gate.run).toHaveBeenCalledTimes(2));
    gate.open();
    await runner.whenIdle();
    expect(await theJob(database, id)).toMatchObject({ state: 'done', doneCount: 4 });
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
  });

  it('of everything, by deleting all data, leaves nothing behind', async () => {
    const gate = makeGate();
    await queue();
    const runner = makeRunner({ database, handlers: [makeHandler(gate)] });
    await runner.wake();
    await gate.isReached();
    await Promise.all(database.tables.map((table) => table.clear()));
    gate.open();
    await runner.whenIdle();
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
  });
});
