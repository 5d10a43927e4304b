import type { AnswerRow, Owner } from './api-rows';
import { loadCounts } from './cache-counts';
import type { LimelightDatabase } from './database';

/** Evicted beyond what is needed, so that not every further answer evicts again. */
const SLACK_SHARE = 0.05;

/** At once: whoever reads an answer from the database meanwhile waits for it. */
const EVICTED_AT_ONCE = 200;

export function answerKey(owner: Owner, kindName: string, id: string): string {
  return `${owner}|${kindName}|${id}`;
}

/** Size as JSON in UTF-8: about what a value costs on disk. */
export function measureBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}

/**
 * Writes answers and keeps all of them together within `maxBytes`, in one transaction: the least recently used go first.
 *
 * @param isWanted asked inside the transaction: what was forgotten while it was fetched does not come back.
 */
export async function saveAnswers(
  database: LimelightDatabase,
  rows: readonly AnswerRow[],
  maxBytes: number,
  now: number,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const { answers, cacheCounts } = database;
  await database.transaction('rw', answers, cacheCounts, async () => {
    if (!isWanted()) return;
    const before = await answers.bulkGet(rows.map(({ key }) => key));
    const counts = await loadCounts(database, now);
    await answers.bulkPut(rows);
    const bytes = counts.bytes + sumBytes(rows) - sumBytes(before);
    if (bytes <= maxBytes) {
      await cacheCounts.put({ ...counts, bytes });
      return;
    }
    const { freed, evicted } = await dropLeastUsed(database, bytes - maxBytes, maxBytes * SLACK_SHARE);
    // With nothing left to drop, the total was too high.
    const left = (await answers.count()) === 0 ? 0 : bytes - freed;
    await cacheCounts.put({ ...counts, bytes: left, evictions: counts.evictions + evicted });
  });
}

/** Makes room on the disk: the least recently used go, a few at once. @returns how many that were. */
export async function evictAnswers(database: LimelightDatabase, now: number): Promise<number> {
  const { answers, cacheCounts } = database;
  return database.transaction('rw', answers, cacheCounts, async () => {
    const quarter = Math.ceil((await answers.count()) / 4);
    const sizes = await leastUsed(database, Math.min(quarter, EVICTED_AT_ONCE));
    await answers.bulkDelete(sizes.map(({ key }) => key));
    const counts = await loadCounts(database, now);
    const bytes = Math.max(0, counts.bytes - sumBytes(sizes));
    await cacheCounts.put({ ...counts, bytes, evictions: counts.evictions + sizes.length });
    return sizes.length;
  });
}

/** Somebody looked at them. An answer that is gone meanwhile stays gone. */
export async function touchAnswers(database: LimelightDatabase, usedAt: ReadonlyMap<string, number>): Promise<void> {
  await database.answers
    .where(':id')
    .anyOf([...usedAt.keys()])
    .modify((row) => {
      row.usedAt = usedAt.get(row.key) ?? row.usedAt;
    });
}

/** One answer: what it is about is gone. */
export async function deleteAnswer(database: LimelightDatabase, key: string, now: number): Promise<void> {
  const { answers, cacheCounts } = database;
  await database.transaction('rw', answers, cacheCounts, async () => {
    const row = await answers.get(key);
    if (!row) return;
    await answers.delete(key);
    const counts = await loadCounts(database, now);
    await cacheCounts.put({ ...counts, bytes: counts.bytes - row.bytes });
  });
}

/** Everything of an owner; without one all answers, and the statistics begin anew. */
export async function forgetAnswers(database: LimelightDatabase, now: number, owner?: Owner): Promise<void> {
  if (owner !== undefined) return forgetWhere(database, now, { owner });
  const { answers, cacheCounts } = database;
  await database.transaction('rw', answers, cacheCounts, async () => {
    await answers.clear();
    await cacheCounts.clear();
  });
}

/** Everything of a kind, whoever asked for it. */
export async function forgetAnswersOfKind(database: LimelightDatabase, now: number, kind: string): Promise<void> {
  await forgetWhere(database, now, { kind });
}

async function forgetWhere(database: LimelightDatabase, now: number, which: { owner: Owner } | { kind: string }) {
  await database.answers.where(which).delete();
  await recountAnswers(database, now);
}

/**
 * Puts the total right by the index alone, for rows that were deleted by other ways. It takes long where there are many
 * answers (about 10 ms for 1,000), so it only reads; what is written meanwhile is counted by whoever writes it.
 */
export async function recountAnswers(database: LimelightDatabase, now: number): Promise<void> {
  const { answers, cacheCounts } = database;
  const error = await database.transaction('r', answers, cacheCounts, async () => {
    let sum = 0;
    await answers.orderBy('[usedAt+bytes]').eachKey((index) => {
      sum += bytesIn(index);
    });
    return sum - (await loadCounts(database, now)).bytes;
  });
  if (error === 0) return;
  await database.transaction('rw', cacheCounts, async () => {
    const counts = await loadCounts(database, now);
    await cacheCounts.put({ ...counts, bytes: counts.bytes + error });
  });
}

/** At least `neededBytes`, and about `slackBytes` more where that is not many rows. */
async function dropLeastUsed(
  database: LimelightDatabase,
  neededBytes: number,
  slackBytes: number,
): Promise<{ freed: number; evicted: number }> {
  let [freed, evicted] = [0, 0];
  while (freed < neededBytes) {
    const keys: string[] = [];
    for (const { key, bytes } of await leastUsed(database, EVICTED_AT_ONCE)) {
      if (freed >= neededBytes + slackBytes) break;
      freed += bytes;
      keys.push(key);
    }
    if (keys.length === 0) break;
    await database.answers.bulkDelete(keys);
    evicted += keys.length;
  }
  return { freed, evicted };
}

/** Least recently used first, from the index alone. */
async function leastUsed(database: LimelightDatabase, maxRows: number): Promise<{ key: string; bytes: number }[]> {
  const sizes: { key: string; bytes: number }[] = [];
  await database.answers
    .orderBy('[usedAt+bytes]')
    .limit(maxRows)
    .eachKey((index, { primaryKey }) => {
      sizes.push({ key: String(primaryKey), bytes: bytesIn(index) });
    });
  return sizes;
}

/** The index is `[usedAt+bytes]`; Dexie types every key as what can be one. */
function bytesIn(index: unknown): number {
  return (index as [usedAt: number, bytes: number])[1];
}

function sumBytes(rows: readonly ({ bytes: number } | undefined)[]): number {
  return rows.reduce((sum, row) => sum + (row?.bytes ?? 0), 0);
}
