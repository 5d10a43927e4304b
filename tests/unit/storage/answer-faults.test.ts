import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { DAY_MS, fresh, HOUR_MS, makeCache, NUMBER } from '../../support/make-cache';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
const unhandled = vi.fn();

beforeEach(async () => {
  database = new LimelightDatabase('answer-faults-test');
  await database.open();
  process.on('unhandledRejection', unhandled);
});
afterEach(async () => {
  await new Promise(setImmediate);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  await database.delete();
});

const full = () => Dexie.Promise.reject(new DOMException('no space left', 'QuotaExceededError'));
const fillDisk = () => vi.spyOn(database.answers, 'bulkPut').mockImplementation(full as never);
/** In memory an answer is looked up by another cache only through the database. */
const isSaved = async (id: string) => (await makeCache(database).cache.peek(NUMBER, id)) !== null;

describe('a full disk', () => {
  it('costs the answers used least, then the write is tried again', async () => {
    const { cache } = makeCache(database);
    for (const id of ['a', 'b', 'c', 'd']) await cache.ask(NUMBER, id, fresh(1));
    fillDisk().mockImplementationOnce(full as never);
    vi.mocked(database.answers.bulkPut).mockRestore();
    vi.spyOn(database.answers, 'bulkPut').mockImplementationOnce(full as never);
    expect(await cache.ask(NUMBER, 'e', fresh(5))).toMatchObject({ value: 5 });
    expect(await isSaved('e')).toBe(true);
    expect(await database.answers.count()).toBe(4);
    expect(await cache.statistics()).toMatchObject({ rows: 4, bytes: 4, evictions: 1 });
  });

  it('is told once, goes on in memory, and is over when there is room', async () => {
    const { cache, pass, notify } = makeCache(database);
    const disk = fillDisk();
    for (const id of ['a', 'b', 'c']) expect(await cache.ask(NUMBER, id, fresh(1))).toMatchObject({ value: 1 });
    expect(notify).toHaveBeenCalledExactlyOnceWith({ kind: 'storage-full', subject: '', about: null });
    expect(await cache.ask(NUMBER, 'a', fresh(2))).toMatchObject({ value: 1, from: 'memory' });
    disk.mockRestore();
    await cache.ask(NUMBER, 'soon', fresh(1));
    expect(await isSaved('soon')).toBe(false);
    pass(60_000);
    await cache.ask(NUMBER, 'later', fresh(1));
    expect(await isSaved('later')).toBe(true);
    fillDisk();
    await cache.ask(NUMBER, 'd', fresh(1));
    expect(notify).toHaveBeenCalledTimes(2);
  });

  it('also when not even making room works', async () => {
    const { cache, notify } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    fillDisk();
    vi.spyOn(database.answers, 'bulkDelete').mockImplementation(full as never);
    expect(await cache.ask(NUMBER, 'b', fresh(2))).toMatchObject({ value: 2 });
    expect(notify).toHaveBeenCalledOnce();
    expect(await cache.peek(NUMBER, 'b')).toMatchObject({ value: 2, from: 'memory' });
  });
});

describe('no database', () => {
  it('leaves memory: asked once, answered from there, old ones too', async () => {
    const { cache, pass, log } = makeCache(database);
    vi.spyOn(database, 'open').mockImplementation((() =>
      Dexie.Promise.reject(new Dexie.OpenFailedError('denied'))) as never);
    database.close();
    const fetch = fresh(1);
    expect(await cache.ask(NUMBER, 'a', fetch)).toMatchObject({ value: 1, from: 'network' });
    expect(await cache.ask(NUMBER, 'a', fetch)).toMatchObject({ value: 1, from: 'memory' });
    pass(90 * HOUR_MS);
    const later = fresh(2);
    expect(await cache.ask(NUMBER, 'a', later)).toMatchObject({ value: 1 });
    await eventually(async () => expect(await cache.peek(NUMBER, 'a')).toMatchObject({ value: 2 }));
    expect(await cache.statistics()).toMatchObject({ rows: 1, bytes: 1, hits: 2, misses: 1 });
    expect(fetch).toHaveBeenCalledOnce();
    expect(log.warn.mock.calls.length).toBe(2);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('does not let “forget” look done', async () => {
    const { cache } = makeCache(database);
    vi.spyOn(database, 'open').mockImplementation((() =>
      Dexie.Promise.reject(new Dexie.OpenFailedError('denied'))) as never);
    database.close();
    await expect(cache.forget()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('is opened again when only the connection was lost', async () => {
    const { cache } = makeCache(database);
    database.close();
    await cache.ask(NUMBER, 'a', fresh(1));
    expect(await isSaved('a')).toBe(true);
  });
});

it('a bug while keeping costs no answer, and is logged', async () => {
  const { cache, log } = makeCache(database);
  const unkeepable = { value: (() => 1) as never, etag: null };
  await cache.ask(NUMBER, 'a', async () => unkeepable);
  expect(log.error).toHaveBeenCalledWith('cache.bug', expect.objectContaining({ operation: 'save' }));
});

describe('what using it writes', () => {
  it('is nothing at a hit, and all of it together later', async () => {
    const { cache, pass, scheduled } = makeCache(database);
    await cache.ask(NUMBER, 'a', fresh(1));
    for (const work of scheduled.splice(0)) work();
    await eventually(async () => expect((await database.cacheCounts.get('cache'))?.misses).toBe(1));
    pass(DAY_MS);
    const writes = vi.fn();
    database.answers.hook('updating', writes);
    database.cacheCounts.hook('updating', writes);
    for (let times = 0; times < 100; times += 1) await cache.ask(NUMBER, 'a', fresh(2));
    expect(writes).not.toHaveBeenCalled();
    expect(scheduled).toHaveLength(1);
    for (const work of scheduled.splice(0)) work();
    await eventually(() => expect(writes).toHaveBeenCalledTimes(2));
    expect(await cache.statistics()).toMatchObject({ hits: 100, misses: 1, stale: 0 });
  });

  it.each([
    [59_999, 0],
    [60_000, 1],
  ])('%d ms after it was used, using it again is written %d times', async (ms, writes) => {
    const { cache, clock, pass } = makeCache(database);
    const fetchedAt = clock.at;
    await cache.ask(NUMBER, 'a', fresh(1));
    pass(ms);
    await cache.ask(NUMBER, 'a', fresh(1));
    await cache.statistics();
    expect((await database.answers.toArray())[0]?.usedAt).toBe(fetchedAt + ms * writes);
  });
});
