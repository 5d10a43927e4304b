import { expect, it } from 'vitest';
import { cache } from '@/lib/health/checks/cache';
import { makeHealthTools, makeStatistics, NOW, openDatabase } from '../../../support/make-health';

const DAY_MS = 86_400_000;

it('has nothing to judge before something was asked', async () => {
  expect(await cache.run(makeHealthTools(openDatabase()))).toEqual({ status: 'unknown', finding: 'unused' });
});

it('tells how much it saved, stale answers included', async () => {
  const statistics = makeStatistics({ hits: 6, stale: 2, misses: 2, rows: 5, bytes: 1_260_000 });
  const tools = makeHealthTools(openDatabase(), { loadCacheStatistics: async () => statistics });
  const facts = { hitShare: 0.8, rows: 5, usedMb: 1.3 };
  expect(await cache.run(tools)).toEqual({ status: 'healthy', finding: 'serves', facts });
});

it.each([
  [NOW - DAY_MS + 1, false, 'storageFull'],
  [NOW - DAY_MS, false, 'unused'],
  [NOW, true, 'unused'],
])('remembers for a day that there was no room: at %d, dismissed %s', async (at, isDismissed, finding) => {
  const database = openDatabase();
  await database.events.put({ id: 1, kind: 'storage-full', at, subject: '', about: null, isQuiet: false, isDismissed });
  expect(await cache.run(makeHealthTools(database))).toMatchObject({ finding });
});
