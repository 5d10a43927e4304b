import type { ProblemCode } from '@/lib/problem/problem';

/** What passes by itself: the job waits instead of failing. */
const PASSING: readonly ProblemCode[] = [
  'offline',
  'service-paused',
  'service-unavailable',
  'rate-limited',
  'quota-exceeded',
];

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** YouTube's clock and ours differ: asking a second too early would count the new day's quota as spent, too. */
const QUOTA_GRACE_MS = 60_000;

export function isPassing(problem: ProblemCode): boolean {
  return PASSING.includes(problem);
}

/** 30 seconds, doubled with each try in a row, 15 minutes at most. @param attempt 1 for the first. */
export function backOffMs(attempt: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}

/**
 * When a job that had to stop may go on.
 *
 * @param quotaResetAt when the day's quota is filled again.
 */
export function nextTryAt(
  problem: ProblemCode,
  attempt: number,
  now: number,
  quotaResetAt: (now: number) => number,
): number {
  return problem === 'quota-exceeded' ? quotaResetAt(now) + QUOTA_GRACE_MS : now + backOffMs(attempt);
}
