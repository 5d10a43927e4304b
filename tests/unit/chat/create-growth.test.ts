import { describe, expect, it, vi } from 'vitest';
import { createGrowth, WRITE_EVERY_MS } from '@/lib/chat/create-growth';
import { makeGate } from '../../support/make-ai';
import { makeClock } from '../../support/make-jobs';

function make(write: () => Promise<void> = async () => undefined) {
  const clock = makeClock();
  const waiting: { work: () => void; delayMs: number }[] = [];
  const writes = vi.fn<() => Promise<void>>(write);
  const growth = createGrowth({
    write: writes,
    now: clock.now,
    schedule: (work, delayMs) => {
      const item = { work, delayMs };
      waiting.push(item);
      return () => void waiting.splice(waiting.indexOf(item), 1);
    },
  });
  /** Lets the time go by, and what waited for it begin. */
  const pass = async (ms: number): Promise<void> => {
    clock.pass(ms);
    for (const { work } of waiting.splice(0)) work();
    await settle();
  };
  return { growth, writes, waiting, pass, clock };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

it('writes the first at once, and then one every tenth of a second', async () => {
  const { growth, writes, waiting, pass } = make();
  growth.changed();
  expect(writes).toHaveBeenCalledTimes(1);
  await settle();
  for (let more = 0; more < 50; more += 1) growth.changed();
  expect([writes.mock.calls.length, waiting.map(({ delayMs }) => delayMs)]).toEqual([1, [WRITE_EVERY_MS]]);
  await pass(WRITE_EVERY_MS);
  expect([writes.mock.calls.length, waiting]).toEqual([2, []]);
});

it('writes at once after a quiet time', async () => {
  const { growth, writes, clock } = make();
  growth.changed();
  await settle();
  clock.pass(WRITE_EVERY_MS);
  growth.changed();
  expect(writes).toHaveBeenCalledTimes(2);
});

it('waits only for the rest of the time', async () => {
  const { growth, waiting, clock } = make();
  growth.changed();
  await settle();
  clock.pass(70);
  growth.changed();
  expect(waiting.map(({ delayMs }) => delayMs)).toEqual([30]);
});

it('never writes two at a time, and writes what came meanwhile', async () => {
  const gate = makeGate();
  const { growth, writes, waiting, pass } = make(() => gate.opened);
  growth.changed();
  growth.changed();
  await pass(10 * WRITE_EVERY_MS);
  expect([writes.mock.calls.length, waiting]).toEqual([1, []]);
  gate.open();
  await settle();
  expect(writes).toHaveBeenCalledTimes(2);
});

it('tries again what failed', async () => {
  let isFull = true;
  const { growth, writes, pass } = make(async () => {
    if (isFull) throw new Error('full');
  });
  growth.changed();
  await settle();
  isFull = false;
  await pass(WRITE_EVERY_MS);
  await pass(WRITE_EVERY_MS);
  expect(writes).toHaveBeenCalledTimes(2);
});

it('is not held up by a clock that was set back', async () => {
  const { growth, waiting, clock } = make();
  growth.changed();
  await settle();
  clock.pass(-3_600_000);
  growth.changed();
  expect(waiting.map(({ delayMs }) => delayMs)).toEqual([WRITE_EVERY_MS]);
});

describe('stopped', () => {
  it('writes nothing more', async () => {
    const { growth, writes, pass } = make();
    growth.changed();
    await settle();
    growth.changed();
    await growth.stop();
    growth.changed();
    await pass(WRITE_EVERY_MS);
    expect(writes).toHaveBeenCalledTimes(1);
  });

  it('waits for what is under way', async () => {
    const gate = makeGate();
    const { growth } = make(() => gate.opened);
    const isOver = vi.fn<() => void>();
    growth.changed();
    const stopped = growth.stop().then(isOver);
    await settle();
    expect(isOver).not.toHaveBeenCalled();
    gate.open();
    await stopped;
    expect(isOver).toHaveBeenCalledOnce();
  });
});

it('waits with a real timer where it is given none', async () => {
  vi.useFakeTimers({ now: 1_000 });
  const write = vi.fn<() => Promise<void>>(async () => undefined);
  const growth = createGrowth({ write, now: Date.now });
  growth.changed();
  await settle();
  growth.changed();
  await vi.advanceTimersByTimeAsync(WRITE_EVERY_MS);
  expect(write).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10);
  growth.changed();
  await growth.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(write).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
