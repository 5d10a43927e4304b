import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CarriedRequest, Network, VendorClient } from '@/lib/network/network';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, NOON } from '../../support/make-network';
import { makeTimers, makeVendor, refused, type VendorTry } from '../../support/make-vendor';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('carry-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const ANSWER = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-3:streamGenerateContent';
const makeCarried = (change: Partial<CarriedRequest> = {}): CarriedRequest => ({
  ...{ service: 'gemini', url: ANSWER, method: 'POST', body: '{"é":1}', purpose: 'ai-answer', cost: null },
  ...{ isIdempotent: true, correlationId: 'turn-1', ...change },
});

async function readAll(network: Network, client: VendorClient<string>, change: Partial<CarriedRequest> = {}) {
  const pieces: string[] = [];
  try {
    for await (const piece of network.carry(makeCarried(change), client)) pieces.push(piece);
    return { pieces, error: null };
  } catch (error) {
    return { pieces, error };
  }
}

const code = (problem: string) => expect.objectContaining({ code: problem });
const rows = () => database.requests.toArray();
const BUSY = refused(503, { problem: 'service-unavailable', isRetryable: true, isServiceFault: true });
const UNREACHABLE = { kind: 'unreachable' } as const;
const BROKEN = { kind: 'broken' } as const;

describe('what a vendor’s client asks for', () => {
  it('is a line in the log from its beginning to its end, with nothing of the body or the query', async () => {
    const { network, clock, lines } = makeNetwork(database, []);
    const { client } = makeVendor({ pieces: ['one', 'three'] });
    const seen: unknown[] = [];
    for await (const piece of network.carry(makeCarried({ url: `${ANSWER}?alt=sse&key=secret` }), client)) {
      seen.push(piece, (await rows())[0]?.durationMs);
      clock.at += 700;
    }
    expect(seen[1]).toBeNull();
    expect(await rows()).toEqual([
      {
        ...{ id: 1, at: NOON, correlationId: 'turn-1', service: 'gemini', method: 'POST', attempt: 1 },
        ...{ host: 'generativelanguage.googleapis.com', path: '/v1beta/models/gemini-3:streamGenerateContent' },
        ...{ purpose: 'ai-answer', quotaId: null, bucket: null, cost: 0, isCached: false, problem: null },
        ...{ status: 200, bytesSent: 8, bytesReceived: 8, durationMs: expect.any(Number) },
      },
    ]);
    expect(JSON.stringify([await rows(), lines])).not.toMatch(/é|secret/);
  });

  it('is not asked for before somebody reads, and then once', async () => {
    const { network } = makeNetwork(database, []);
    const { client, signals } = makeVendor({ pieces: ['a'] });
    const answer = network.carry(makeCarried(), client);
    await Promise.resolve();
    expect([signals.length, await database.requests.count()]).toEqual([0, 0]);
    for await (const piece of answer) expect(piece).toBe('a');
    expect(signals).toHaveLength(1);
  });

  it('is told to let go at its end, however it ended', async () => {
    const { network } = makeNetwork(database, []);
    const { client, signals } = makeVendor({ pieces: ['a'] }, { pieces: ['a'], after: BROKEN });
    await readAll(network, client);
    await readAll(network, client);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it.each([
    ['permission', makeCarried(), { hasPermission: async () => false }, 'permission-missing'],
    ['https', makeCarried({ url: 'http://generativelanguage.googleapis.com/' }), {}, 'request-refused'],
  ])('is not asked for without %s', async (_, request, change, problem) => {
    const { network } = makeNetwork(database, [], change);
    const { client, signals } = makeVendor({ pieces: ['a'] });
    expect((await readAll(network, client, request)).error).toEqual(code(problem));
    expect([signals.length, await database.requests.count()]).toEqual([0, 0]);
  });

  it('passes on a bug as it is, and books the try', async () => {
    const { network } = makeNetwork(database, []);
    const { client } = makeVendor({ pieces: ['a'], after: new RangeError('a bug') });
    const { pieces, error } = await readAll(network, client);
    expect([pieces, String(error)]).toEqual([['a'], 'RangeError: a bug']);
    expect(await rows()).toMatchObject([{ status: null, durationMs: 0, problem: null }]);
  });

  it('of more than 10 MB is left', async () => {
    const { network } = makeNetwork(database, []);
    const half = 'x'.repeat(5 * 1024 * 1024);
    const { client } = makeVendor({ pieces: [half, half, '!', 'never'] });
    const { pieces, error } = await readAll(network, client);
    expect([pieces.length, error]).toEqual([2, code('answer-invalid')]);
  });
});

describe('how often it is asked for', () => {
  it.each<[string, VendorTry[], Partial<CarriedRequest>, number, string | null]>([
    ['a good answer', [{ pieces: ['a'] }], {}, 1, null],
    ['a busy service, always', [{ refuses: BUSY }], {}, 3, 'service-unavailable'],
    ['a busy service, twice', [{ refuses: BUSY }, { refuses: BUSY }, { pieces: ['a'] }], {}, 3, null],
    [
      'a busy service that may be asked only once',
      [{ refuses: BUSY }],
      { isIdempotent: false },
      1,
      'service-unavailable',
    ],
    ['a refusal', [{ refuses: refused(400) }], {}, 1, 'request-refused'],
    ['a pause it asks for', [{ refuses: refused(429, { problem: 'rate-limited' }) }], {}, 1, 'rate-limited'],
    ['no connection', [{ refuses: UNREACHABLE }], {}, 2, 'offline'],
    ['no connection for a moment', [{ refuses: UNREACHABLE }, { pieces: ['a'] }], {}, 2, null],
    [
      'trouble, then nobody reached',
      [{ refuses: BUSY }, { refuses: BUSY }, { refuses: UNREACHABLE }],
      {},
      3,
      'service-unavailable',
    ],
    ['broken before anything was said', [{ after: BROKEN }, { pieces: ['a'] }], {}, 2, null],
    ['broken after something was said', [{ pieces: ['a'], after: BROKEN }], {}, 1, 'service-unavailable'],
    ['busy after something was said', [{ pieces: ['a'], after: BUSY }], {}, 1, 'service-unavailable'],
  ])('%s', async (_, tries, change, times, problem) => {
    const { network, waits } = makeNetwork(database, []);
    const { client, signals } = makeVendor(...tries);
    const { error } = await readAll(network, client, change);
    expect(error).toEqual(problem === null ? null : code(problem));
    expect([signals.length, waits.length]).toEqual([times, times - 1]);
    expect((await rows()).map(({ attempt }) => attempt)).toEqual([1, 2, 3].slice(0, times));
    expect((await rows()).at(-1)?.problem ?? null).toBe(problem);
  });

  it('what was said before it broke comes first', async () => {
    const { network } = makeNetwork(database, []);
    const { client } = makeVendor({ pieces: ['a', 'b'], after: BROKEN });
    expect(await readAll(network, client)).toEqual({ pieces: ['a', 'b'], error: code('service-unavailable') });
    expect(await rows()).toMatchObject([{ status: 200, bytesReceived: 2, problem: 'service-unavailable' }]);
  });

  it.each([
    ['after it began', { pieces: ['a'], after: BROKEN }],
    ['before', { refuses: UNREACHABLE }],
  ])('without a network is offline: %s', async (_, attempt) => {
    const { network } = makeNetwork(database, [], { isOnline: () => false });
    expect((await readAll(network, makeVendor(attempt).client)).error).toEqual(code('offline'));
  });
});

describe('the breaker', () => {
  it('opens after five faults in a row, and then nothing is asked', async () => {
    const { network } = makeNetwork(database, []);
    const { client, signals } = makeVendor({ refuses: BUSY });
    await readAll(network, client);
    await readAll(network, client);
    expect(await database.breakers.get('gemini')).toMatchObject({ state: 'open', failuresInARow: 5 });
    expect((await readAll(network, client)).error).toEqual(code('service-paused'));
    expect(signals).toHaveLength(5);
  });

  it('closes with an answer that came to its end', async () => {
    const { network } = makeNetwork(database, []);
    await readAll(network, makeVendor({ refuses: BUSY }).client);
    await readAll(network, makeVendor({ pieces: ['a'] }).client);
    expect(await database.breakers.get('gemini')).toMatchObject({ state: 'closed', failuresInARow: 0 });
  });

  it('lets others try when the only trial died with its worker, a minute later', async () => {
    const row = {
      service: 'gemini',
      state: 'open',
      failuresInARow: 5,
      openings: 1,
      retryAt: NOON,
      changedAt: 0,
    } as const;
    await database.breakers.put(row);
    const { network } = makeNetwork(database, [], { startTimer: makeTimers().startTimer });
    const { client } = makeVendor({ after: 'silence' });
    const stop = new AbortController();
    const reading = readAll(network, client, { signal: stop.signal });
    await expect.poll(async () => (await database.breakers.get('gemini'))?.retryAt).toBe(NOON + 65_000);
    stop.abort();
    expect((await reading).error).toEqual(code('cancelled'));
  });
});
