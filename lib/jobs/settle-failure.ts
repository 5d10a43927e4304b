import type { Log } from '@/lib/health/log';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { failJob } from './end-job';
import { releaseJob, saveJob, whileHeld, type Lease } from './held-job';
import { backOffMs, isPassing, nextTryAt } from './next-try';
import { TRIES_TOGETHER, uncountTries, type Batch } from './start-batch';

export interface RunTools {
  database: LimelightDatabase;
  now: () => number;
  log: Log;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
  /** When the day's quota is filled again: `nextPacificMidnight`. */
  quotaResetAt: (now: number) => number;
}

/** So many items that broke the handler, each alone, and none that did not: it is not the items. */
const ENOUGH_BROKEN = 3;

/**
 * What becomes of a job whose batch was thrown at: it waits when that passes by itself, fails when it does not, and after a
 * bug is tried again, in the end item by item.
 *
 * @returns whether the next batch may begin.
 */
export async function settleFailure(tools: RunTools, lease: Lease, batch: Batch, error: unknown): Promise<boolean> {
  const problem = problemCodeOf(error);
  if (problem === null) return settleBug(tools, lease, batch, error);
  if (isPassing(problem)) await pauseJob(tools, lease, batch, problem);
  else await failWith(tools, lease, batch.job, problem);
  return false;
}

async function pauseJob(tools: RunTools, lease: Lease, batch: Batch, problem: ProblemCode): Promise<void> {
  const attempt = batch.job.attempt + 1;
  const notBefore = nextTryAt(problem, attempt, tools.now(), tools.quotaResetAt);
  const change = { state: 'waiting', problem, attempt, notBefore } as const;
  await releaseJob(tools.database, lease, change, uncountTries(batch));
  tools.log.info('job.paused', { kind: batch.job.kind, problem, attempt }, lease.jobId);
}

async function settleBug(tools: RunTools, lease: Lease, batch: Batch, error: unknown): Promise<boolean> {
  const { job, items } = batch;
  // Without items it was the last words that broke, which are counted by the job itself.
  const tries = items.length === 0 ? job.attempt + 1 : Math.max(...items.map(({ attempt }) => attempt));
  tools.log.error('job.broke', { kind: job.kind, items: items.length, tries, why: String(error) }, lease.jobId);
  const [item] = items;
  if (tries <= TRIES_TOGETHER) {
    const wait = { notBefore: tools.now() + backOffMs(tries), attempt: job.attempt + 1 };
    await releaseJob(tools.database, lease, { state: 'waiting', ...wait });
    return false;
  }
  const isOneOfMany = item !== undefined && items.length === 1 && job.total > 1;
  const left = isOneOfMany ? await failItem(tools, lease, item) : null;
  if (left && (left.doneCount > 0 || left.failedCount < ENOUGH_BROKEN)) return true;
  if (left || !isOneOfMany) await failWith(tools, lease, job, null);
  return false;
}

function failItem({ database, now }: RunTools, lease: Lease, item: JobItemRow): Promise<JobRow | null> {
  return whileHeld(database, lease, 'queue', async (job) => {
    await database.jobItems.put({ ...item, state: 'failed', problem: null, doneAt: now() });
    return saveJob(database, { ...job, failedCount: job.failedCount + 1 });
  });
}

async function failWith(tools: RunTools, lease: Lease, job: JobRow, problem: ProblemCode | null): Promise<void> {
  // First, as on a full disk it may be the only thing that still finds room.
  if (problem === 'storage-full') await tools.notify({ kind: 'storage-full', subject: job.subject, about: null });
  await failJob(tools.database, lease, problem, tools.now());
  tools.log.warn('job.failed', { kind: job.kind, problem, left: job.total - job.doneCount }, lease.jobId);
}
