import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobHandler } from '@/lib/jobs/job';
import { enqueueJob } from '@/lib/jobs/queue';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import {
  countEffects,
  doAll,
  makeClock,
  makeGate,
  makeHandler,
  makeJobRow,
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
const queue = () => enqueueJob(database, makeRequest({ itemKeys: makeKeys(4) }), clock.now());

beforeEach(async () => {
  database = await openEmptyDatabase('claim-test');
  clock = makeClock();
});

describe('offline', () => {
  it('waits, and runs once when the network is back', async () => {
    let isOnline = false;
    const run = vi.fn<JobHandler['run']>(async (...batch) => {
      if (!isOnline) throw new Problem('offline');
      return doAll(...batch);
    });
    const id = await queue();
    const runner = makeRunner({ database, handlers: [makeHandler({ run })], now: clock.now });
    await runner.run();
    await runner.run();
    expect(run).toHaveBeenCalledTimes(1);
    expect(await theJob(database, id)).toMatchObject({ state: 'waiting', problem: 'offline' });
    isOnline = true;
    await Promise.all([runner.online(), runner.online(), runner.wake()]);
    await runner.whenIdle();
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is tried at once by a new worker, which may have slept through the event', async () => {
    const waits = { problem: 'offline', attempt: 3, notBefore: NOW + 900_000, total: 0 } as const;
    await database.jobs.bulkAdd([
      makeJobRow({ ...waits }),
      makeJobRow({ ...waits, id: 'quota', problem: 'quota-exceeded' }),
    ]);
    await makeRunner({ database }).run();
    expect((await theJob(database, 'job')).state).toBe('done');
    expect((await theJob(database, 'quota')).state).toBe('waiting');
  });
});

describe('a lease', () => {
  it.each([
    ['of another worker', 'gone.1', NOW + 60_000, 'done'],
    ['of this worker', 'worker.1', NOW + 1, 'running'],
    ['of this worker that ran out', 'worker.1', NOW, 'done'],
    ['of this worker from a clock that was wrong', 'worker.1', NOW + 60_001, 'done'],
    ['of a worker with a similar name', 'worker-2.1', NOW + 60_000, 'done'],
  ])('%s: %s until %i is %s', async (_, leaseOwner, leaseUntil, state) => {
    await database.jobs.add(makeJobRow({ state: 'running', leaseOwner, leaseUntil, total: 0 }));
    await makeRunner({ database }).run();
    expect((await theJob(database, 'job')).state).toBe(state);
  });

  it('is renewed while a batch takes long, and its loss ends the run', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const gate = makeGate();
    const stayAwake = vi.fn();
    const id = await queue();
    const runner = makeRunner({ database, handlers: [makeHandler(gate)], now: clock.now, stayAwake });
    await runner.wake();
    await gate.isReached();
    clock.pass(20_000);
    vi.advanceTimersByTime(20_000);
    await eventually(async () => expect((await theJob(database, id)).leaseUntil).toBe(NOW + 80_000));
    expect(stayAwake).toHaveBeenCalledTimes(1);
    await database.jobs.update(id, { leaseOwner: 'other.1' });
    vi.advanceTimersByTime(20_000);
    await eventually(() => expect(gate.run.mock.calls[0]?.[1].signal.aborted).toBe(true));
    vi.useRealTimers();
    gate.stayOpen();
    await runner.whenIdle();
    expect(await countEffects(database)).toEqual(once(makeKeys(4)));
  });

  it.each([
    [25 * 3_600_000 + 60_000, 'waiting'],
    [25 * 3_600_000 + 60_001, 'done'],
  ])('is not needed to see that a pause of %i ms was set by a wrong clock: %s', async (ms, state) => {
    await database.jobs.add(makeJobRow({ attempt: 1, problem: 'quota-exceeded', notBefore: NOW + ms, total: 0 }));
    await makeRunner({ database }).run();
    expect((await theJob(database, 'job')).state).toBe(state);
  });
});

it('waits for another background to let go of the lock, and lets go itself', async () => {
  const holders: (() => Promise<unknown>)[] = [];
  const request = vi.fn((_: string, hold: () => Promise<unknown>) => {
    holders.push(hold);
    return new Promise(() => undefined);
  });
  const id = await queue();
  const runner = makeRunner({ database, locks: { request } as unknown as LockManager });
  const woken = runner.wake();
  await eventually(() => expect(holders).toHaveLength(1));
  expect((await theJob(database, id)).state).toBe('waiting');
  const released = holders[0]?.();
  await woken;
  await runner.whenIdle();
  await released;
  expect((await theJob(database, id)).state).toBe('done');
});
