import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent } from '@/lib/storage/events';
import type { JobRow } from '@/lib/storage/job-rows';
import { saveJob, whileHeld, type Lease } from './held-job';
import type { JobContext, JobHandler } from './job';
import { loadFailedItems } from './queue';
import { isScheduled } from './schedules';

/**
 * Ends a job of which nothing is left to do: its last words, its state and the event about it in one transaction. It is
 * `failed` only when nothing of it worked. `null` when the lease is lost.
 */
export function endJob(
  database: LimelightDatabase,
  lease: Lease,
  handler: JobHandler,
  context: JobContext,
): Promise<JobRow | null> {
  return whileHeld(database, lease, 'everything', async (job) => {
    const isFailed = job.total > 0 && job.failedCount === job.total;
    if (!isFailed) await handler.finish?.({ ...context, job });
    const [first] = isFailed ? await loadFailedItems(database, job.id, 1) : [];
    return closeJob(database, job, isFailed ? 'failed' : 'done', first?.problem ?? null, context.now());
  });
}

/** Ends it with items left: they are there when it is tried again. `null` when the lease is lost. */
export function failJob(
  database: LimelightDatabase,
  lease: Lease,
  problem: JobRow['problem'],
  now: number,
): Promise<JobRow | null> {
  return whileHeld(database, lease, 'everything', (job) => closeJob(database, job, 'failed', problem, now));
}

async function closeJob(
  database: LimelightDatabase,
  job: JobRow,
  state: 'done' | 'failed',
  problem: JobRow['problem'],
  now: number,
): Promise<JobRow> {
  const isWhole = state === 'done' && !(await hasRealFailure(database, job));
  if (!isWhole || !isScheduled(job.dedupeKey)) {
    const kind = isWhole ? 'job-done' : 'job-failed';
    await addEvent(database, { kind, subject: job.subject, about: job.id }, now);
  }
  const free = { leaseOwner: null, leaseUntil: 0, finishedAt: now };
  return saveJob(database, { ...job, ...free, state, problem });
}

/** A video that was deleted or made private meanwhile is news about the video, and no failure of the work. */
async function hasRealFailure(database: LimelightDatabase, { id, failedCount }: JobRow): Promise<boolean> {
  const failed = await loadFailedItems(database, id, failedCount);
  return failed.some(({ problem }) => problem !== 'not-found');
}
