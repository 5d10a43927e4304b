import type { BreakerRow, ServiceId } from '@/lib/storage/api-rows';

const FAULTS_TO_OPEN = 5;
const FIRST_REST_MS = 30_000;
const MAX_REST_MS = 10 * 60_000;

/** What a try told about the service: it works, it is in trouble, or (offline, cancelled) nothing. */
export type Sign = 'works' | 'fault' | 'nothing';

/** Whether requests are refused. `undefined` is a service that was never asked. */
export function isPaused(row: BreakerRow | undefined, now: number): boolean {
  if (!row || row.state === 'closed' || row.retryAt === null) return false;
  // Further away than any rest: the device's clock was set back meanwhile.
  const restMs = row.retryAt - now;
  return restMs > 0 && restMs <= MAX_REST_MS;
}

/**
 * The row to save before a request that is not paused, or `null` for none: after a rest it is a trial, and everybody else
 * is refused until it came back or `trialMs` passed. Its worker may die under it, and then another has to try.
 */
export function startTrial(row: BreakerRow | undefined, now: number, trialMs: number): BreakerRow | null {
  if (!row || row.state === 'closed') return null;
  return { ...row, state: 'half-open', retryAt: now + trialMs, changedAt: now };
}

/** The row after a try, or `null` when it changes nothing. */
export function countSign(
  row: BreakerRow | undefined,
  service: ServiceId,
  sign: Sign,
  isTrial: boolean,
  now: number,
): BreakerRow | null {
  const old = row ?? close(service, now);
  if (old.state === 'closed') {
    if (sign === 'fault') return countFault(old, now);
    return sign === 'works' && old.failuresInARow > 0 ? { ...old, failuresInARow: 0 } : null;
  }
  // What set off before it opened is no news any more: only the trial decides.
  if (!isTrial) return null;
  if (sign === 'works') return close(service, now);
  return sign === 'fault' ? open(old, now) : { ...old, state: 'open', retryAt: now, changedAt: now };
}

/** The row of a service that asked for a pause itself, 10 minutes of it at most. */
export function startRest(row: BreakerRow | undefined, service: ServiceId, restMs: number, now: number): BreakerRow {
  const old = row ?? close(service, now);
  const retryAt = now + Math.min(restMs, MAX_REST_MS);
  return { ...old, state: 'open', openings: Math.max(1, old.openings), retryAt, changedAt: now };
}

function countFault(row: BreakerRow, now: number): BreakerRow {
  const failuresInARow = row.failuresInARow + 1;
  return failuresInARow < FAULTS_TO_OPEN ? { ...row, failuresInARow } : open({ ...row, failuresInARow }, now);
}

/** 30 s, then 1, 2, 4, 8 and at most 10 min, until it has worked once. */
function open(row: BreakerRow, now: number): BreakerRow {
  const openings = row.openings + 1;
  const restMs = Math.min(MAX_REST_MS, FIRST_REST_MS * 2 ** (openings - 1));
  return { ...row, state: 'open', openings, retryAt: now + restMs, changedAt: now };
}

function close(service: ServiceId, now: number): BreakerRow {
  return { service, state: 'closed', failuresInARow: 0, openings: 0, retryAt: null, changedAt: now };
}
