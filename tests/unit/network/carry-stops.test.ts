import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NetworkTools } from '@/lib/network/create-network';
import type { CarriedRequest } from '@/lib/network/network';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork } from '../../support/make-network';
import { makeTimers, makeVendor, refused, type FakeTimers, type VendorTry } from '../../support/make-vendor';

const [FIRST_MS, NEXT_MS, WHOLE_MS] = [60_000, 30_000, 270_000];

let database: LimelightDatabase;
let timers: FakeTimers;
beforeEach(async () => {
  database = new LimelightDatabase('carry-stops-test');
  await database.delete();
  await database.open();
  timers = makeTimers();
});
afterEach(() => database.close());

/** Reads in its own time; `read` grows. */
function start(tries: VendorTry[], change: Partial<NetworkTools> = {}, request: Partial<CarriedRequest> = {}) {
  const { network, waits } = makeNetwork(database, [], { startTimer: timers.startTimer, ...change });
  const { client, signals } = makeVendor(...tries);
  const read: string[] = [];
  const stop = new AbortController();
  const carried: CarriedRequest = {
    ...{ service: 'gemini', url: 'https://generativelanguage.googleapis.com/v1beta/models/m:x', purpose: 'ai-answer' },
    ...{ method: 'POST', cost: null, isIdempotent: true, signal: stop.signal, ...request },
  };
  const over = (async () => {
    for await (const piece of network.carry(carried, client)) read.push(piece);
  })().then(
    () => null,
    (error: unknown) => error,
  );
  return { over, read, signals, stop, waits, network, client };
}

const code = (problem: string) => expect.objectContaining({ code: problem });
const rows = () => database.requests.toArray();

describe('the time an answer has', () => {
  it('is a minute until its first piece, for one try', async () => {
    const { over, signals } = start([{ after: 'silence' }]);
    await expect.poll(timers.running).toEqual([WHOLE_MS, FIRST_MS]);
    timers.ring(FIRST_MS);
    expect(await over).toEqual(code('service-unavailable'));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await rows()).toMatchObject([{ problem: 'service-unavailable', bytesReceived: 0 }]);
    expect(await database.breakers.get('gemini')).toMatchObject({ failuresInARow: 1 });
  });

  it('is half a minute between two pieces, and what came is kept', async () => {
    const { over, read } = start([{ pieces: ['a', 'b'], after: 'silence' }]);
    await expect.poll(() => read).toEqual(['a', 'b']);
    expect(timers.running()).toEqual([WHOLE_MS, NEXT_MS]);
    timers.ring(NEXT_MS);
    expect(await over).toEqual(code('service-unavailable'));
    expect(await rows()).toMatchObject([{ status: 200, problem: 'service-unavailable', bytesReceived: 2 }]);
  });

  it('is four and a half minutes in all', async () => {
    const { over, read } = start([{ pieces: ['a'], after: 'silence' }]);
    await expect.poll(() => read).toEqual(['a']);
    timers.ring(WHOLE_MS);
    expect(await over).toEqual(code('service-unavailable'));
  });

  it('goes on while it waits to be asked again', async () => {
    const busy = refused(503, { problem: 'service-unavailable', isRetryable: true, isServiceFault: true });
    const sleep: NetworkTools['sleep'] = async (_, signal) => {
      timers.ring(WHOLE_MS);
      expect(signal?.aborted).toBe(true);
    };
    const { over, signals } = start([{ refuses: busy }], { sleep });
    // Nobody cancelled it.
    expect(await over).toEqual(code('service-unavailable'));
    expect(signals).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    const { over } = start([{ pieces: ['a'] }]);
    expect(await over).toBeNull();
    const failed = start([{ refuses: refused(400) }]);
    await failed.over;
    expect(timers.running()).toEqual([]);
  });
});

describe('who stops it', () => {
  it('the caller, who is told just that, also of a client that obeys nobody', async () => {
    const { over, read, stop } = start([{ pieces: ['a'], after: 'silence' }]);
    await expect.poll(() => read).toEqual(['a']);
    stop.abort();
    expect(await over).toEqual(code('cancelled'));
    expect(await rows()).toMatchObject([{ status: 200, problem: 'cancelled', durationMs: 0 }]);
    expect(await database.breakers.get('gemini')).toBeUndefined();
  });

  it('the caller, before it began: nothing is asked', async () => {
    const { over, signals } = start([{ pieces: ['a'] }], {}, { signal: AbortSignal.abort() });
    expect(await over).toEqual(code('cancelled'));
    expect(signals).toHaveLength(0);
  });

  it('whoever stops reading; the log is complete when their loop is over', async () => {
    const { network, client, signals, over } = start([{ pieces: ['a', 'b'], after: 'silence' }]);
    for await (const piece of network.carry(
      { service: 'gemini', url: 'https://generativelanguage.googleapis.com/x', purpose: 'ai-answer', cost: null },
      client,
    )) {
      expect(piece).toBe('a');
      break;
    }
    expect(signals.at(-1)?.aborted).toBe(true);
    expect((await rows()).find(({ path }) => path === '/x')).toMatchObject({ problem: 'cancelled', durationMs: 0 });
    timers.ring(NEXT_MS);
    await over;
  });

  it('holds its lane until then, and not a moment longer', async () => {
    const running = Array.from({ length: 10 }, () => ({ pieces: ['a'], after: 'silence' as const }));
    const { network } = makeNetwork(database, [], { startTimer: timers.startTimer });
    const stops = running.map(() => new AbortController());
    const began: number[] = [];
    const read = async (index: number, attempt: VendorTry, signal?: AbortSignal): Promise<void> => {
      const request = {
        service: 'gemini',
        url: 'https://a.example/',
        purpose: 'ai-answer',
        cost: null,
        signal,
      } as const;
      for await (const _ of network.carry(request, makeVendor(attempt).client)) began.push(index);
    };
    const readers = running.map((attempt, index) => read(index, attempt, stops[index]?.signal).catch(() => undefined));
    await expect.poll(() => began.length).toBe(10);
    const eleventh = read(10, { pieces: ['a'] });
    for (let look = 0; look < 20; look += 1) expect(await database.requests.count()).toBe(10);
    stops[3]?.abort();
    await eleventh;
    expect(began).toContain(10);
    for (const stop of stops) stop.abort();
    await Promise.all(readers);
  });

  it('is not whoever forgets to read on: the answer is taken in, and the lane given back', async () => {
    const { network } = makeNetwork(database, [], { startTimer: timers.startTimer });
    const request = { service: 'gemini', url: 'https://a.example/', purpose: 'ai-answer', cost: null } as const;
    const pieces = network.carry(request, makeVendor({ pieces: ['a', 'b'] }).client)[Symbol.asyncIterator]();
    expect((await pieces.next()).value).toBe('a');
    await expect.poll(async () => (await rows())[0]).toMatchObject({ durationMs: 0, bytesReceived: 2, problem: null });
    expect(timers.running()).toEqual([]);
  });
});
