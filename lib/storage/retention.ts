import type { IndexableType, Table } from 'dexie';
import { recountAnswers } from './answers';
import type { ChatMessageRow, WritingRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { AI_USAGE_MS, FUTURE_MS, RANK_HISTORY_MS, RECORDS_MS, RETENTION_MS } from './keep-times';
import { loadSettings } from './settings';
import { hasReceipts, withoutReceipts } from './without-receipts';

/** Deletes by one rule; returns how many rows went. */
type Purge = (database: LimelightDatabase, now: number) => PromiseLike<number>;

/** What came from elsewhere: 29 days. */
const FETCHED: readonly Purge[] = [
  (database, now) => purgeByTime(database, 'answers', 'fetchedAt', now, RETENTION_MS),
  (database, now) => purgeByTime(database, 'samples', 'at', now, RETENTION_MS),
  (database, now) => purgeByTime(database, 'analyses', 'savedAt', now, RETENTION_MS),
  // Their subjects are titles that YouTube told.
  (database, now) => purgeByTime(database, 'events', 'at', now, RETENTION_MS),
  purgeRanks,
  purgeJobs,
  purgeReceipts,
  purgeSubjects,
];

/** Limelight's own records: 30 days, and 13 months of what models cost. */
const RECORDS: readonly Purge[] = [
  (database, now) => purgeByTime(database, 'requests', 'at', now, RECORDS_MS),
  (database, now) => purgeByTime(database, 'logs', 'at', now, RECORDS_MS),
  (database, now) => purgeByTime(database, 'aiSent', 'at', now, RECORDS_MS),
  (database, now) => purgeByDay(database, 'quota', 'day', now, RECORDS_MS),
  (database, now) => purgeByDay(database, 'backups', ':id', now, RECORDS_MS),
  (database, now) => purgeByDay(database, 'aiUsage', 'day', now, AI_USAGE_MS),
  purgeMetrics,
  purgeRests,
];

/**
 * Deletes what is older than it may be kept, and what is dated into the future by a clock that was wrong. Each table in a
 * transaction of its own: a background that is stopped half way has done half, and the rest is done next time.
 *
 * @returns how many rows that were.
 */
export async function purgeOldRows(database: LimelightDatabase, now: number): Promise<number> {
  let purged = 0;
  for (const purge of [...FETCHED, ...RECORDS]) purged += await purge(database, now);
  await recountAnswers(database, now);
  return purged;
}

type TimedTable = 'answers' | 'samples' | 'analyses' | 'requests' | 'logs' | 'events' | 'ranks' | 'aiSent';
type DailyTable = 'quota' | 'backups' | 'aiUsage';

function purgeByTime(
  database: LimelightDatabase,
  table: TimedTable,
  index: string,
  now: number,
  keptMs: number,
): Promise<number> {
  return purgeOutside(database.table(table), index, now - keptMs, now + FUTURE_MS);
}

function purgeByDay(database: LimelightDatabase, table: DailyTable, index: string, now: number, keptMs: number) {
  const [first, last] = keptDays(now, keptMs);
  return purgeOutside(database.table(table), index, first, last);
}

function purgeMetrics(database: LimelightDatabase, now: number): Promise<number> {
  const [first, last] = keptDays(now, RECORDS_MS);
  return purgeOutside(database.table('metrics'), ':id', [first, ''], [last, '\uffff']);
}

/** Two ranges one after the other: Dexie reads every row of two that are joined by `or`. */
async function purgeOutside<Bound extends IndexableType>(table: Table, index: string, first: Bound, last: Bound) {
  return (await table.where(index).below(first).delete()) + (await table.where(index).above(last).delete());
}

/** For how long depends on what the creator agreed to; asked anew as soon as that is taken back. @returns how many went. */
export async function purgeRanks(database: LimelightDatabase, now: number): Promise<number> {
  const { keywords } = await loadSettings(database);
  const keptMs = keywords.derivedAgreedAt === null ? RETENTION_MS : RANK_HISTORY_MS;
  return purgeByTime(database, 'ranks', 'at', now, keptMs);
}

/** Only jobs that are over have a time of finishing. Their items go with them. */
async function purgeJobs(database: LimelightDatabase, now: number): Promise<number> {
  const { jobs, jobItems } = database;
  return database.transaction('rw', jobs, jobItems, async () => {
    const old = await jobs
      .where('finishedAt')
      .below(now - RETENTION_MS)
      .primaryKeys();
    const ahead = await jobs
      .where('finishedAt')
      .above(now + FUTURE_MS)
      .primaryKeys();
    const ids = [...old, ...ahead];
    let items = 0;
    for (const id of ids) items += await jobItems.where(':id').between([id, -Infinity], [id, Infinity]).delete();
    await jobs.bulkDelete(ids);
    return ids.length + items;
  });
}

/**
 * Answers of models are the creator's own and stay; what tools found for them may be YouTube's and goes.
 *
 * @returns of how many answers.
 */
function purgeReceipts({ chatMessages }: LimelightDatabase, now: number): PromiseLike<number> {
  const isDue = ({ at }: ChatMessageRow): boolean => at < now - RETENTION_MS || at > now + FUTURE_MS;
  return chatMessages
    .filter((row) => isDue(row) && hasReceipts(row))
    .modify((row) => {
      Object.assign(row, withoutReceipts(row));
    });
}

/**
 * The titles that batches went by came from YouTube's API; what was written for them stays.
 *
 * @returns of how many results.
 */
function purgeSubjects({ writings }: LimelightDatabase, now: number): PromiseLike<number> {
  const isDue = ({ at }: WritingRow): boolean => at < now - RETENTION_MS || at > now + FUTURE_MS;
  return writings
    .where('jobId')
    .above('')
    .filter((row) => isDue(row) && row.subject !== '')
    .modify({ subject: '' });
}

/** A rest that is over, or that a clock which was wrong made too long. */
function purgeRests({ modelRests }: LimelightDatabase, now: number): PromiseLike<number> {
  return modelRests.filter(({ until, at }) => until <= now || at > now + FUTURE_MS).delete();
}

/** Days are written in some time zone; a day more on each side makes it the same everywhere. */
function keptDays(now: number, keptMs: number): [first: string, last: string] {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return [day(now - keptMs - FUTURE_MS), day(now + 2 * FUTURE_MS)];
}
