import type { RequestRow } from '@/lib/storage/api-rows';
import { outcomeOf } from './outcome-of';

export type RequestFilter = 'all' | 'sent' | 'cached' | 'failed';

/** What failed was sent as well, when it was not stopped before. */
export function filterRequests(rows: readonly RequestRow[], filter: RequestFilter, now: number): RequestRow[] {
  if (filter === 'all') return [...rows];
  return rows.filter((row) => {
    if (filter === 'cached') return row.isCached;
    if (filter === 'sent') return !row.isCached;
    return isFailed(row, now);
  });
}

export interface RequestTotals {
  lines: number;
  sent: number;
  cached: number;
  failed: number;
  /** From the network; what came out of the cache cost none. */
  bytesReceived: number;
  /** Quota units of all that was sent; searches and statistics calls have buckets of their own. */
  units: number;
}

export function countRequests(rows: readonly RequestRow[], now: number): RequestTotals {
  const sent = rows.filter(({ isCached }) => !isCached);
  return {
    lines: rows.length,
    sent: sent.length,
    cached: rows.length - sent.length,
    failed: rows.filter((row) => isFailed(row, now)).length,
    bytesReceived: sent.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0),
    units: sent.reduce((sum, { bucket, cost }) => sum + (bucket === 'units' ? cost : 0), 0),
  };
}

function isFailed(row: RequestRow, now: number): boolean {
  return ['failed', 'no-answer'].includes(outcomeOf(row, now));
}
