import { afterEach, beforeEach, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { deleteExplorations, loadExplorations, putExploration } from '@/lib/storage/explorations';
import { makeExplorationRow } from '../../support/make-exploration';

let database: LimelightDatabase;
beforeEach(async () => {
  database = new LimelightDatabase('explorations-test');
  await database.open();
});
afterEach(() => database.delete());

const put = (id: string, at: number) =>
  database.transaction('rw', database.explorations, () => putExploration(database, makeExplorationRow({ id, at })));
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

it('are listed newest first; one that is looked into again moves up', async () => {
  for (const [at, id] of ['a', 'b', 'c', 'a'].entries()) await put(id, at);
  expect(idsOf(await loadExplorations(database))).toEqual(['a', 'c', 'b']);
});

it('are a hundred at most, the newest', async () => {
  for (let at = 0; at < 101; at += 1) await put(`row ${at}`, at);
  const ids = idsOf(await loadExplorations(database));
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([100, 'row 100', 'row 1']);
});

it('are deleted one by one, or all, and answered as they were', async () => {
  for (const id of ['a', 'b', 'c']) await put(id, 1);
  expect(idsOf(await deleteExplorations(database, 'b'))).toEqual(['b']);
  expect(idsOf(await deleteExplorations(database, 'x'))).toEqual([]);
  expect(idsOf(await deleteExplorations(database)).toSorted()).toEqual(['a', 'c']);
  expect(await database.explorations.count()).toBe(0);
});
