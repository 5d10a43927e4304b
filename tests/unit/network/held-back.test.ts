import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHeldBack } from '@/lib/network/held-back';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, noConnection, status } from '../../support/make-network';
import { makeRequestRow } from '../../support/make-request-row';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('held-back-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const line = (at: number, code: number | null, parts = {}) => makeRequestRow({ at: NOON + at, status: code, ...parts });
const problemOf = (code: string) => expect.objectContaining({ code });

describe('whether the browser itself kept a request back', () => {
  it.each([
    ['nothing known', [], false],
    ['one failure, which Chrome ignores', [line(-1000, 503)], false],
    ['two', [line(-2000, 500), line(-1000, 503)], true],
    ['two, and what is still under way', [line(-2000, 503), line(-1000, 503), line(-10, null)], true],
    ['two, and one that was kept back, too', [line(-2000, 503), line(-1000, 503), line(-500, null)], true],
    ['two, then an answer', [line(-3000, 503), line(-2000, 503), line(-1000, 200)], false],
    ['refusals that say the service works', [line(-2000, 403), line(-1000, 429)], false],
    ['two, longer ago than it pauses', [line(-120_002, 503), line(-120_001, 503)], false],
    ['two, as long ago as it may pause', [line(-120_000, 503), line(-119_000, 503)], true],
    ['two ahead of a clock that was set back', [line(1000, 503), line(2000, 503)], false],
    ['another path', [line(-2000, 503, { path: '/youtube/v3/channels' }), line(-1000, 503)], false],
    ['another host', [line(-2000, 503), line(-1000, 503, { host: 'oauth2.googleapis.com' })], false],
  ])('%s: %s', async (_, rows, expected) => {
    await database.requests.bulkAdd(rows);
    expect(await isHeldBack(database, makeRequest().url, NOON)).toBe(expected);
  });
});

describe('a request that finds no network', () => {
  it('after two failures is told as the service’s trouble, which its breaker knows already', async () => {
    const { network, calls } = makeNetwork(database, [status(500), status(503), noConnection]);
    await expect(network.send(makeRequest())).rejects.toEqual(problemOf('service-unavailable'));
    expect(calls).toHaveLength(3);
    expect((await database.requests.toArray()).map(({ problem }) => problem)).toEqual(
      Array.from({ length: 3 }, () => 'service-unavailable'),
    );
    expect(await database.breakers.get('youtube-data')).toMatchObject({ state: 'closed', failuresInARow: 2 });
  });

  it('is so for another question to the same address, also of a worker made anew', async () => {
    await database.requests.bulkAdd([line(-2000, 503), line(-1000, 503)]);
    const { network, calls } = makeNetwork(database, [noConnection, status(200)]);
    await network.send(makeRequest({ url: 'https://youtube.googleapis.com/youtube/v3/videos?id=another' }));
    expect(calls).toHaveLength(2);
    const elsewhere = makeNetwork(database, [noConnection]);
    const channels = makeRequest({ url: 'https://youtube.googleapis.com/youtube/v3/channels' });
    await expect(elsewhere.network.send(channels)).rejects.toEqual(problemOf('offline'));
  });

  it('is offline all the same when the browser says there is no network', async () => {
    await database.requests.bulkAdd([line(-2000, 503), line(-1000, 503)]);
    const { network, calls } = makeNetwork(database, [noConnection], { isOnline: () => false });
    await expect(network.send(makeRequest())).rejects.toEqual(problemOf('offline'));
    expect(calls).toHaveLength(2);
  });
});
