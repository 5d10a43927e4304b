import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addRequest, logCachedAnswers } from '@/lib/network/request-log';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, silence, status } from '../../support/make-network';
import { makeRequestRow } from '../../support/make-request-row';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('request-log-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

describe('the request log', () => {
  it('has a line for each try, from the start to what came of it', async () => {
    const { network, clock } = makeNetwork(database, [
      async () => {
        // While it runs, its line is there already.
        expect(await database.requests.toArray()).toMatchObject([{ attempt: 1, durationMs: null, status: null }]);
        clock.at += 70;
        return new Response('half', { status: 503 });
      },
      status(200, {}, '{"é":1}'),
    ]);
    const url = 'https://youtube.googleapis.com/v2/reports/abc?filters=video%3D%3Dx&key=secret';
    await network.send(makeRequest({ url, method: 'POST', body: 'é{}', isIdempotent: true, correlationId: 'job-7' }));
    const common = {
      ...{ correlationId: 'job-7', service: 'youtube-data', method: 'POST', host: 'youtube.googleapis.com' },
      ...{ path: '/v2/reports/abc', purpose: 'video-facts', quotaId: 'key-1', bucket: 'units', cost: 1 },
      ...{ bytesSent: 4, isCached: false },
    };
    expect(await database.requests.toArray()).toMatchObject([
      {
        ...common,
        at: NOON,
        attempt: 1,
        status: 503,
        durationMs: 70,
        bytesReceived: 4,
        problem: 'service-unavailable',
      },
      { ...common, at: NOON + 1070, attempt: 2, status: 200, durationMs: 0, bytesReceived: 8, problem: null },
    ]);
  });

  it('says when it was cancelled', async () => {
    const stop = new AbortController();
    const { network } = makeNetwork(database, [
      (request) => {
        queueMicrotask(() => stop.abort());
        return silence(request);
      },
    ]);
    await expect(network.send(makeRequest({ signal: stop.signal }))).rejects.toMatchObject({ code: 'cancelled' });
    expect(await database.requests.toArray()).toMatchObject([{ status: null, problem: 'cancelled', durationMs: 0 }]);
  });

  it('is completed even after a bug, which is not covered up', async () => {
    const { network } = makeNetwork(database, [status(200)]);
    const judge = (): never => {
      throw new RangeError('a bug');
    };
    await expect(network.send(makeRequest({ judge }))).rejects.toThrow('a bug');
    expect(await database.requests.toArray()).toMatchObject([{ status: 200, durationMs: 0, problem: null }]);
  });

  it('gives each request an id of its own, unless it belongs to something', async () => {
    const { network } = makeNetwork(database, [status(200)]);
    for (const correlationId of [undefined, undefined, 'mine']) await network.send(makeRequest({ correlationId }));
    const ids = (await database.requests.toArray()).map((row) => row.correlationId);
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('mine');
  });

  it('keeps the newest 1,000 lines, and what the pace needs', async () => {
    const old = Array.from({ length: 999 }, () => makeRequestRow({ at: NOON - 60_000 }));
    const fresh = makeRequestRow({ at: NOON - 59_999 });
    await database.requests.bulkAdd([...old.slice(0, 2), fresh, ...old.slice(2), makeRequestRow({ at: NOON })]);
    expect(await addRequest(database, makeRequestRow({ at: NOON }))).toBe(1002);
    expect(await database.requests.orderBy('id').keys()).toHaveLength(1000);
    // The third is beyond the ring now, but a minute it stays; a second later it goes with the fourth.
    await addRequest(database, makeRequestRow({ at: NOON }));
    expect((await database.requests.orderBy('id').first())?.id).toBe(3);
    await addRequest(database, makeRequestRow({ at: NOON + 1 }));
    expect((await database.requests.orderBy('id').first())?.id).toBe(5);
  });

  it('has a line for what came out of the cache, which costs nothing and holds nobody up', async () => {
    const answer = { service: 'youtube-analytics', purpose: 'report', at: NOON, bytes: 900, durationMs: 3 } as const;
    await logCachedAnswers(database, [{ ...answer, path: '/v2/reports', correlationId: 'c' }, answer]);
    await logCachedAnswers(database, []);
    const [row, other] = await database.requests.toArray();
    expect(row).toEqual({
      ...{ id: 1, at: NOON, correlationId: 'c', service: 'youtube-analytics', method: 'GET', purpose: 'report' },
      ...{ host: 'youtubeanalytics.googleapis.com', path: '/v2/reports', quotaId: null, bucket: null, cost: 0 },
      ...{ attempt: 1, status: null, bytesSent: 0, bytesReceived: 900, durationMs: 3, isCached: true, problem: null },
    });
    expect(other?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps to the newest 1,000 lines with those too', async () => {
    const answer = { service: 'youtube-data', purpose: 'video-facts', at: NOON, bytes: 1, durationMs: 1 } as const;
    await database.requests.bulkAdd(Array.from({ length: 998 }, () => makeRequestRow({ at: NOON - 60_000 })));
    await logCachedAnswers(database, [answer, answer, answer]);
    expect(await database.requests.orderBy('id').keys()).toHaveLength(1000);
    expect((await database.requests.orderBy('id').last())?.isCached).toBe(true);
  });
});

describe('a disk that is full', () => {
  const fill = () =>
    vi.spyOn(database, 'transaction').mockImplementation(() => {
      throw new Dexie.QuotaExceededError();
    });

  it('lets nothing leave that could not be counted', async () => {
    const { network, calls } = makeNetwork(database, [status(200)]);
    fill();
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'storage-full' });
    expect(calls).toHaveLength(0);
  });

  it('does not take away an answer that is there', async () => {
    const { network, lines } = makeNetwork(database, [
      () => {
        fill();
        return new Response('mine');
      },
    ]);
    expect((await network.send(makeRequest())).text).toBe('mine');
    expect(lines).toMatchObject([['network.not-booked', { problem: 'storage-full' }, expect.any(String)]]);
  });
});
