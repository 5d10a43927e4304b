import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow, JobState } from '@/lib/storage/job-rows';
import { withRoom } from '@/lib/storage/room';
import type { JobRequest } from './job';

const OVER: readonly JobState[] = ['done', 'failed', 'cancelled'];

/** Finished jobs are for looking back a little, and their subjects are titles from YouTube's API: 30 days at most. */
const KEPT_MS = 7 * 86_400_000;
const MAX_KEPT = 50;

export function isOver({ state }: Pick<JobRow, 'state'>): boolean {
  return OVER.includes(state);
}

/**
 * Queues work that outlives the worker. A job with the same `dedupeKey` that is not over yet is answered instead, and takes
 * the higher priority of the two. Whoever calls wakes the runner. Throws `storage-full` or `storage-unavailable`.
 *
 * @returns the job's id.
 */
export function enqueueJob(database: LimelightDatabase, request: JobRequest, now: number): Promise<string> {
  return withRoom(database, () =>
    database.transaction('rw', database.jobs, database.jobItems, () => addJob(database, request, now)),
  );
}

/** As `enqueueJob`, within a transaction over `jobs` and `jobItems` that is there already. */
export async function addJob(database: LimelightDatabase, request: JobRequest, now: number): Promise<string> {
  const { kind, payload, subject, priority = 0, dedupeKey = null, notBefore = now, forecastUnits = null } = request;
  const known = dedupeKey === null ? null : await findUnfinished(database, dedupeKey);
  if (known) {
    if (priority > known.priority) await database.jobs.update(known.id, { priority });
    return known.id;
  }
  const id = crypto.randomUUID();
  const keys = [...new Set(request.itemKeys ?? [''])];
  await database.jobs.add({
    ...{ id, kind, payload, subject, priority, dedupeKey, notBefore, forecastUnits, total: keys.length },
    expectedTotal: request.expectedItems ?? null,
    ...{
      state: 'waiting',
      attempt: 0,
      problem: request.waitsFor ?? null,
      leaseOwner: null,
      leaseUntil: 0,
      doneCount: 0,
      failedCount: 0,
    },
    ...{ createdAt: now, startedAt: null, finishedAt: null },
  });
  await addItems(database, id, 0, keys);
  return id;
}

/** Within a transaction. @param from the number of items there are. @returns how many there are then. */
export async function addItems(
  database: LimelightDatabase,
  jobId: string,
  from: number,
  keys: readonly string[],
): Promise<number> {
  const items = keys.map((key, place): JobItemRow => {
    return { jobId, index: from + place, key, state: 'waiting', problem: null, attempt: 0, doneAt: null };
  });
  if (items.length > 0) await database.jobItems.bulkAdd(items);
  return from + items.length;
}

/** What was done stays done; nothing more is begun. A job that is over stays what it is. */
export async function cancelJob(database: LimelightDatabase, id: string, now: number): Promise<void> {
  await database.transaction('rw', database.jobs, async () => {
    const job = await database.jobs.get(id);
    if (!job || isOver(job)) return;
    const gone = { leaseOwner: null, leaseUntil: 0, problem: null };
    await database.jobs.put({ ...job, ...gone, state: 'cancelled', finishedAt: now });
  });
}

/**
 * Tries again what failed or was not begun; what was done is not done again. A job that waits for better times is tried
 * now. Nothing happens while the same work is queued a second time, or when everything was done.
 */
export async function retryJob(database: LimelightDatabase, id: string, now: number): Promise<void> {
  await database.transaction('rw', database.jobs, database.jobItems, async () => {
    const job = await database.jobs.get(id);
    if (!job || job.state === 'running') return;
    if (job.state === 'done' && job.failedCount === 0) return;
    if (isOver(job) && job.dedupeKey !== null && (await findUnfinished(database, job.dedupeKey))) return;
    const open = database.jobItems.where('[jobId+state]').anyOf([
      [id, 'failed'],
      [id, 'waiting'],
    ]);
    const items = (await open.toArray()).map(({ jobId, index, key }): JobItemRow => {
      return { jobId, index, key, state: 'waiting', problem: null, attempt: 0, doneAt: null };
    });
    await database.jobItems.bulkPut(items);
    const fresh = { attempt: 0, problem: null, failedCount: 0, notBefore: now, finishedAt: null };
    await database.jobs.put({ ...job, ...fresh, state: 'waiting' });
  });
}

/** Forgets every job that is over. */
export async function clearJobs(database: LimelightDatabase): Promise<void> {
  await deleteJobs(database, () => database.jobs.where('state').anyOf(OVER).primaryKeys());
}

/** Forgets what is over for a week, and all but the newest fifty. */
export async function pruneJobs(database: LimelightDatabase, now: number): Promise<void> {
  await deleteJobs(database, async () => {
    const old = await database.jobs
      .where('finishedAt')
      .below(now - KEPT_MS)
      .primaryKeys();
    const surplus = await database.jobs.orderBy('finishedAt').reverse().offset(MAX_KEPT).primaryKeys();
    return [...old, ...surplus];
  });
}

/** What runs and waits first, in the order it is done; then what is over, the newest first. */
export async function loadJobs(database: LimelightDatabase): Promise<JobRow[]> {
  const jobs = await database.jobs.toArray();
  const open = jobs.filter((job) => !isOver(job)).sort(compareOpen);
  const over = jobs.filter(isOver).sort((one, other) => (other.finishedAt ?? 0) - (one.finishedAt ?? 0));
  return [...open, ...over];
}

/** In their order, at most `limit`. */
export function loadFailedItems(database: LimelightDatabase, jobId: string, limit: number): Promise<JobItemRow[]> {
  return database.jobItems.where('[jobId+state]').equals([jobId, 'failed']).limit(limit).toArray();
}

/** What progress is told against. Over, it is what there was. */
export function wholeOf(job: Pick<JobRow, 'state' | 'total' | 'expectedTotal'>): number {
  return isOver(job) ? job.total : Math.max(job.total, job.expectedTotal ?? 0);
}

/** By priority, then the one asked first. */
export function comparePriority(one: JobRow, other: JobRow): number {
  return other.priority - one.priority || one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}

function compareOpen(one: JobRow, other: JobRow): number {
  return Number(other.state === 'running') - Number(one.state === 'running') || comparePriority(one, other);
}

async function findUnfinished(database: LimelightDatabase, dedupeKey: string): Promise<JobRow | null> {
  const same = database.jobs.where('dedupeKey').equals(dedupeKey);
  return (await same.filter((job) => !isOver(job)).first()) ?? null;
}

async function deleteJobs(database: LimelightDatabase, choose: () => PromiseLike<string[]>): Promise<void> {
  await database.transaction('rw', database.jobs, database.jobItems, async () => {
    const ids = await choose();
    if (ids.length === 0) return;
    await database.jobItems.where('jobId').anyOf(ids).delete();
    await database.jobs.bulkDelete(ids);
  });
}
