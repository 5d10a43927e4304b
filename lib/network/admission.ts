import { Problem } from '@/lib/problem/problem';
import type { BreakerRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { withRoom } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import { isPaused, startTrial } from './breaker';
import { deadlineMsOf } from './fetch-answer';
import type { NetworkRequest } from './network';
import { measureWait } from './pace';
import { debitQuota, refuseSpentQuota, type QuotaNotice } from './quota-ledger';
import { addRequest } from './request-log';
import { isSpaced, measureSpacing } from './spacing';

/** A trial that is not back this long after its deadline was lost with its worker. */
const TRIAL_GRACE_MS = 5000;

/** A try that may leave, with what has to be settled when it is back. */
export interface Admission {
  requestId: number;
  startedAt: number;
  /** It alone decides whether a resting service is asked again. */
  isTrial: boolean;
  debit: { rowId: string; units: number } | null;
  notice: QuotaNotice;
}

/** What is said at once, before anybody queues. Throws `service-paused`, `quota-exceeded`, or why the database fails. */
export async function refuseEarly(database: LimelightDatabase, request: NetworkRequest, now: number): Promise<void> {
  await withRoom(database, () => refuse(database, request, now));
}

/** @returns the service's breaker, which is not open. */
async function refuse(
  database: LimelightDatabase,
  request: NetworkRequest,
  now: number,
): Promise<BreakerRow | undefined> {
  const breaker = await database.breakers.get(request.service);
  if (isPaused(breaker, now)) throw new Problem('service-paused');
  if (request.cost) await refuseSpentQuota(database, request.cost, now);
  return breaker;
}

/**
 * Breaker, quota, pace and the line in the log in one transaction: of two who ask at once for the last unit, the only trial or
 * the last place in the minute, one gets it, also from another context.
 *
 * @returns the wait for the pace or the service's spacing in ms, with nothing written, or the admission.
 * Throws `service-paused`, `quota-exceeded`, `storage-full`, `storage-unavailable`, `database-newer`.
 */
export async function admitTry(
  database: LimelightDatabase,
  request: NetworkRequest,
  about: { correlationId: string; attempt: number },
  clock: () => number,
): Promise<Admission | number> {
  const { breakers, quota, requests } = database;
  const admit = async (): Promise<Admission | number> => {
    const { maxRequestsPerMinute } = (await loadSettings(database)).api;
    return database.transaction('rw', [breakers, quota, requests], async () => {
      // Read inside: while this waited for its transaction, another context may have taken the last place.
      const now = clock();
      const breaker = await refuse(database, request, now);
      const waitMs = isSpaced(request.service)
        ? await measureSpacing(database, request.service, now)
        : await measureWait(database, now, maxRequestsPerMinute);
      if (waitMs > 0) return waitMs;
      const trial = startTrial(breaker, now, deadlineMsOf(request) + TRIAL_GRACE_MS);
      if (trial) await breakers.put(trial);
      const debit = request.cost ? await debitQuota(database, request.cost, now) : null;
      const requestId = await addRequest(database, toRow(request, about, debit?.units ?? 0, now));
      return { requestId, startedAt: now, isTrial: trial !== null, debit, notice: debit?.notice ?? null };
    });
  };
  return withRoom(database, admit);
}

/** Host and path only: what follows the "?" may be private, and headers and body hold the secrets. */
function toRow(
  request: NetworkRequest,
  { correlationId, attempt }: { correlationId: string; attempt: number },
  cost: number,
  at: number,
): Parameters<typeof addRequest>[1] {
  const { service, purpose, method = 'GET', body = '' } = request;
  const { host, pathname: path } = new URL(request.url);
  const { quotaId = null, bucket = null } = request.cost ?? {};
  return {
    ...{ at, correlationId, service, method, host, path, purpose, quotaId, bucket, cost, attempt },
    ...{ bytesSent: new TextEncoder().encode(body).byteLength, bytesReceived: 0 },
    ...{ status: null, durationMs: null, isCached: false, problem: null },
  };
}
