import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { LEASE_MS, saveJob, whileHeld, type Lease } from './held-job';

/** After so many tries without a result an item is tried alone, so that it spoils no other's. */
export const TRIES_TOGETHER = 3;

/** An item under which the worker died so often is given up. */
const MAX_TRIES = 5;

/**
 * Tries within this time of each other count as one: a browser that is closed and opened, or a worker that is stopped again
 * and again by chance, says nothing about the items. What really stops a worker is started anew by the alarm only.
 */
const TRY_SPAN_MS = 30_000;

export interface Batch {
  job: JobRow;
  /** Empty when nothing is left to do. */
  items: JobItemRow[];
  /** Those whose try was counted now, by index: it is taken back when they were not to blame. */
  counted: ReadonlySet<number>;
  /** Failed now, without another try. */
  givenUp: JobItemRow[];
}

/** The next items, their try counted before anything is done. `null` when the lease is lost. */
export function startBatch(
  database: LimelightDatabase,
  lease: Lease,
  batchSize: number,
  now: number,
): Promise<Batch | null> {
  return whileHeld(database, lease, 'queue', async (held) => {
    const { items, givenUp } = await chooseItems(database, held.id, batchSize);
    const started = items.map((item) => countTry(item, now));
    const changed = started.filter((item, place) => item !== items[place]);
    const failed = givenUp.map((item): JobItemRow => ({ ...item, state: 'failed', problem: null, doneAt: now }));
    await database.jobItems.bulkPut([...changed, ...failed]);
    const failedCount = held.failedCount + failed.length;
    const job = await saveJob(database, { ...held, failedCount, leaseUntil: now + LEASE_MS });
    return { job, items: started, counted: new Set(changed.map(({ index }) => index)), givenUp: failed };
  });
}

/** The items with the tries of this batch taken back. */
export function uncountTries({ items, counted }: Batch): JobItemRow[] {
  const blamed = items.filter(({ index }) => counted.has(index));
  return blamed.map(({ triedAt: _, ...item }) => ({ ...item, attempt: item.attempt - 1 }));
}

/** Those without a history first; then the others, one by one. */
async function chooseItems(
  database: LimelightDatabase,
  jobId: string,
  batchSize: number,
): Promise<{ items: JobItemRow[]; givenUp: JobItemRow[] }> {
  const waiting = () => database.jobItems.where('[jobId+state]').equals([jobId, 'waiting']);
  const first = await waiting().limit(batchSize).toArray();
  if (first.every(isUnsuspected)) return { items: first, givenUp: [] };
  const items = await waiting().filter(isUnsuspected).limit(batchSize).toArray();
  if (items.length > 0) return { items, givenUp: [] };
  const suspects = await waiting().toArray();
  const alone = suspects.find(({ attempt }) => attempt < MAX_TRIES);
  return alone ? { items: [alone], givenUp: [] } : { items: [], givenUp: suspects };
}

function isUnsuspected({ attempt }: JobItemRow): boolean {
  return attempt < TRIES_TOGETHER;
}

function countTry(item: JobItemRow, now: number): JobItemRow {
  const isSameTry = item.triedAt !== undefined && Math.abs(now - item.triedAt) < TRY_SPAN_MS;
  return isSameTry ? item : { ...item, attempt: item.attempt + 1, triedAt: now };
}
