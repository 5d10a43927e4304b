import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { LEASE_MS, saveJob, whileHeld, type Lease } from './held-job';
import type { BatchResult, ItemOutcome } from './job';
import { addItems } from './queue';
import type { Batch } from './start-batch';

/**
 * Writes what a batch came to: its effect, the state of its items and the progress of its job are there together, or not at
 * all. That is what makes "exactly once". `null` when the lease is lost: then nothing of it counts.
 */
export function keepResult(
  database: LimelightDatabase,
  lease: Lease,
  batch: Batch,
  result: BatchResult,
  now: number,
): Promise<JobRow | null> {
  const rows = applyOutcomes(batch.items, result, now);
  const failed = rows.filter(({ state }) => state === 'failed').length;
  return whileHeld(database, lease, 'everything', async (job) => {
    await result.write?.();
    await database.jobItems.bulkPut(rows);
    const total = await addItems(database, job.id, job.total, result.moreKeys ?? []);
    const counts = { total, doneCount: job.doneCount + rows.length - failed, failedCount: job.failedCount + failed };
    return saveJob(database, { ...job, ...counts, attempt: 0, leaseUntil: now + LEASE_MS });
  });
}

/** Throws when a handler answers for items it was not given, or for none of them: it would be asked for ever. */
function applyOutcomes(items: readonly JobItemRow[], { outcomes }: BatchResult, now: number): JobItemRow[] {
  const given = new Map(items.map((item) => [item.index, item]));
  const rows = outcomes.map((outcome) => {
    const item = given.get(outcome.index);
    if (!item) throw new Error(`There is no item ${outcome.index} in the batch, or it was answered twice.`);
    given.delete(outcome.index);
    return withOutcome(item, outcome, now);
  });
  if (rows.length === 0) throw new Error('The batch came to nothing.');
  return rows;
}

function withOutcome({ triedAt: _, ...item }: JobItemRow, outcome: ItemOutcome, now: number): JobItemRow {
  const problem = outcome.state === 'failed' ? outcome.problem : null;
  return { ...item, state: outcome.state, problem, doneAt: now };
}
