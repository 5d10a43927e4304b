import type { LimelightDatabase } from '@/lib/storage/database';
import type { Failure } from './network';

/**
 * Chrome itself keeps extensions from an address (host and path) that answers 5xx again and again: two are ignored, each
 * one more begins a pause of 0.7 s, then 1.4 times as long as the last (chromium.org/throttling). What is asked meanwhile
 * never leaves, and fails just as without a network.
 */
const IGNORED = 2;

/** No pause is longer before 19 of them in a row. */
const LONGEST_PAUSE_MS = 2 * 60_000;

/** The service's trouble, told again. For its breaker it is nothing new: nobody was asked. */
export const HELD_BACK: Failure = { problem: 'service-unavailable', isRetryable: true, isServiceFault: false };

/**
 * Whether a request that found no network was probably kept back by the browser. It is read from the request log: the pause
 * outlives the worker. The answer that began it may not be in there yet, so those that were ignored have to do.
 */
export async function isHeldBack(database: LimelightDatabase, url: string, now: number): Promise<boolean> {
  const { host, pathname } = new URL(url);
  const lines = database.requests.where('at').between(now - LONGEST_PAUSE_MS, now, true, true);
  const here = await lines.filter((row) => row.host === host && row.path === pathname).toArray();
  const last = here.flatMap(({ status }) => status ?? []).slice(-IGNORED);
  return last.length === IGNORED && last.every((status) => status >= 500);
}
