import { describe, expect, it, vi } from 'vitest';
import { createIndexMemo, remember } from '@/lib/analysis/tag-sources/index-memo';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeClock } from '../../../support/make-jobs';

const MINUTE_MS = 60_000;

function makeMemo() {
  const clock = makeClock();
  const make = vi.fn(async () => ({}));
  return { memo: createIndexMemo(clock), make, ...clock };
}

describe('the memo', () => {
  it('makes a thing once, however many ask at once, until what it is made of changed', async () => {
    const { memo, make } = makeMemo();
    const [one, other] = await Promise.all([memo.get('a', '1', make), memo.get('a', '1', make)]);
    expect(one).toBe(other);
    expect(await memo.get('a', '2', make)).not.toBe(one);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await memo.get('b', '2', make)).not.toBe(one);
  });

  it.each([
    [5 * MINUTE_MS - 1, 1],
    [5 * MINUTE_MS, 2],
    // The clock was set back: nobody knows for how long it would be fresh.
    [-1, 2],
  ])('makes it anew after a while: %i ms', async (ms, times) => {
    const { memo, make, pass } = makeMemo();
    await memo.get('a', '1', make);
    pass(ms);
    await memo.get('a', '1', make);
    expect(make).toHaveBeenCalledTimes(times);
  });

  it('keeps what was used last', async () => {
    const { memo, make } = makeMemo();
    for (const name of ['b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']) await memo.get(name, '1', make);
    await memo.get('b', '1', make);
    expect(make).toHaveBeenCalledTimes(12);
    await memo.get('m', '1', make);
    await memo.get('b', '1', make);
    expect(make).toHaveBeenCalledTimes(13);
    await memo.get('a', '1', make);
    expect(make).toHaveBeenCalledTimes(14);
  });

  it('keeps no failure', async () => {
    const { memo, make } = makeMemo();
    make.mockRejectedValueOnce(new Error('no'));
    await expect(memo.get('a', '1', make)).rejects.toThrow('no');
    await expect(memo.get('a', '1', make)).resolves.toEqual({});
  });
});

it('without one a thing is made each time', async () => {
  const { make } = makeMemo();
  const tools = { database: {} as LimelightDatabase, now: () => 0 };
  await remember(tools, 'a', '1', make);
  await remember(tools, 'a', '1', make);
  expect(make).toHaveBeenCalledTimes(2);
});
