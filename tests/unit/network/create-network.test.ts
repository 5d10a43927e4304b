import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SILENT_LOG } from '@/lib/health/log';
import { createNetwork } from '@/lib/network/create-network';
import type { Failure } from '@/lib/network/network';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, noConnection, status, type Reply } from '../../support/make-network';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('network-test');
  await database.delete();
  await database.open();
});
afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

describe('what a request is sent with', () => {
  it('no cookies, no browser cache, no redirect, no referrer, and the caller’s headers', async () => {
    const { network, calls } = makeNetwork(database, [status(200, { etag: '"1"' }, '{"a":1}')]);
    const answer = await network.send(makeRequest({ headers: { 'X-Goog-Api-Key': 'AIza' } }));
    expect(answer).toMatchObject({ status: 200, text: '{"a":1}' });
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(calls).toHaveLength(1);
    const { url, init } = calls[0] ?? { url: '', init: {} };
    expect(url).toBe(makeRequest().url);
    expect(init).toMatchObject({
      ...{ method: 'GET', credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' },
      body: null,
    });
    expect(new Headers(init.headers).get('x-goog-api-key')).toBe('AIza');
  });

  it('calls the browser’s fetch as a function, which refuses to be a method', async () => {
    const strict = function (this: unknown): Promise<Response> {
      if (this !== undefined) throw new TypeError('Illegal invocation');
      return Promise.resolve(new Response('ok'));
    };
    const { network } = makeNetwork(database, [], { fetch: strict });
    expect((await network.send(makeRequest())).text).toBe('ok');
  });

  it('takes the deadline and the network’s state from the browser when nobody else says', async () => {
    const stop = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(stop.signal);
    vi.stubGlobal('navigator', { onLine: false });
    const network = createNetwork({
      ...{ database, now: () => NOON, random: () => 0, log: SILENT_LOG, sleep: async () => undefined },
      ...{ hasPermission: async () => true, notify: async () => undefined },
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'offline' });
    expect(timeout.mock.calls).toEqual([[15_000], [15_000]]);
    // What cannot have left is given back.
    expect((await database.quota.toArray())[0]?.used).toBe(0);
  });

  it.each(['http://youtube.googleapis.com/', 'youtube.googleapis.com', 'https://', 'data:text/plain,1'])(
    'refuses %s, which is not https',
    async (url) => {
      const { network, calls } = makeNetwork(database, [status(200)]);
      await expect(network.send(makeRequest({ url }))).rejects.toMatchObject({ code: 'request-refused' });
      expect(calls).toHaveLength(0);
    },
  );

  it('refuses a header that cannot be sent, without repeating it', async () => {
    const { network, calls } = makeNetwork(database, [status(200)]);
    const sent = network.send(makeRequest({ headers: { 'X-Goog-Api-Key': 'AIza-secret\n!' } }));
    const error: unknown = await sent.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'request-refused' });
    expect(`${error instanceof Error ? `${error.stack} ${String(error.cause)}` : ''}`).not.toContain('secret');
    expect(calls).toHaveLength(0);
  });

  it('asks nobody without the browser’s permission', async () => {
    const asked: string[] = [];
    const hasPermission = async (url: string): Promise<boolean> => asked.push(url) < 0;
    const { network, calls } = makeNetwork(database, [status(200)], { hasPermission });
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'permission-missing' });
    expect([calls, asked]).toEqual([[], [makeRequest().url]]);
    expect(await database.requests.count()).toBe(0);
    expect(await database.quota.count()).toBe(0);
  });
});

const failing = (failure: Partial<Failure>) => (): Failure => ({
  ...{ problem: 'key-invalid', isRetryable: false, isServiceFault: false },
  ...failure,
});

describe('how often a request is sent', () => {
  it.each<[string, Reply[], Parameters<typeof makeRequest>[0], number, string]>([
    ['a good answer', [status(200)], {}, 1, 'ok'],
    ['nothing new', [status(304)], {}, 1, 'ok'],
    ['no content', [status(204)], {}, 1, 'ok'],
    ['too many, always', [status(429)], {}, 3, 'rate-limited'],
    ['too many, once', [status(429), status(200)], {}, 2, 'ok'],
    ['a broken service', [status(500)], {}, 3, 'service-unavailable'],
    ['a busy service', [status(503)], {}, 3, 'service-unavailable'],
    ['a busy service, twice', [status(503), status(503), status(200)], {}, 3, 'ok'],
    ['a slow service', [status(408)], {}, 3, 'service-unavailable'],
    ['a wrong request', [status(400)], {}, 1, 'request-refused'],
    ['no right', [status(403)], {}, 1, 'request-refused'],
    ['nothing there', [status(404)], {}, 1, 'not-found'],
    ['no connection', [noConnection], {}, 2, 'offline'],
    ['no connection for a moment', [noConnection, status(200)], {}, 2, 'ok'],
    ['trouble, then no connection', [status(503), noConnection], {}, 2, 'offline'],
    ['what its judge calls final', [status(200)], { judge: failing({}) }, 1, 'key-invalid'],
    ['what its judge would retry', [status(200)], { judge: failing({ isRetryable: true }) }, 3, 'key-invalid'],
    ['a change that may have arrived', [status(503)], { method: 'PUT' }, 1, 'service-unavailable'],
    ['a change refused for now', [status(429)], { method: 'DELETE' }, 1, 'rate-limited'],
    ['a change, no connection', [noConnection], { method: 'POST', body: '{}' }, 1, 'offline'],
    ['a change that may be repeated', [status(503)], { method: 'PUT', isIdempotent: true }, 3, 'service-unavailable'],
    ['a question that may not', [status(503)], { isIdempotent: false }, 1, 'service-unavailable'],
  ])('%s', async (_, replies, change, times, outcome) => {
    const { network, calls, waits } = makeNetwork(database, replies);
    const sent = network.send(makeRequest(change));
    if (outcome === 'ok') await sent;
    else await expect(sent).rejects.toMatchObject({ code: outcome });
    expect(calls).toHaveLength(times);
    expect(waits).toHaveLength(times - 1);
    // Each try costs, and is a line of its own under the same correlation id.
    expect((await database.quota.toArray())[0]?.used).toBe(times);
    const rows = await database.requests.toArray();
    expect(rows.map(({ attempt }) => attempt)).toEqual([1, 2, 3].slice(0, times));
    expect(new Set(rows.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('waits longer each time, by the dice', async () => {
    const low = makeNetwork(database, [status(503)], { random: () => 0 });
    await expect(low.network.send(makeRequest())).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(low.waits).toEqual([500, 500]);
    await database.breakers.clear();
    const middle = makeNetwork(database, [status(503)], { random: () => 0.5 });
    await expect(middle.network.send(makeRequest())).rejects.toMatchObject({ code: 'service-unavailable' });
    expect(middle.waits).toEqual([1000, 1750]);
  });
});

describe('what a service asks for', () => {
  const at = (seconds: number): string => new Date(Date.parse('2026-11-18T20:00:00Z') + seconds * 1000).toUTCString();
  it.each([
    ['seconds', '30', 30_000],
    ['a date', at(45), 45_000],
    ['the longest it may', '60', 60_000],
    ['less than the wait there is anyway', '0', 1000],
    ['a date that is over', at(-10), 1000],
    ['nonsense', 'soon', 1000],
  ])('%s: is waited for', async (_, value, wait) => {
    const { network, waits, calls } = makeNetwork(database, [status(503, { 'Retry-After': value }), status(200)]);
    await network.send(makeRequest());
    expect(waits).toEqual([wait]);
    expect(calls).toHaveLength(2);
  });

  it.each([
    ['seconds', '61'],
    ['a date', at(3600)],
  ])('more than a minute, in %s: is not', async (_, value) => {
    const { network, waits, calls } = makeNetwork(database, [status(503, { 'Retry-After': value })]);
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'rate-limited' });
    expect([calls.length, waits.length]).toEqual([1, 0]);
  });

  it('its judge reads more out of the answer than the header says', async () => {
    const judge = failing({ isRetryable: true, retryAfterMs: 20_000 });
    const { network, waits } = makeNetwork(database, [status(200, { 'Retry-After': '1' })]);
    await expect(network.send(makeRequest({ judge }))).rejects.toMatchObject({ code: 'key-invalid' });
    expect(waits).toEqual([20_000, 20_000]);
  });
});
