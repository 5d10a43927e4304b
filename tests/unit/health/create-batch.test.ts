import { describe, expect, it, vi } from 'vitest';
import { createBatch } from '@/lib/health/create-batch';

/** A clock and a timer that do nothing until they are told to. */
function makeBatch({ write = vi.fn(async (_items: number[], _lost: number) => undefined), maxWaiting = 500 } = {}) {
  let now = 10_000;
  const timers: { work: () => void; at: number }[] = [];
  const schedule = (work: () => void, delayMs: number): void => {
    timers.push({ work, at: now + delayMs });
  };
  const batch = createBatch<number>({ write, intervalMs: 250, now: () => now, schedule, maxWaiting });
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    for (const timer of timers.splice(0)) {
      if (timer.at <= now) timer.work();
      else timers.push(timer);
    }
    await batch.flush();
  };
  const jump = (ms: number): void => {
    now += ms;
  };
  return { batch, write, pass, jump, timers };
}

describe('createBatch', () => {
  it('writes the first at once, and what came together together', async () => {
    const { batch, write, timers } = makeBatch();
    batch.add(1);
    batch.add(2);
    expect(timers.map(({ at }) => at)).toEqual([10_000]);
    await batch.flush();
    expect(write.mock.calls).toEqual([[[1, 2], 0]]);
  });

  it('waits for the rest of the interval after a write', async () => {
    const { batch, pass, timers } = makeBatch();
    batch.add(1);
    await pass(0);
    await pass(100);
    batch.add(2);
    expect(timers.map(({ at }) => at)).toEqual([10_250]);
  });

  it('never waits longer than an interval, also when the clock was set back', async () => {
    const { batch, pass, jump, timers } = makeBatch();
    batch.add(1);
    await pass(0);
    jump(-5_000_000);
    batch.add(2);
    expect(timers.map(({ at }) => at - (10_000 - 5_000_000))).toEqual([250]);
  });

  it('writes nothing when nothing waits', async () => {
    const { batch, write } = makeBatch();
    await batch.flush();
    expect(write).not.toHaveBeenCalled();
  });

  it('counts what could not be written, and says so with the next that can', async () => {
    const write = vi.fn(async (_items: number[], _lost: number) => undefined);
    write.mockRejectedValueOnce(new Error('full'));
    const { batch } = makeBatch({ write });
    batch.add(1);
    batch.add(2);
    await expect(batch.flush()).resolves.toBeUndefined();
    expect(batch.lostCount()).toBe(2);
    batch.add(3);
    await batch.flush();
    expect(write).toHaveBeenLastCalledWith([3], 2);
    expect(batch.lostCount()).toBe(0);
  });

  it('gives up the oldest while the database is too slow', async () => {
    const { batch, write } = makeBatch({ maxWaiting: 2 });
    for (const item of [1, 2, 3]) batch.add(item);
    await batch.flush();
    expect(write.mock.calls).toEqual([[[2, 3], 1]]);
  });

  it('keeps the order when a second flush comes while the first writes', async () => {
    const written: number[] = [];
    const write = vi.fn(async (items: number[], _lost: number): Promise<undefined> => {
      await Promise.resolve();
      written.push(...items);
    });
    const { batch } = makeBatch({ write });
    batch.add(1);
    const first = batch.flush();
    batch.add(2);
    await Promise.all([first, batch.flush()]);
    expect(written).toEqual([1, 2]);
  });
});
