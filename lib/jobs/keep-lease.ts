import type { Log } from '@/lib/health/log';
import type { LimelightDatabase } from '@/lib/storage/database';
import { LEASE_MS, renewLease, type Lease } from './held-job';

interface LeaseTools {
  database: LimelightDatabase;
  now: () => number;
  log: Log;
  stayAwake?: () => void;
}

/**
 * Says that the job is worked on, as long as it is, and aborts the work when the lease is lost.
 *
 * @returns ends it.
 */
export function keepLease(tools: LeaseTools, lease: Lease, abort: AbortController): () => void {
  const { database, now, log, stayAwake } = tools;
  let isOver = false;
  const renew = async (): Promise<void> => {
    if ((await renewLease(database, lease, now())) || isOver) return;
    log.info('job.lease-lost', {}, lease.jobId);
    abort.abort();
  };
  const timer = setInterval(() => {
    stayAwake?.();
    renew().catch((error: unknown) => log.warn('job.lease-not-kept', { why: String(error) }, lease.jobId));
  }, LEASE_MS / 3);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
