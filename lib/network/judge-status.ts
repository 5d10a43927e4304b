import type { Failure, Judge } from './network';

/** What an HTTP status means where a service has nothing of its own to say about it. */
export const judgeStatus: Judge = ({ status }) => {
  if ((status >= 200 && status < 300) || status === 304) return null;
  if (status === 429) return trouble('rate-limited');
  if (status === 408 || status >= 500) return trouble('service-unavailable');
  if (status === 404 || status === 410) return refusal('not-found');
  return refusal(status >= 400 ? 'request-refused' : 'answer-invalid');
};

/** Asking for a pause counts as trouble: a service that answers 429 five times in a row gets its rest. */
const trouble = (problem: Failure['problem']): Failure => ({ problem, isRetryable: true, isServiceFault: true });

const refusal = (problem: Failure['problem']): Failure => ({ problem, isRetryable: false, isServiceFault: false });
