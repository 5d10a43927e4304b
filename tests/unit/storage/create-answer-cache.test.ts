import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { DAY_MS, fresh, HOUR_MS, makeCache, NUMBER } from '../../support/make-cache';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('answer-cache-test');
  await database.open();
});
afterEach(() => database.delete());

/** Whatever is done behind is done. */
const settle = () => eventually(async () => expect((await database.answers.toArray())[0]?.value).toBe(2));

describe('the age of an answer', () => {
  it.each([
    ['at once', 0, { value: 1, isStale: false, from: 'memory' }, 0],
    ['just below 80 %', 80 * HOUR_MS - 1, { value: 1, isStale: false, from: 'memory' }, 0],
    ['at 80 %', 80 * HOUR_MS, { value: 1, isStale: false, from: 'memory' }, 1],
    ['just below 100 %', 100 * HOUR_MS - 1, { value: 1, isStale: false, from: 'memory' }, 1],
    ['at 100 %', 100 * HOUR_MS, { value: 1, isStale: true, from: 'memory' }, 1],
    ['at 29 days', 29 * DAY_MS, { value: 1, isStale: true, from: 'memory' }, 1],
    ['after 29 days', 29 * DAY_MS + 1, { value: 2, isStale: false, from: 'network' }, 1],
    ['at 30 days', 30 * DAY_MS, { value: 2, isStale: false, from: 'network' }, 1],
    ['under a clock a day behind', -DAY_MS, { value: 1, isStale: false, from: 'memory' }, 0],
    ['under a clock further behind', -DAY_MS - 1, { value: 2, isStale: false, from: 'network' }, 1],
  ])('%s', async (_, passedMs, expected, fetches) => {
    const { cache, pass } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(passedMs);
    const again = fresh(2);
    expect(await cache.ask(NUMBER, 'a', again)).toMatchObject(expected);
    if (fetches > 0) await settle();
    expect(again).toHaveBeenCalledTimes(fetches);
  });

  it('is told with the answer, which is served at once while a new one is fetched behind', async () => {
    const { cache, clock, pass } = makeCache(database);
    const fetchedAt = clock.at;
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(100 * HOUR_MS);
    const old = await cache.ask(NUMBER, 'a', fresh(2));
    expect(old).toEqual({ value: 1, fetchedAt, isStale: true, from: 'memory' });
    await settle();
    expect(await cache.ask(NUMBER, 'a', fresh(3))).toMatchObject({ value: 2, fetchedAt: clock.at, isStale: false });
  });

  it('follows the creator’s own time', async () => {
    const { cache, pass } = makeCache(database, { ttlMs: async () => 10 * HOUR_MS });
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(10 * HOUR_MS);
    expect(await cache.ask(NUMBER, 'a', fresh(2))).toMatchObject({ value: 1, isStale: true });
    await settle();
  });

  it.each([
    ['cannot be read', async () => Promise.reject(new Error('no settings'))],
    ['is no time', async () => Number.NaN],
  ])('is the kind’s own where the chosen one %s', async (_, ttlMs) => {
    const { cache, pass } = makeCache(database, { ttlMs });
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(79 * HOUR_MS);
    const again = fresh(2);
    expect(await cache.ask(NUMBER, 'a', again)).toMatchObject({ value: 1, isStale: false });
    expect(again).not.toHaveBeenCalled();
  });
});

describe('what is kept', () => {
  it('outlives the background', async () => {
    await makeCache(database).cache.ask(NUMBER, 'a', fresh(1));
    const { cache } = makeCache(database);
    expect(await cache.ask(NUMBER, 'a', fresh(2))).toMatchObject({ value: 1, from: 'database' });
    expect(await cache.ask(NUMBER, 'a', fresh(2))).toMatchObject({ value: 1, from: 'memory' });
  });

  it('belongs to its owner and its kind', async () => {
    const { cache } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1), { owner: 'UCbread' });
    expect(await cache.ask(NUMBER, 'a', fresh(2))).toMatchObject({ value: 2 });
    expect(await cache.ask({ ...NUMBER, name: 'other' }, 'a', fresh(3))).toMatchObject({ value: 3 });
    expect(await cache.peek(NUMBER, 'a', 'UCbread')).toMatchObject({ value: 1 });
    expect(await cache.peek(NUMBER, 'a', 'UCother')).toBeNull();
  });

  it('is a miss when it cannot be read any more', async () => {
    const { cache } = makeCache(database);
    await cache.ask(
      { ...NUMBER, parse: () => 'old' } as never,
      'a',
      async () => ({ value: 'old', etag: 'x' }) as never,
    );
    const again = fresh(2);
    expect(await cache.peek(NUMBER, 'a')).toBeNull();
    expect(await cache.ask(NUMBER, 'a', again)).toMatchObject({ value: 2, from: 'network' });
    expect(again).toHaveBeenCalledWith(null);
  });

  it('is fetched anew when that is asked, and told not to be modified by its etag', async () => {
    const { cache, clock, pass } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1, 'e1'));
    pass(HOUR_MS);
    const notModified = vi.fn(async () => 'not-modified' as const);
    const answer = await cache.ask(NUMBER, 'a', notModified, { isForced: true });
    expect(answer).toEqual({ value: 1, fetchedAt: clock.at, isStale: false, from: 'network' });
    expect(notModified).toHaveBeenCalledWith('e1');
    expect((await database.answers.toArray())[0]).toMatchObject({ fetchedAt: clock.at, etag: 'e1' });
  });

  it('must be there for “not modified”', async () => {
    const { cache } = makeCache(database);
    const failure = await cache.ask(NUMBER, 'a', async () => 'not-modified').catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('answer-invalid');
  });

  it('may come along with something else, many at once', async () => {
    const { cache } = makeCache(database);
    await cache.keep(
      NUMBER,
      [1, 2, 3].map((value) => ({ id: `v${value}`, value })),
    );
    await cache.keep(NUMBER, []);
    expect(await cache.ask(NUMBER, 'v2', fresh(9))).toMatchObject({ value: 2, from: 'memory' });
    expect(await database.answers.count()).toBe(3);
  });
});

describe('when fetching fails', () => {
  const failing = (code: Problem['code']) => vi.fn(async () => Promise.reject(new Problem(code)));

  it.each([
    ['offline', true],
    ['quota-exceeded', true],
    ['service-paused', true],
    ['key-invalid', true],
    ['not-found', false],
    ['cancelled', false],
    ['terms-not-agreed', false],
  ] as const)('with %s, an old answer serves: %s', async (code, isServed) => {
    const { cache, pass } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(28 * DAY_MS);
    const outcome = await cache.ask(NUMBER, 'a', failing(code), { isForced: true }).catch(problemCodeOf);
    if (isServed) expect(outcome).toMatchObject({ value: 1, isStale: true, from: 'database' });
    else expect(outcome).toBe(code);
  });

  it('says what failed when nothing is kept, or nothing that may be served', async () => {
    const { cache, pass } = makeCache(database);
    expect(await cache.ask(NUMBER, 'a', failing('offline')).catch(problemCodeOf)).toBe('offline');
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(30 * DAY_MS);
    expect(await cache.ask(NUMBER, 'a', failing('offline')).catch(problemCodeOf)).toBe('offline');
  });

  it('forgets what YouTube no longer has', async () => {
    const { cache } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    await cache.ask(NUMBER, 'a', failing('not-found'), { isForced: true }).catch(() => null);
    expect(await cache.peek(NUMBER, 'a')).toBeNull();
    expect(await cache.statistics()).toMatchObject({ rows: 0, bytes: 0 });
  });

  it('lets a bug be seen', async () => {
    const { cache } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    const bug = new TypeError('bug');
    await expect(cache.ask(NUMBER, 'a', async () => Promise.reject(bug), { isForced: true })).rejects.toBe(bug);
  });

  it.each([new Problem('offline'), new TypeError('bug')])('behind, it is tried once a minute: %s', async (error) => {
    const { cache, pass, log } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(100 * HOUR_MS);
    const failed = vi.fn(async () => Promise.reject(error));
    const ask = async () => {
      expect(await cache.ask(NUMBER, 'a', failed)).toMatchObject({ value: 1, isStale: true });
      await eventually(() => expect(log.info.mock.calls.length + log.warn.mock.calls.length).toBeGreaterThan(0));
      await new Promise(setImmediate);
    };
    for (let times = 0; times < 5; times += 1) await ask();
    expect(failed).toHaveBeenCalledOnce();
    pass(60_000);
    await ask();
    expect(failed).toHaveBeenCalledTimes(2);
  });
});
