import type { Failure } from './network';

/** What comes of a request that got no answer, or only part of one. */
export const OFFLINE: Failure = { problem: 'offline', isRetryable: true, isServiceFault: false };
const TOO_SLOW: Failure = { problem: 'service-unavailable', isRetryable: true, isServiceFault: true };
export const HALF_SENT: Failure = TOO_SLOW;
export const TOO_LARGE: Failure = { problem: 'answer-invalid', isRetryable: false, isServiceFault: false };
const CANCELLED: Failure = { problem: 'cancelled', isRetryable: false, isServiceFault: false };

/** Of a request that was aborted: by its caller, or by its deadline. */
export const abortFailure = (caller: AbortSignal | undefined): Failure => (caller?.aborted ? CANCELLED : TOO_SLOW);
