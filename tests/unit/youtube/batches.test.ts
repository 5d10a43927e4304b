import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import { createBatches, type FetchBatch } from '@/lib/youtube/batches';

const idsTo = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `id${from + index}`);
const found = (ids: readonly string[]) => new Map(ids.map((id) => [id, id.toUpperCase()]));
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** The moment ends when the test says so. */
function makeBatches(fetchBatch: FetchBatch<string> = async (ids) => found(ids)) {
  const moment: (() => void)[] = [];
  const fetch = vi.fn(fetchBatch);
  const ask = createBatches(fetch, (run) => void moment.push(run));
  const endMoment = async () => {
    for (const run of moment.splice(0)) run();
    await settle();
  };
  const asked = () => fetch.mock.calls.map(([ids]) => ids);
  return { ask, fetch, asked, endMoment };
}

describe('batches', () => {
  it('joins calls of one moment, and answers each in its order', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const answers = Promise.all([ask(['b', 'a']), ask(['c']), ask([])]);
    await endMoment();
    expect(await answers).toEqual([['B', 'A'], ['C'], []]);
    expect(asked()).toEqual([['b', 'a', 'c']]);
  });

  it.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [500, 10],
  ])('asks for %i ids in %i requests', async (count, requests) => {
    const { ask, asked, endMoment } = makeBatches();
    const answers = ask(idsTo(count));
    await endMoment();
    expect(await answers).toHaveLength(count);
    expect(asked()).toHaveLength(requests);
    expect(asked().flat()).toEqual(idsTo(count));
  });

  it('asks 500 single callers’ ids in 10 requests', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const answers = Promise.all(idsTo(500).map((id) => ask([id])));
    await endMoment();
    expect(await answers).toHaveLength(500);
    expect(asked()).toHaveLength(10);
  });

  it('asks for an id once, in one moment and while its request runs, and anew afterwards', async () => {
    let answer = (): void => undefined;
    const { ask, asked, endMoment } = makeBatches(
      (ids) => new Promise((resolve) => (answer = () => resolve(found(ids)))),
    );
    const first = Promise.all([ask(['a', 'a']), ask(['a'])]);
    await endMoment();
    const second = ask(['a']);
    await endMoment();
    answer();
    expect(await first).toEqual([['A', 'A'], ['A']]);
    expect(await second).toEqual(['A']);
    expect(asked()).toEqual([['a']]);
    const third = ask(['a']);
    await endMoment();
    answer();
    await third;
    expect(asked()).toEqual([['a'], ['a']]);
  });

  it('does not let 60 askers of one id fill a request', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const answers = ask([...Array.from({ length: 60 }, () => 'a'), 'b']);
    await endMoment();
    expect((await answers).at(-1)).toBe('B');
    expect(asked()).toEqual([['a', 'b']]);
  });

  it('is null for what was not found, and for what cannot be an id', async () => {
    const { ask, asked, endMoment } = makeBatches(async () => new Map([['a', 'A']]));
    const answers = ask(['a', 'gone', 'a,b', '', 'x'.repeat(65)]);
    await endMoment();
    expect(await answers).toEqual(['A', null, null, null, null]);
    expect(asked()).toEqual([['a', 'gone']]);
  });

  it('fails only the ids of the request that failed, and forgets the failure', async () => {
    let isBroken = true;
    const { ask, endMoment } = makeBatches(async (ids) => {
      if (ids.includes('id50') && isBroken) throw new Problem('service-unavailable');
      return found(ids);
    });
    const good = ask(idsTo(50));
    const bad = ask(idsTo(50, 50));
    bad.catch(() => undefined);
    await endMoment();
    expect(await good).toHaveLength(50);
    await expect(bad).rejects.toMatchObject({ code: 'service-unavailable' });
    isBroken = false;
    const again = ask(['id50']);
    await endMoment();
    expect(await again).toEqual(['ID50']);
  });

  it('keeps accounts apart', async () => {
    const { ask, fetch, endMoment } = makeBatches();
    const answers = Promise.all([ask(['a']), ask(['a'], { accountId: 'one' }), ask(['a'], { accountId: 'two' })]);
    await endMoment();
    await answers;
    expect(fetch.mock.calls.map(([ids, { accountId }]) => [ids, accountId])).toEqual([
      [['a'], undefined],
      [['a'], 'one'],
      [['a'], 'two'],
    ]);
  });

  it('tells the log what the first caller said', async () => {
    const { ask, fetch, endMoment } = makeBatches();
    const answers = [ask(['a'], { correlationId: 'one', purpose: 'uploads' }), ask(['b'], { correlationId: 'two' })];
    await endMoment();
    await Promise.all(answers);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ correlationId: 'one', purpose: 'uploads' });
  });
});

describe('somebody who goes away', () => {
  const untilAborted: FetchBatch<string> = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Problem('cancelled'))));

  it('before the moment ends costs nothing', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const gone = new AbortController();
    const work = ask(['a'], { signal: gone.signal });
    const others = ask(['b']);
    gone.abort();
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    await endMoment();
    expect(await others).toEqual(['B']);
    expect(asked()).toEqual([['b']]);
  });

  it('before the moment ends, and all others with them, sends nothing', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const gone = new AbortController();
    const work = ask(['a', 'b'], { signal: gone.signal });
    gone.abort();
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    await endMoment();
    expect(asked()).toEqual([]);
  });

  it('leaves the id to who asks for it again in the same moment', async () => {
    const { ask, asked, endMoment } = makeBatches();
    const gone = new AbortController();
    const work = ask(['a'], { signal: gone.signal });
    gone.abort();
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    const other = ask(['a']);
    await endMoment();
    expect(await other).toEqual(['A']);
    expect(asked()).toEqual([['a']]);
  });

  it('does not take the request from others', async () => {
    let answer = (): void => undefined;
    const { ask, fetch, endMoment } = makeBatches(
      (ids) => new Promise((resolve) => (answer = () => resolve(found(ids)))),
    );
    const gone = new AbortController();
    const work = ask(['a'], { signal: gone.signal });
    const same = ask(['a']);
    const other = ask(['b']);
    await endMoment();
    gone.abort();
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(false);
    answer();
    expect([await same, await other]).toEqual([['A'], ['B']]);
  });

  it('as the last one ends the request; who comes later asks anew', async () => {
    const { ask, fetch, endMoment } = makeBatches(untilAborted);
    const controllers = [new AbortController(), new AbortController()];
    const works = controllers.map(({ signal }, index) => ask([`id${index}`], { signal }));
    await endMoment();
    const [first, second] = controllers;
    first?.abort();
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(false);
    second?.abort();
    expect(fetch.mock.calls[0]?.[1].signal?.aborted).toBe(true);
    for (const work of works) await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    fetch.mockImplementation(async (ids) => found(ids));
    const later = ask(['id0']);
    await endMoment();
    expect(await later).toEqual(['ID0']);
  });

  it('who has gone already is not asked for', async () => {
    const { ask, asked, endMoment } = makeBatches();
    await expect(ask(['a'], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    await endMoment();
    expect(asked()).toEqual([]);
  });
});
