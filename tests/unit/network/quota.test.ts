import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuotaCost } from '@/lib/network/network';
import { forecastQuota, loadQuota, QUOTA_LIMITS } from '@/lib/network/quota';
import { refuseSpentQuota } from '@/lib/network/quota-ledger';
import type { QuotaRow } from '@/lib/storage/api-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, makeRequest, NOON, noConnection, status } from '../../support/make-network';

const DAY = '2026-11-18';
const MIDNIGHT = Date.parse('2026-11-19T08:00:00Z');
const cost = (units: number, change: Partial<QuotaCost> = {}): QuotaCost => ({
  ...{ quotaId: 'key-1', bucket: 'units', units },
  ...change,
});

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('quota-test');
  await database.delete();
  await database.open();
});
afterEach(() => database.close());

const use = (used: number, change: Partial<QuotaRow> = {}): Promise<unknown> => {
  const { bucket = 'units', quotaId = 'key-1', day = DAY } = change;
  const id = `${quotaId}|${bucket}|${day}`;
  return database.quota.put({ id, quotaId, bucket, day, used, exhaustedAt: null, warnedAt: null, ...change });
};
const usedNow = async (): Promise<number | undefined> => (await database.quota.get(`key-1|units|${DAY}`))?.used;

describe('what is left', () => {
  it('is all three buckets of a key, used or not', async () => {
    await use(600);
    await use(80, { bucket: 'search' });
    await use(10_000, { quotaId: 'other' });
    await use(9999, { day: '2026-11-17' });
    const common = { resetAt: MIDNIGHT, isSpent: false };
    expect(await loadQuota(database, 'key-1', NOON)).toEqual([
      { ...common, bucket: 'units', used: 600, limit: 10_000, left: 9400, isLow: false },
      { ...common, bucket: 'search', used: 80, limit: 100, left: 20, isLow: true },
      { ...common, bucket: 'stats', used: 0, limit: 10_000, left: 10_000, isLow: false },
    ]);
  });

  it.each([
    [7999, null, false, false, 2001],
    [8000, null, true, false, 2000],
    [9999, null, true, false, 1],
    [10_000, null, true, true, 0],
    [12_000, null, true, true, 0],
    [5, NOON - 1, true, true, 0],
  ])('of %i used, YouTube’s own word at %s', async (used, exhaustedAt, isLow, isSpent, left) => {
    await use(used, { exhaustedAt });
    expect((await loadQuota(database, 'key-1', NOON))[0]).toMatchObject({ isLow, isSpent, left });
  });

  it.each([
    ['fits to the last unit', 9786, null, true, 214],
    ['does not fit by one', 9787, null, false, 213],
    ['does not fit once YouTube said no', 0, NOON, false, 0],
  ])('a forecast of 214 units %s', async (_, used, exhaustedAt, fits, left) => {
    await use(used, { exhaustedAt });
    expect(await forecastQuota(database, cost(214), NOON)).toEqual({ fits, left, resetAt: MIDNIGHT });
  });
});

describe('a request', () => {
  it.each([
    ['the last unit', 9999, 1, 'ok'],
    ['one more than there is', 10_000, 1, 'quota-exceeded'],
    ['50 of 50', 9950, 50, 'ok'],
    ['50 of 49', 9951, 50, 'quota-exceeded'],
    ['what is said to cost nothing costs one', 10_000, 0, 'quota-exceeded'],
  ])('for %s', async (_, used, units, outcome) => {
    await use(used);
    const { network, calls } = makeNetwork(database, [status(200)]);
    const sent = network.send(makeRequest({ cost: cost(units) }));
    if (outcome === 'ok') await sent;
    else await expect(sent).rejects.toMatchObject({ code: outcome });
    expect(calls).toHaveLength(outcome === 'ok' ? 1 : 0);
    expect(await usedNow()).toBe(outcome === 'ok' ? used + units : used);
    expect(await database.requests.count()).toBe(calls.length);
  });

  it('of two for the last unit, one gets it, in one context or in two', async () => {
    await use(9999);
    const one = makeNetwork(database, [status(200)]);
    const second = new LimelightDatabase('quota-test');
    const other = makeNetwork(second, [status(200)]);
    const sent = [one, other, one, other].map(({ network }) => network.send(makeRequest()));
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'quota-exceeded' });
    }
    expect([one.calls.length + other.calls.length, await usedNow()]).toEqual([1, 10_000]);
    second.close();
  });

  it('is refused to the last moment of the Pacific day and let through at its midnight', async () => {
    await use(10_000);
    const clock = { at: MIDNIGHT - 1 };
    const { network, calls } = makeNetwork(database, [status(200)], { clock });
    await expect(network.send(makeRequest())).rejects.toMatchObject({ code: 'quota-exceeded' });
    clock.at += 1;
    await network.send(makeRequest());
    expect(calls).toHaveLength(1);
    expect((await loadQuota(database, 'key-1', clock.at))[0]).toMatchObject({ used: 1, left: 9999 });
  });

  it('that cannot have left is given back; one that may have is not', async () => {
    const off = makeNetwork(database, [noConnection], { isOnline: () => false });
    await expect(off.network.send(makeRequest())).rejects.toMatchObject({ code: 'offline' });
    expect(await usedNow()).toBe(0);
    expect((await database.requests.toArray()).map((row) => row.cost)).toEqual([0, 0]);
    const lost = makeNetwork(database, [noConnection]);
    await expect(lost.network.send(makeRequest())).rejects.toMatchObject({ code: 'offline' });
    expect(await usedNow()).toBe(2);
  });

  it('that is free takes nothing', async () => {
    const { network } = makeNetwork(database, [status(200)]);
    await network.send(makeRequest({ cost: null }));
    expect(await database.quota.count()).toBe(0);
    expect(await database.requests.toArray()).toMatchObject([{ quotaId: null, bucket: null, cost: 0 }]);
  });

  it('leaves the other buckets and keys alone', async () => {
    await use(QUOTA_LIMITS.search, { bucket: 'search' });
    await refuseSpentQuota(database, cost(10_000), NOON);
    await refuseSpentQuota(database, cost(1, { bucket: 'search', quotaId: 'key-2' }), NOON);
    const search = refuseSpentQuota(database, cost(1, { bucket: 'search' }), NOON);
    await expect(search).rejects.toMatchObject({ code: 'quota-exceeded' });
  });
});

it('rows go after 30 days', async () => {
  for (const day of ['2026-10-18', '2026-10-19', '2026-11-17']) await use(1, { day });
  await makeNetwork(database, [status(200)]).network.send(makeRequest());
  expect((await database.quota.toArray()).map(({ day }) => day)).toEqual(['2026-10-19', '2026-11-17', DAY]);
});
