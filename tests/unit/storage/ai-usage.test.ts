import { beforeEach, describe, expect, it } from 'vitest';
import { addUsage, clearUsage, loadMonthCost, loadUsage, localMonth, type NewUsage } from '@/lib/storage/ai-usage';
import { loadSpending } from '@/lib/storage/load-spending';
import { localDay } from '@/lib/storage/local-day';
import type { LimelightDatabase } from '@/lib/storage/database';
import { openEmptyDatabase } from '../../support/make-jobs';

const NOW = new Date(2026, 10, 21, 12).getTime();
const dayAt = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).getTime();
let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('ai-usage-test');
});

const call = (parts: Partial<NewUsage> = {}): NewUsage => ({
  ...{ feature: 'chat', provider: 'gemini', model: 'lite', costUsd: 0.5, listPriceUsd: 0.5 },
  usage: { input: 10, output: 4, thoughts: 2, cached: 1 },
  ...parts,
});
const add = (parts: Partial<NewUsage> = {}, at = NOW) => addUsage(database, call(parts), at);

describe('a line of the books', () => {
  it('is one for each day, feature and model', async () => {
    await add();
    await add();
    await add({ feature: 'titles' });
    await add({ model: 'flash' });
    await add({}, dayAt(11, 22, 0));
    expect((await database.aiUsage.toArray()).map(({ id, calls }) => [id, calls])).toEqual([
      ['2026-11-21|chat|flash', 1],
      ['2026-11-21|chat|lite', 2],
      ['2026-11-21|titles|lite', 1],
      ['2026-11-22|chat|lite', 1],
    ]);
    expect(await database.aiUsage.get('2026-11-21|chat|lite')).toEqual({
      ...{
        id: '2026-11-21|chat|lite',
        day: '2026-11-21',
        feature: 'chat',
        provider: 'gemini',
        model: 'lite',
        calls: 2,
      },
      ...{ usage: { input: 20, output: 8, thoughts: 4, cached: 2 }, costUsd: 1, listPriceUsd: 1 },
    });
  });

  it.each([
    [null, 0.5],
    [0.5, null],
    [null, null],
  ])('has no price once one call has none: %s and %s', async (first, second) => {
    await add({ listPriceUsd: first });
    await add({ listPriceUsd: second });
    expect((await database.aiUsage.toArray())[0]).toMatchObject({ costUsd: 1, listPriceUsd: null });
  });

  it('loses no call of those at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, () => add()));
    expect((await database.aiUsage.toArray()).map(({ calls }) => calls)).toEqual([20]);
  });

  it('can be forgotten', async () => {
    await add();
    await clearUsage(database);
    expect(await database.aiUsage.count()).toBe(0);
  });
});

it('is read from day to day, both included', async () => {
  for (const day of [1, 2, 3, 4]) await add({}, dayAt(11, day));
  expect((await loadUsage(database, '2026-11-02', '2026-11-03')).map(({ day }) => day)).toEqual([
    '2026-11-02',
    '2026-11-03',
  ]);
});

it('costs of a month are those of its days where the creator is', async () => {
  for (const at of [dayAt(10, 31, 23), dayAt(11, 1, 0), dayAt(11, 30, 23), dayAt(12, 1, 0)]) await add({}, at);
  expect([await loadMonthCost(database, NOW), localMonth(NOW)]).toEqual([1, '2026-11']);
  expect(await loadMonthCost(database, dayAt(9, 1))).toBe(0);
});

describe('what is shown of it', () => {
  it('is nothing at first, in 30 days of nothing', async () => {
    const { today, month, features, models, days } = await loadSpending(database, NOW);
    const none = { calls: 0, costUsd: 0, listPriceUsd: 0, hasUnknownPrice: false };
    expect(today).toEqual({ ...none, usage: { input: 0, output: 0, thoughts: 0, cached: 0 } });
    expect([month, features, models, days.length]).toEqual([today, [], [], 30]);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-10-23', '2026-11-21']);
  });

  it('are sums of today, of the month, by feature, by model and by day', async () => {
    await add();
    await add({ feature: 'titles', model: 'flash', costUsd: 2, listPriceUsd: 2 }, dayAt(11, 1));
    await add({ feature: 'titles', model: 'new', costUsd: 0, listPriceUsd: null }, dayAt(11, 1));
    await add({}, dayAt(10, 31));
    await add({ costUsd: 9 }, dayAt(10, 22));
    const { today, month, features, models, days } = await loadSpending(database, NOW);
    expect(today).toMatchObject({ calls: 1, costUsd: 0.5 });
    expect(month).toMatchObject({ calls: 3, costUsd: 2.5, listPriceUsd: 2.5, hasUnknownPrice: true });
    expect(features.map(({ feature, calls, listPriceUsd }) => [feature, calls, listPriceUsd])).toEqual([
      ['titles', 2, 2],
      ['chat', 1, 0.5],
    ]);
    expect(models.map(({ model }) => model)).toEqual(['flash', 'lite', 'new']);
    expect(days.flatMap(({ day, calls }) => (calls > 0 ? [[day, calls]] : []))).toEqual([
      ['2026-10-31', 1],
      ['2026-11-01', 2],
      ['2026-11-21', 1],
    ]);
  });

  it('holds the whole month also on its 31st day, and each day of the calendar once', async () => {
    await add({}, dayAt(12, 1));
    const { month, days } = await loadSpending(database, dayAt(12, 31, 23));
    expect(month.calls).toBe(1);
    expect(new Set(days.map(({ day }) => day)).size).toBe(30);
    expect(days[0]?.day).toBe(localDay(dayAt(12, 2)));
  });
});
