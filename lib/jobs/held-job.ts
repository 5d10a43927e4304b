import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { withRoom } from '@/lib/storage/room';

/** For how long a worker that says nothing is taken for alive. It says something three times as often. */
export const LEASE_MS = 60_000;

/**
 * The right to work on a job. Each claim has an owner of its own, also two of the same worker: what a cancelled run still
 * brings home must not be taken for the work of the run that came after it.
 */
export interface Lease {
  jobId: string;
  /** `<worker's id>.<number of the claim>` */
  owner: string;
}

/** What of the database a step may touch: the result of a batch goes anywhere, the queue's own steps to its tables. */
type Reach = 'everything' | 'queue';

/**
 * One transaction that happens only while the lease is held. `null` when it is not: the job was cancelled, deleted or
 * taken over, and nothing was written. Throws `storage-full` or `storage-unavailable`.
 */
export function whileHeld<T extends object>(
  database: LimelightDatabase,
  lease: Lease,
  reach: Reach,
  work: (job: JobRow) => Promise<T>,
): Promise<T | null> {
  const tables = reach === 'everything' ? database.tables : [database.jobs, database.jobItems];
  return withRoom(database, () =>
    database.transaction('rw', tables, async () => {
      const job = await database.jobs.get(lease.jobId);
      return job?.state === 'running' && job.leaseOwner === lease.owner ? work(job) : null;
    }),
  );
}

/** @returns the row as it is now; `null` when the lease is lost. */
export function renewLease(database: LimelightDatabase, lease: Lease, now: number): Promise<JobRow | null> {
  return whileHeld(database, lease, 'queue', async (job) => saveJob(database, { ...job, leaseUntil: now + LEASE_MS }));
}

/** Gives the job back, or up, with what changes by that. @param items those whose rows change too. */
export function releaseJob(
  database: LimelightDatabase,
  lease: Lease,
  change: Pick<JobRow, 'state'> & Partial<JobRow>,
  items: readonly JobItemRow[] = [],
): Promise<JobRow | null> {
  return whileHeld(database, lease, 'queue', async (job) => {
    if (items.length > 0) await database.jobItems.bulkPut(items);
    return saveJob(database, { ...job, leaseOwner: null, leaseUntil: 0, ...change });
  });
}

export async function saveJob(database: LimelightDatabase, job: JobRow): Promise<JobRow> {
  await database.jobs.put(job);
  return job;
}
