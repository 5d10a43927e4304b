import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureSpacing } from '@/lib/network/spacing';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';
import { makeNetwork, makeRequest, NOON, status } from '../../support/make-network';
import { makeRequestRow } from '../../support/make-request-row';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('spacing-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const line = (at: number, parts = {}) => makeRequestRow({ at: NOON + at, service: 'autocomplete', ...parts });
const complete = (query: string) =>
  makeRequest({
    service: 'autocomplete',
    url: `https://suggestqueries-clients6.youtube.com/complete/search?q=${query}`,
    purpose: 'autocomplete',
    cost: null,
  });

describe('the wait for a service’s spacing', () => {
  it.each([
    ['never asked', [], 0],
    ['asked right now', [line(0)], 1000],
    ['asked just not a second ago', [line(-999)], 1],
    ['asked a second ago', [line(-1000)], 0],
    ['asked twice, the last one counts', [line(-900), line(-300)], 700],
    ['answered from the cache', [line(-1, { isCached: true })], 0],
    ['another service', [line(-1, { service: 'youtube-data' })], 0],
    ['ahead of a clock that was set back', [line(5000)], 0],
  ])('%s', async (_, rows, waitMs) => {
    await database.requests.bulkAdd(rows);
    expect(await measureSpacing(database, 'autocomplete', NOON)).toBe(waitMs);
    expect(await measureSpacing(database, 'youtube-data', NOON)).toBe(0);
  });
});

describe('autocomplete', () => {
  it('is asked at least a second apart, also by a worker made anew', async () => {
    const first = makeNetwork(database, [status(200)]);
    await Promise.all(['a', 'b', 'c'].map((query) => first.network.send(complete(query))));
    const clock = { at: first.clock.at + 300 };
    const second = makeNetwork(database, [status(200)], { clock });
    await second.network.send(complete('d'));
    const ats = [...first.calls, ...second.calls].map(({ at }) => at - NOON);
    expect(ats).toEqual([0, 1000, 2000, 3000]);
  });

  it('keeps to it when a worker was killed before its answer came', async () => {
    await database.requests.add(line(-400, { status: null, durationMs: null }));
    const { network, calls } = makeNetwork(database, [status(200)]);
    await network.send(complete('a'));
    expect(calls.map(({ at }) => at - NOON)).toEqual([600]);
  });

  it('keeps nobody else waiting', async () => {
    const held: (() => void)[] = [];
    const sleep = () => new Promise<void>((resolve) => held.push(resolve));
    await database.requests.add(line(0));
    const { network, calls } = makeNetwork(database, [status(200)], { sleep });
    const waiting = Array.from({ length: 15 }, (_, place) => network.send(complete(`q${place}`)).catch(() => null));
    await network.send(makeRequest());
    expect(calls.map(({ url }) => new URL(url).host)).toEqual(['youtube.googleapis.com']);
    expect([waiting.length, held.length]).toEqual([15, 1]);
  });

  it('takes no place of the pace, and waits for none', async () => {
    const api = { ...DEFAULT_SETTINGS.api, maxRequestsPerMinute: 1 };
    await saveSettings(database, { ...DEFAULT_SETTINGS, api });
    const { network, calls } = makeNetwork(database, [status(200)]);
    for (const query of ['a', 'b', 'c']) await network.send(complete(query));
    await network.send(makeRequest());
    await network.send(complete('d'));
    expect(calls.map(({ at }) => at - NOON)).toEqual([0, 1000, 2000, 2000, 3000]);
    await network.send(makeRequest());
    expect((calls.at(-1)?.at ?? 0) - NOON).toBe(62_000);
  });

  it('tries again no sooner', async () => {
    const { network, calls } = makeNetwork(database, [status(503), status(200)], { random: () => 0 });
    await network.send(complete('a'));
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });
});
