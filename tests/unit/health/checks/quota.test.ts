import { expect, it } from 'vitest';
import { quota } from '@/lib/health/checks/quota';
import type { QuotaLevel } from '@/lib/health/health-check';
import { makeHealthTools, makeLevel, NOW, openDatabase } from '../../../support/make-health';

const resetAt = NOW + 3_600_000;
const FULL = [
  makeLevel(),
  makeLevel({ bucket: 'search', left: 100, limit: 100 }),
  makeLevel({ bucket: 'stats', left: 10_000 }),
];
const find = (...levels: QuotaLevel[]) => quota.run(makeHealthTools(openDatabase(), { loadQuota: async () => levels }));

it('has nothing to judge without key and sign-in', async () => {
  expect(await find()).toEqual({ status: 'unknown', finding: 'none' });
});

it('tells what is left, of several projects the least', async () => {
  const facts = { units: 9_000, search: 100, stats: 10_000 };
  expect(await find(...FULL)).toEqual({ status: 'healthy', finding: 'enough', facts });
  expect(await find(...FULL, makeLevel({ left: 8_000 }))).toMatchObject({ facts: { ...facts, units: 8_000 } });
});

it.each(['units', 'search', 'stats'] as const)('warns of a bucket of %s that is low, or spent', async (bucket) => {
  const low = makeLevel({ bucket, left: 20, limit: 100, isLow: true });
  expect(await find(...FULL, low)).toEqual({
    status: 'warning',
    finding: `${bucket}Low`,
    facts: { left: 20, limit: 100, resetAt },
  });
  expect(await find(...FULL, { ...low, left: 0, isSpent: true })).toEqual({
    status: 'warning',
    finding: `${bucket}Spent`,
    facts: { limit: 100, resetAt },
  });
});

it('tells what is spent before what is low, and units before the rest', async () => {
  const low = makeLevel({ left: 20, isLow: true });
  const searchSpent = makeLevel({ bucket: 'search', isLow: true, isSpent: true });
  expect(await find(low, searchSpent)).toMatchObject({ finding: 'searchSpent' });
  expect(await find(searchSpent, makeLevel({ isLow: true, isSpent: true }))).toMatchObject({ finding: 'unitsSpent' });
});
