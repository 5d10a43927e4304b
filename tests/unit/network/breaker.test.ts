import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countSign, isPaused, startTrial, type Sign } from '@/lib/network/breaker';
import type { BreakerRow } from '@/lib/storage/api-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, noConnection, silence, status } from '../../support/make-network';
import { eventually } from '../../support/eventually';

const MINUTE = 60_000;
const closed: BreakerRow = {
  ...{ service: 'youtube-data', state: 'closed', failuresInARow: 0, openings: 0, retryAt: null, changedAt: 0 },
};
const open = (retryAt: number): BreakerRow => ({ ...closed, state: 'open', openings: 1, failuresInARow: 5, retryAt });
const halfOpen = (retryAt: number): BreakerRow => ({ ...open(retryAt), state: 'half-open' });

describe('a breaker', () => {
  it.each<[string, BreakerRow | undefined, boolean]>([
    ['of a service never asked', undefined, false],
    ['closed', { ...closed, failuresInARow: 4 }, false],
    ['open, a moment before its time', open(1001), true],
    ['open, at its time', open(1000), false],
    ['with a trial under way', halfOpen(1001), true],
    ['whose trial was lost with its worker', halfOpen(1000), false],
    ['resting as long as it may', open(1000 + 10 * MINUTE), true],
    ['resting longer than any rest, as the clock was set back', open(1001 + 10 * MINUTE), false],
  ])('%s', (_, row, expected) => {
    expect(isPaused(row, 1000)).toBe(expected);
  });

  it('gives a trial its time', () => {
    expect(startTrial(undefined, 1000, 50)).toBeNull();
    expect(startTrial(closed, 1000, 50)).toBeNull();
    expect(startTrial(open(900), 1000, 50)).toMatchObject({ state: 'half-open', retryAt: 1050, openings: 1 });
  });

  it.each<[string, BreakerRow | undefined, Sign, boolean, Partial<BreakerRow> | null]>([
    ['the first fault', undefined, 'fault', false, { state: 'closed', failuresInARow: 1 }],
    ['the fourth', { ...closed, failuresInARow: 3 }, 'fault', false, { state: 'closed', failuresInARow: 4 }],
    ['the fifth', { ...closed, failuresInARow: 4 }, 'fault', false, { state: 'open', openings: 1, retryAt: 31_000 }],
    ['it works after four', { ...closed, failuresInARow: 4 }, 'works', false, { state: 'closed', failuresInARow: 0 }],
    ['it works as ever', closed, 'works', false, null],
    ['nothing learned', { ...closed, failuresInARow: 4 }, 'nothing', false, null],
    ['a late fault while open', open(9000), 'fault', false, null],
    ['a late answer while open', open(9000), 'works', false, null],
    ['a late answer during a trial', halfOpen(9000), 'works', false, null],
    [
      'the trial works',
      halfOpen(9000),
      'works',
      true,
      { state: 'closed', openings: 0, failuresInARow: 0, retryAt: null },
    ],
    ['the trial fails', halfOpen(9000), 'fault', true, { state: 'open', openings: 2, retryAt: 61_000 }],
    ['the trial got nowhere', halfOpen(9000), 'nothing', true, { state: 'open', openings: 1, retryAt: 1000 }],
  ])('%s', (_, row, sign, isTrial, expected) => {
    const after = countSign(row, 'youtube-data', sign, isTrial, 1000);
    if (expected) expect(after).toMatchObject(expected);
    else expect(after).toBeNull();
  });

  it('rests longer each time, at most ten minutes', () => {
    let row: BreakerRow = { ...closed, failuresInARow: 4 };
    const rests: number[] = [];
    for (let times = 0; times < 8; times += 1) {
      row = countSign(row, 'youtube-data', 'fault', true, 0) ?? closed;
      rests.push((row.retryAt ?? 0) / 1000);
      row = startTrial(row, 0, 0) ?? closed;
    }
    expect(rests).toEqual([30, 60, 120, 240, 480, 600, 600, 600]);
  });
});

describe('the breaker of a service', () => {
  let database: LimelightDatabase;
  beforeEach(async () => {
    database = new LimelightDatabase('breaker-test');
    await database.delete();
    await database.open();
  });
  afterEach(() => database.close());

  const code = (sent: Promise<unknown>): Promise<unknown> =>
    sent.then(
      () => 'ok',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
  const state = async () => (await database.breakers.get('youtube-data'))?.state;

  it('opens at the fifth fault, and the request that brought it is not sent again', async () => {
    const { network, calls, lines } = makeNetwork(database, [status(500)]);
    expect(await code(network.send(makeRequest()))).toBe('service-unavailable');
    expect([calls.length, await state()]).toEqual([3, 'closed']);
    expect(await code(network.send(makeRequest()))).toBe('service-unavailable');
    expect([calls.length, await state()]).toEqual([5, 'open']);
    expect(await code(network.send(makeRequest()))).toBe('service-paused');
    expect(calls.length).toBe(5);
    expect(lines.filter(([event]) => event === 'network.paused')).toHaveLength(1);
    // Another service is none of its business, and a refusal is free.
    const search = makeRequest({ service: 'google-sign-in', cost: null });
    expect(await code(network.send(search))).toBe('service-unavailable');
    expect([calls.length, (await database.quota.toArray())[0]?.used]).toEqual([8, 5]);
  });

  it('is known to a new worker, which lets one through after the rest, and all once that worked', async () => {
    const first = makeNetwork(database, [status(503)]);
    for (let times = 0; times < 2; times += 1) await code(first.network.send(makeRequest()));
    const { retryAt } = (await database.breakers.get('youtube-data')) ?? { retryAt: 0 };
    expect((retryAt ?? 0) - first.clock.at).toBe(30_000);

    const clock = { at: first.clock.at + 29_999 };
    let answer = (_: Response): void => undefined;
    const held = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const second = makeNetwork(database, [() => held, status(200)], { clock });
    expect(await code(second.network.send(makeRequest()))).toBe('service-paused');
    clock.at += 1;
    const outcomes: unknown[] = [];
    const asked = [1, 2, 3, 4, 5].map(async () => outcomes.push(await code(second.network.send(makeRequest()))));
    await eventually(() => expect(outcomes).toEqual(Array(4).fill('service-paused')));
    expect(await state()).toBe('half-open');
    answer(new Response('{}'));
    await Promise.all(asked);
    expect(outcomes[4]).toBe('ok');
    expect([second.calls.length, await state()]).toEqual([1, 'closed']);
    expect(await code(second.network.send(makeRequest()))).toBe('ok');
  });

  it('rests longer after a trial that failed, without another try', async () => {
    await database.breakers.put(open(NOON));
    const { network, calls, clock } = makeNetwork(database, [status(500)]);
    expect(await code(network.send(makeRequest()))).toBe('service-unavailable');
    expect(calls).toHaveLength(1);
    expect(await database.breakers.get('youtube-data')).toMatchObject({ state: 'open', retryAt: clock.at + MINUTE });
  });

  it('lets another try when a trial was cancelled, or lost with its worker', async () => {
    await database.breakers.put(open(NOON));
    const stop = new AbortController();
    const { network } = makeNetwork(database, [
      (request) => {
        queueMicrotask(() => stop.abort());
        return silence(request);
      },
    ]);
    expect(await code(network.send(makeRequest({ signal: stop.signal })))).toBe('cancelled');
    expect(await database.breakers.get('youtube-data')).toMatchObject({ state: 'open', retryAt: NOON, openings: 1 });

    await database.breakers.put(halfOpen(NOON + 20_000));
    const clock = { at: NOON + 19_999 };
    const next = makeNetwork(database, [status(200)], { clock });
    expect(await code(next.network.send(makeRequest()))).toBe('service-paused');
    clock.at += 1;
    expect(await code(next.network.send(makeRequest()))).toBe('ok');
  });

  it('never opens for a network that is gone or a request that is wrong', async () => {
    const { network } = makeNetwork(database, [noConnection, noConnection, status(404)]);
    for (let times = 0; times < 10; times += 1) await code(network.send(makeRequest()));
    expect(await state()).toBeUndefined();
  });

  it('is not closed by an answer that the network cut off', async () => {
    await database.breakers.put(open(NOON));
    const cutOff = (): Response =>
      new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) }));
    const { network, calls } = makeNetwork(database, [cutOff], { isOnline: () => false });
    expect(await code(network.send(makeRequest()))).toBe('offline');
    expect([calls.length, await state()]).toEqual([2, 'open']);
  });

  it('forgets its count when the service answers properly, be it with a no', async () => {
    const { network } = makeNetwork(database, [status(500), status(500), status(404), status(500), status(200)]);
    expect(await code(network.send(makeRequest()))).toBe('not-found');
    expect((await database.breakers.get('youtube-data'))?.failuresInARow).toBe(0);
    expect(await code(network.send(makeRequest()))).toBe('ok');
  });
});
