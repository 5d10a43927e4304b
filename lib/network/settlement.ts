import type { LimelightDatabase } from '@/lib/storage/database';
import { withRoom } from '@/lib/storage/room';
import type { Admission } from './admission';
import { countSign, isPaused, type Sign } from './breaker';
import type { Arrival } from './fetch-answer';
import type { NetworkRequest } from './network';
import { markQuotaSpent, refundQuota, type QuotaNotice } from './quota-ledger';

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
      const after = countSign(before, service, signOf(arrival), isTrial, now);
      if (after) await breakers.put(after);

      if (debit && isUnsent) await refundQuota(database, debit.rowId, debit.units);
      const isSpent = debit && failure?.isQuotaSpent;
      const notice = isSpent ? await markQuotaSpent(database, debit.rowId, now) : null;
      const isOpen = isPaused(after ?? before, now);
      return { isPaused: isOpen, hasOpened: isOpen && after !== null, notice };
    });
  return withRoom(database, settle);
}

/** Whatever a service answers that is not its own trouble shows that it works; without an answer nobody knows. */
function signOf({ status, failure }: Arrival): Sign {
  if (failure?.isServiceFault) return 'fault';
  return status === null || failure?.problem === 'offline' || failure?.problem === 'cancelled' ? 'nothing' : 'works';
}
