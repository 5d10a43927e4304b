import { expect, it } from 'vitest';
import { clock, WRONG_MS } from '@/lib/health/checks/clock';
import { makeRequestRow } from '../../../support/make-request-row';
import { makeHealthTools, makeLogRow, NOW, openDatabase } from '../../../support/make-health';

it('has nothing to compare with before a server answered', async () => {
  expect(await clock.run(makeHealthTools(openDatabase()))).toEqual({ status: 'unknown', finding: 'notCompared' });
});

it.each([
  [WRONG_MS, 'right'],
  [-WRONG_MS, 'right'],
  [WRONG_MS + 1, 'wrong'],
  [-WRONG_MS - 1, 'wrong'],
])('%d ms beside the server’s is %s', async (driftMs, finding) => {
  const loadServerClock = async () => ({ serverAt: NOW + driftMs, receivedAt: NOW });
  expect(await clock.run(makeHealthTools(openDatabase(), { loadServerClock }))).toMatchObject({ finding });
});

it.each([
  [WRONG_MS, 'notCompared'],
  [WRONG_MS + 1, 'wentBack'],
])('a row from %d ms ahead is %s', async (aheadMs, finding) => {
  const database = openDatabase();
  await database.logs.add(makeLogRow({ at: NOW - 1_000 }));
  await database.requests.add(makeRequestRow({ at: NOW + aheadMs }));
  expect(await clock.run(makeHealthTools(database))).toMatchObject({ finding });
});
