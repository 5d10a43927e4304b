import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureWait } from '@/lib/network/pace';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import { makeNetwork, makeRequest, NOON, silence, status } from '../../support/make-network';
import { makeRequestRow } from '../../support/make-request-row';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('pace-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const paceOf = (maxRequestsPerMinute: number): Promise<void> =>
  saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, maxRequestsPerMinute } });
const fill = (...ats: number[]): Promise<unknown> =>
  database.requests.bulkAdd(ats.map((at) => makeRequestRow({ at: NOON + at })));

describe('the wait for the pace', () => {
  it.each([
    ['nothing sent', [], 2, 0],
    ['less than the most', [-10], 2, 0],
    ['the most', [-20_000, -10], 2, 40_000],
    ['the most, the oldest just a minute ago', [-60_000, -10], 2, 0],
    ['the most, the oldest almost a minute ago', [-59_999, -10], 2, 1],
    ['more than the most, which was lowered since', [-30_000, -20_000, -10_000], 2, 40_000],
    ['ahead of a clock that was set back', [5000, 6000, 7000], 2, 0],
    ['a setting that makes no sense', [-10_000], 0, 50_000],
    ['a fraction', [-10_000], 1.9, 50_000],
  ])('%s', async (_, ats, max, wait) => {
    await fill(...ats);
    expect(await measureWait(database, NOON, max)).toBe(wait);
  });

  it('does not count what came out of the cache', async () => {
    await database.requests.bulkAdd([-3, -2, -1].map((at) => makeRequestRow({ at: NOON + at, isCached: true })));
    expect(await measureWait(database, NOON, 2)).toBe(0);
  });
});

describe('the pace', () => {
  it('is 50 a minute, also for a worker made anew', async () => {
    const first = makeNetwork(database, [status(200)]);
    for (let times = 0; times < 30; times += 1) {
      await first.network.send(makeRequest());
      first.clock.at += 100;
    }
    const clock = { at: first.clock.at };
    const second = makeNetwork(database, [status(200)], { clock });
    await Promise.all(Array.from({ length: 40 }, () => second.network.send(makeRequest())));
    const ats = [...first.calls, ...second.calls].map(({ at }) => at);
    expect(ats).toHaveLength(70);
    // The 51st goes when the first is a minute old, and not earlier.
    expect(ats.slice(0, 50).every((at) => at <= NOON + 3000)).toBe(true);
    expect(ats[50]).toBe(NOON + 60_000);
    for (const [index, at] of ats.entries()) expect((ats[index + 50] ?? Infinity) - at).toBeGreaterThanOrEqual(60_000);
    expect((await database.quota.toArray())[0]?.used).toBe(70);
  });

  it('is what the creator set, and holds for tries as for requests', async () => {
    await paceOf(2);
    const { network, calls } = makeNetwork(database, [status(503)]);
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(calls.map(({ at }) => at - NOON)).toEqual([0, 1000, 60_000]);
  });

  it('lets go in the order they came, and lets out who no longer wants to', async () => {
    await paceOf(1);
    const stop = new AbortController();
    const { network, calls } = makeNetwork(database, [status(200)]);
    const url = (name: string): string => `https://youtube.googleapis.com/${name}`;
    const sent = ['a', 'b', 'c'].map((name) =>
      network.send(makeRequest({ url: url(name), signal: name === 'b' ? stop.signal : undefined })),
    );
    stop.abort();
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(calls.map((call) => [call.url, call.at - NOON])).toEqual([
      [url('a'), 0],
      [url('c'), 60_000],
    ]);
  });

  it('an abort ends the wait, and costs nothing', async () => {
    await paceOf(1);
    await fill(0);
    const stop = new AbortController();
    const sleep = async (_: number, signal?: AbortSignal): Promise<void> => {
      stop.abort();
      signal?.throwIfAborted();
    };
    const { network, calls } = makeNetwork(database, [status(200)], { sleep });
    await expect(network.send(makeRequest({ signal: stop.signal }))).rejects.toMatchObject({ code: 'cancelled' });
    expect([calls.length, await database.quota.count(), await database.requests.count()]).toEqual([0, 0, 1]);
  });
});

describe('at once', () => {
  it('there are ten, and the eleventh when one is back', async () => {
    const answers: ((answer: Response) => void)[] = [];
    const held = (): Promise<Response> => new Promise((resolve) => answers.push(resolve));
    const { network, calls } = makeNetwork(database, [held]);
    const sent = Array.from({ length: 14 }, () => network.send(makeRequest()));
    await eventually(() => expect(calls).toHaveLength(10));
    expect(await database.requests.count()).toBe(10);
    answers[3]?.(new Response('{}'));
    await eventually(() => expect(calls).toHaveLength(11));
    for (let index = 0; index < 14; index += 1) {
      await eventually(() => expect(answers.length).toBeGreaterThan(index));
      answers[index]?.(new Response('{}'));
    }
    expect(await Promise.all(sent)).toHaveLength(14);
  });

  it('who gives up in the queue does not wait for a place', async () => {
    const { network, calls } = makeNetwork(database, [silence]);
    const [all, last] = [new AbortController(), new AbortController()];
    const sent = Array.from({ length: 10 }, () => network.send(makeRequest({ signal: all.signal })));
    const outcomes = Promise.allSettled(sent);
    await eventually(() => expect(calls).toHaveLength(10));
    const queued = network.send(makeRequest({ signal: last.signal }));
    last.abort();
    await expect(queued).rejects.toMatchObject({ code: 'cancelled' });
    all.abort();
    await outcomes;
    expect([calls.length, (await database.quota.toArray())[0]?.used]).toEqual([10, 10]);
  });

  it('who waits to try again takes nobody’s place', async () => {
    let wake = (): void => undefined;
    const sleep = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    const replies = [status(503), ...Array<typeof silence>(10).fill(silence)];
    const { network, calls } = makeNetwork(database, replies, { sleep });
    const stop = new AbortController();
    const sent = Array.from({ length: 11 }, () => network.send(makeRequest({ signal: stop.signal })));
    await eventually(() => expect(calls).toHaveLength(11));
    stop.abort();
    wake();
    const outcomes = await Promise.allSettled(sent);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { code: 'cancelled' } });
    expect(calls).toHaveLength(11);
  });
});
