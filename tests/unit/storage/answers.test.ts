import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evictAnswers, measureBytes, recountAnswers, saveAnswers } from '@/lib/storage/answers';
import type { AnswerRow } from '@/lib/storage/api-rows';
import { loadCacheStatistics } from '@/lib/storage/cache-counts';
import { LimelightDatabase } from '@/lib/storage/database';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('answers-test');
  await database.open();
});
afterEach(() => database.delete());

const row = (key: string, bytes: number, usedAt: number): AnswerRow => ({
  ...{ key, kind: 'number', owner: 'public', value: bytes, etag: null, bytes, fetchedAt: usedAt, usedAt },
});
const keys = () => database.answers.toCollection().primaryKeys();
const statistics = () => loadCacheStatistics(database, 100, 0);

it('never holds more than its bound, and the total is right', async () => {
  const Rows = fc.array(fc.record({ key: fc.nat(20), bytes: fc.nat(60) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(Rows, { minLength: 1, maxLength: 12 }), async (batches) => {
      await database.answers.clear();
      await database.cacheCounts.clear();
      let at = 0;
      for (const batch of batches) {
        at += 1;
        const rows = [...new Map(batch.map(({ key, bytes }) => [key, row(String(key), bytes, at)])).values()];
        await saveAnswers(database, rows, 100, at);
        const held = (await database.answers.toArray()).reduce((sum, { bytes }) => sum + bytes, 0);
        expect(held).toBeLessThanOrEqual(100);
        expect((await statistics()).bytes).toBe(held);
      }
    }),
    { numRuns: 30 },
  );
});

it.each([
  ['exactly at the bound', 40, ['a', 'b', 'c'], 0],
  ['a byte above it', 41, ['b', 'c'], 1],
])('evicts the least recently used: %s', async (_, bytes, left, evictions) => {
  await saveAnswers(database, [row('b', 30, 2), row('a', 30, 1)], 100, 2);
  await saveAnswers(database, [row('c', bytes, 3)], 100, 3);
  expect(await keys()).toEqual(left);
  expect(await statistics()).toMatchObject({ evictions, oldestAt: left.length === 3 ? 1 : 2 });
});

it('evicts a little more than it has to, but not much more', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => row(String(index).padStart(4, '0'), 100, index));
  await saveAnswers(database, rows, 100_000, 1);
  await saveAnswers(database, [row('new', 1, 2_000)], 100_000, 1);
  expect(await database.answers.count()).toBe(1_000 - 51 + 1);
  await saveAnswers(database, [row('newer', 10_000, 2_000)], 20_000, 1);
  expect((await statistics()).bytes).toBeLessThanOrEqual(20_000);
});

it('is right again when a total was too high', async () => {
  await saveAnswers(database, [row('a', 90, 1)], 100, 1);
  await database.answers.clear();
  await saveAnswers(database, [row('b', 90, 2)], 100, 2);
  expect(await statistics()).toMatchObject({ bytes: 0, rows: 0 });
  await saveAnswers(database, [row('c', 90, 3)], 100, 3);
  expect(await statistics()).toMatchObject({ bytes: 90, rows: 1 });
});

it('counts anew what others deleted', async () => {
  await saveAnswers(database, [row('a', 90, 1), row('b', 5, 2)], 100, 2);
  await database.answers.delete('a');
  await recountAnswers(database, 3);
  expect(await statistics()).toMatchObject({ bytes: 5, rows: 1 });
});

it('does not write what is no longer wanted', async () => {
  await saveAnswers(database, [row('a', 1, 1)], 100, 1, () => false);
  expect(await keys()).toEqual([]);
});

it('gives up a few for room, and says when there is nothing', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => row(`k${index}`, 1, index));
  await saveAnswers(database, rows.slice(0, 5), 1_000, 1);
  expect(await evictAnswers(database, 1)).toBe(2);
  expect(await keys()).toEqual(['k2', 'k3', 'k4']);
  expect(await statistics()).toMatchObject({ bytes: 3, evictions: 2 });
  await saveAnswers(database, rows, 1_000, 1);
  expect(await evictAnswers(database, 1)).toBe(200);
  await database.answers.clear();
  expect(await evictAnswers(database, 1)).toBe(0);
});

it.each([
  ['abc', 5],
  ['é', 4],
  ['🥖', 6],
  [null, 4],
  [undefined, 0],
  [{ a: [1] }, 9],
])('measures %j as %d bytes', (value, bytes) => {
  expect(measureBytes(value)).toBe(bytes);
});
