import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import type { AnswerLocks } from '@/lib/storage/answer-flights';
import { LimelightDatabase } from '@/lib/storage/database';
import { fresh, HOUR_MS, makeCache, makeLocks, NUMBER } from '../../support/make-cache';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('answer-flights-test');
  await database.open();
});
afterEach(() => database.delete());

const ten = (ask: () => Promise<unknown>): Promise<unknown[]> => Promise.all(Array.from({ length: 10 }, ask));

describe('however many ask, one fetches', () => {
  it('in one context', async () => {
    const { cache } = makeCache(database);
    const fetch = fresh(1);
    const answers = await ten(() => cache.ask(NUMBER, 'a', fetch));
    expect(answers).toEqual(Array.from({ length: 10 }, () => expect.objectContaining({ value: 1 })));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('in two contexts, which look again once they have the lock', async () => {
    const locks = makeLocks();
    const contexts = [makeCache(database, { locks }), makeCache(database, { locks })];
    const fetch = fresh(1);
    const answers = await ten(() => Promise.all(contexts.map(({ cache }) => cache.ask(NUMBER, 'a', fetch))));
    expect(fetch).toHaveBeenCalledOnce();
    expect(answers.flat()).toContainEqual(expect.objectContaining({ value: 1, from: 'database' }));
  });

  it('in two contexts, also behind an old answer', async () => {
    const locks = makeLocks();
    const contexts = [makeCache(database, { locks }), makeCache(database, { locks })];
    await contexts[0]?.cache.ask(NUMBER, 'a', fresh(1));
    for (const { pass } of contexts) pass(100 * HOUR_MS);
    const fetch = fresh(2);
    await ten(() => Promise.all(contexts.map(({ cache }) => cache.ask(NUMBER, 'a', fetch))));
    await eventually(async () => expect((await database.answers.toArray())[0]?.value).toBe(2));
    await Promise.all(contexts.map(({ cache }) => cache.ask(NUMBER, 'a', fetch, { isForced: false })));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('but each when the answer is to be new', async () => {
    const locks = makeLocks();
    const [first, second] = [makeCache(database, { locks }), makeCache(database, { locks })];
    await first.cache.ask(NUMBER, 'a', fresh(1), { isForced: true });
    expect(await second.cache.ask(NUMBER, 'a', fresh(2), { isForced: true })).toMatchObject({ value: 2 });
  });

  it('and the next tries again when it failed', async () => {
    const { cache } = makeCache(database, { locks: makeLocks() });
    const failed = vi.fn(async () => Promise.reject(new Problem('offline')));
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => cache.ask(NUMBER, 'a', failed)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(failed).toHaveBeenCalledOnce();
    expect(await cache.ask(NUMBER, 'a', fresh(1))).toMatchObject({ value: 1 });
  });
});

it('goes without locks where the browser refuses them', async () => {
  const refused: AnswerLocks = { request: async () => Promise.reject(new DOMException('no', 'SecurityError')) };
  const { cache } = makeCache(database, { locks: refused });
  const fetch = fresh(1);
  expect(await cache.ask(NUMBER, 'a', fetch)).toMatchObject({ value: 1 });
  expect(fetch).toHaveBeenCalledOnce();
});

it('forgets for good: what was on its way is answered, and not kept', async () => {
  const { cache } = makeCache(database);
  await cache.ask(NUMBER, 'kept', fresh(1), { owner: 'UCbread' });
  let arrive: (() => void) | null = null;
  const onItsWay = cache.ask(NUMBER, 'a', async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return { value: 2, etag: null };
  });
  await eventually(() => expect(arrive).not.toBeNull());
  await cache.forget();
  (arrive as (() => void) | null)?.();
  expect(await onItsWay).toMatchObject({ value: 2 });
  expect(await cache.peek(NUMBER, 'a')).toBeNull();
  expect(await cache.peek(NUMBER, 'kept', 'UCbread')).toBeNull();
  expect(await database.answers.count()).toBe(0);
});

it('forgets one owner and keeps the others', async () => {
  const { cache } = makeCache(database);
  await cache.ask(NUMBER, 'a', fresh(1), { owner: 'UCbread' });
  await cache.ask(NUMBER, 'a', fresh(2));
  const { bytes } = await cache.statistics();
  await cache.forget('UCbread');
  expect(await cache.peek(NUMBER, 'a', 'UCbread')).toBeNull();
  expect(await cache.peek(NUMBER, 'a')).toMatchObject({ value: 2, from: 'memory' });
  expect(await cache.statistics()).toMatchObject({ rows: 1, bytes: bytes / 2, misses: 2 });
});

it('forgets one kind for good, whoever asked for it, and keeps the others', async () => {
  const { cache } = makeCache(database);
  const OTHER = { ...NUMBER, name: 'other' };
  await cache.ask(NUMBER, 'a', fresh(1), { owner: 'UCbread' });
  await cache.ask(NUMBER, 'a', fresh(2));
  await cache.ask(OTHER, 'a', fresh(3));
  let arrive: (() => void) | null = null;
  const onItsWay = cache.ask(NUMBER, 'b', async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return { value: 4, etag: null };
  });
  await eventually(() => expect(arrive).not.toBeNull());
  await cache.forgetKind(NUMBER);
  (arrive as (() => void) | null)?.();
  await onItsWay;
  expect(await cache.peek(NUMBER, 'a', 'UCbread')).toBeNull();
  expect(await cache.peek(NUMBER, 'b')).toBeNull();
  expect(await cache.peek(OTHER, 'a')).toMatchObject({ value: 3, from: 'memory' });
  expect((await database.answers.toArray()).map(({ kind }) => kind)).toEqual(['other']);
});
