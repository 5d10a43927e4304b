import type { LimelightDatabase } from '@/lib/storage/database';
import { withRoom } from '@/lib/storage/room';
import type { Admission } from './admission';
import { countSign, isPaused, type Sign, startRest } from './breaker';
import type { Arrival } from './fetch-answer';
import type { NetworkRequest } from './network';
import { markQuotaSpent, refundQuota, type QuotaNotice } from './quota-ledger';
import { readRetryAfter } from './retry-after';
import { MAX_RETRY_AFTER_MS } from './retry-policy';

/** What the books say after a try. */
export interface Settlement {
  /** The breaker is open now: nobody is to try again. */
  isPaused: boolean;
  /** And it is so because of this try. */
  hasOpened: boolean;
  notice: QuotaNotice;
}

/** Completes the try's line in the log and tells breaker and quota ledger what it showed. */
export async function settleTry(
  database: LimelightDatabase,
  { service }: NetworkRequest,
  admission: Admission,
  arrival: Arrival,
  now: number,
): Promise<Settlement> {
  const { breakers, quota, requests } = database;
  const { requestId, startedAt, isTrial, debit } = admission;
  const { status, bytesReceived, failure, isUnsent } = arrival;
  const settle = () =>
    database.transaction('rw', [breakers, quota, requests], async (): Promise<Settlement> => {
      const durationMs = Math.max(0, now - startedAt);
      const cost = isUnsent || !debit ? 0 : debit.units;
      await requests.update(requestId, { status, bytesReceived, durationMs, cost, problem: failure?.problem ?? null });

      const before = await breakers.get(service);
      const restMs = readAskedRest(arrival, now);
      const after =
        restMs > 0
          ? startRest(before, service, restMs, now)
          : countSign(before, service, signOf(arrival), isTrial, now);
      if (after) await breakers.put(after);

      if (debit && isUnsent) await refundQuota(database, debit.rowId, debit.units);
      const isSpent = debit && failure?.isQuotaSpent;
      const notice = isSpent ? await markQuotaSpent(database, debit.rowId, now) : null;
      const isOpen = isPaused(after ?? before, now);
      return { isPaused: isOpen, hasOpened: isOpen && after !== null, notice };
    });
  return withRoom(database, settle);
}

/** 0 for none. A short pause is the affair of the request that met it. */
function readAskedRest({ answer, failure }: Arrival, now: number): number {
  if (!answer || !failure?.isPauseForAll) return 0;
  const askedMs = readRetryAfter(answer.headers, now) ?? 0;
  return askedMs > MAX_RETRY_AFTER_MS ? askedMs : 0;
}

/** Whatever a service answers that is not its own trouble shows that it works; without an answer nobody knows. */
function signOf({ status, failure }: Arrival): Sign {
  if (failure?.isServiceFault) return 'fault';
  return status === null || failure?.problem === 'offline' || failure?.problem === 'cancelled' ? 'nothing' : 'works';
}
