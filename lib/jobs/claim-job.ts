import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobRow } from '@/lib/storage/job-rows';
import { LEASE_MS, saveJob, type Lease } from './held-job';
import { comparePriority } from './queue';

/** No pause is longer: a day of quota has 25 hours at most. What is further away was set by a clock that was wrong. */
const LONGEST_PAUSE_MS = 25 * 3_600_000 + 60_000;

/** The worker that asks. There is one at a time in a browser profile. */
export interface Claimant {
  workerId: string;
  /** What it runs already. */
  heldIds: readonly string[];
}

/** Everything that could be begun now, in its order. */
export async function loadDueJobs(database: LimelightDatabase, claimant: Claimant, now: number): Promise<JobRow[]> {
  const open = await database.jobs.where('state').anyOf('waiting', 'running').toArray();
  return open.filter((job) => isFree(job, claimant, now)).sort(comparePriority);
}

/** Takes the job if it is still free. @returns the row with the lease in it; `null` when it is not free any more. */
export function claimJob(
  database: LimelightDatabase,
  { jobId, owner }: Lease,
  claimant: Claimant,
  now: number,
): Promise<JobRow | null> {
  return database.transaction('rw', database.jobs, async () => {
    const job = await database.jobs.get(jobId);
    if (!job || !isFree(job, claimant, now)) return null;
    const lease = { leaseOwner: owner, leaseUntil: now + LEASE_MS, startedAt: job.startedAt ?? now };
    return saveJob(database, { ...job, ...lease, state: 'running', problem: null });
  });
}

/** The network is back: what waited for it is due. */
export async function releaseOffline(database: LimelightDatabase, now: number): Promise<void> {
  const waiting = database.jobs.where('state').equals('waiting');
  await waiting.filter(({ problem }) => problem === 'offline').modify({ notBefore: now });
}

export function isDue({ notBefore, attempt }: JobRow, now: number): boolean {
  return notBefore <= now || (attempt > 0 && notBefore > now + LONGEST_PAUSE_MS);
}

/** A lease of another worker is of one that is gone; an own one that ran out is of a run that could not say how it ended. */
function isFree(job: JobRow, { workerId, heldIds }: Claimant, now: number): boolean {
  if (heldIds.includes(job.id)) return false;
  if (job.state === 'waiting') return isDue(job, now);
  if (job.state !== 'running') return false;
  const isOwn = job.leaseOwner?.startsWith(`${workerId}.`) ?? false;
  return !isOwn || job.leaseUntil <= now || job.leaseUntil > now + LEASE_MS;
}
