import { expect, it } from 'vitest';
import { background, MAX_STARTS, STARTED } from '@/lib/health/checks/background';
import { makeHealthTools, makeLogRow, NOW, openDatabase } from '../../../support/make-health';

const MINUTE = 60_000;

it.each([
  [MAX_STARTS, 'healthy', 'running'],
  [MAX_STARTS + 1, 'warning', 'restarting'],
])('%d starts in ten minutes are %s', async (starts, status, finding) => {
  const database = openDatabase();
  const at = (index: number) => NOW - (index < starts ? MINUTE : 11 * MINUTE);
  await database.logs.bulkAdd(
    Array.from({ length: starts + 5 }, (_, id) => makeLogRow({ id: id + 1, at: at(id), event: STARTED })),
  );
  expect(await background.run(makeHealthTools(database))).toMatchObject({ status, finding });
});

it('tells its version, since when it runs, and how often it was started in a day', async () => {
  const database = openDatabase();
  await database.logs.bulkAdd([
    makeLogRow({ id: 1, at: NOW - 25 * 60 * MINUTE, event: STARTED }),
    makeLogRow({ id: 2, at: NOW - 23 * 60 * MINUTE, event: STARTED }),
    makeLogRow({ id: 3, at: NOW, event: 'job.finished' }),
  ]);
  const facts = { version: '1.2.3', startedAt: NOW - MINUTE, starts: 1 };
  expect(await background.run(makeHealthTools(database))).toEqual({ status: 'healthy', finding: 'running', facts });
});
