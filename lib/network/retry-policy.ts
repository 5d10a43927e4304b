import { Problem } from '@/lib/problem/problem';
import type { NetworkRequest } from './network';
import { readRetryAfter } from './retry-after';
import type { Try } from './try-once';

const MAX_TRIES = 3;
/** Without a network more tries help nobody; the queue asks again when it is back. */
const MAX_OFFLINE_TRIES = 2;
/** Longer than this nobody waits in front of a panel; a job comes back later. */
export const MAX_RETRY_AFTER_MS = 60_000;

/**
 * How long to wait before the same request is sent again.
 *
 * Throws the try's own problem when it is not to be sent again, and `rate-limited` when the service asks for a pause that is
 * too long to wait for.
 */
export function planRetry(
  tried: Try,
  request: NetworkRequest,
  attempt: number,
  backoffMs: number,
  now: number,
): number {
  const { failure, answer, isPaused } = tried;
  if (!failure) return 0;
  const maxTries = failure.problem === 'offline' ? MAX_OFFLINE_TRIES : MAX_TRIES;
  if (!failure.isRetryable || !maySendTwice(request) || attempt >= maxTries || isPaused) {
    throw new Problem(failure.problem);
  }
  const askedMs = failure.retryAfterMs ?? (answer ? readRetryAfter(answer.headers, now) : null) ?? 0;
  if (askedMs > MAX_RETRY_AFTER_MS) throw new Problem('rate-limited');
  return Math.max(backoffMs, askedMs);
}

/** Once `fetch` was called it may have arrived, whatever came back: a broken connection does not tell. */
function maySendTwice({ method = 'GET', isIdempotent }: NetworkRequest): boolean {
  return isIdempotent ?? method === 'GET';
}
