import type { Failure, Judge, NetworkAnswer } from '@/lib/network/network';
import type { ProblemCode } from '@/lib/problem/problem';
import { makeRefusal, readRefusal, type Refusal } from './read-refusal';

/** What Google means by an answer that is read as a whole. */
export const judgeGemini: Judge = (answer) => {
  const body = readJson(answer);
  if (answer.status >= 200 && answer.status < 300) return isObject(body) ? null : UNREADABLE;
  return judgeRefusal(readRefusal(body, answer.status) ?? makeRefusal(answer.status, '', []));
};

/** An answer that is none of Gemini's: a proxy's, a login page's, half of one. */
export const UNREADABLE: Failure = { problem: 'answer-invalid', isRetryable: false, isServiceFault: true };

/** A key is refused for what it is, or for what it may not. The names are those of google/api/error_reason.proto. */
const REASONS: readonly (readonly [ProblemCode, RegExp])[] = [
  ['key-invalid', /^(?:API_KEY_(?:INVALID|EXPIRED)|CONSUMER_(?:INVALID|SUSPENDED))$/],
  ['key-restricted', /^API_KEY_\w+_BLOCKED$/],
  ['api-not-enabled', /^SERVICE_DISABLED$/],
];

/** Told in words only, each seen in 2026: nothing but another key helps. */
const KEY_IS_GONE = /API key (?:not valid|not found|expired)|reported as leaked|unregistered callers/i;

/** A quota of a day: when it is filled again is not what the answer says, but midnight in California. */
const PER_DAY = /PerDay/i;
/** No such requests at all in this tier, or nothing left of what was paid in advance: waiting does not help. */
const NOTHING_LEFT = /\blimit: 0(?![\d.])|credits are depleted/i;

/** The same request may work in a moment. After 504 the model would only think as long again. */
const PASSING: ReadonlySet<number> = new Set([500, 502, 503]);

export function judgeRefusal(refusal: Refusal): Failure {
  const { status, message, reasons } = refusal;
  if (status === 429) return judgeQuota(refusal);
  if (status === 408 || status >= 500) {
    return { problem: 'service-unavailable', isRetryable: PASSING.has(status), isServiceFault: true };
  }
  if (message === '' && reasons.length === 0) return UNREADABLE;
  const named = REASONS.find(([, pattern]) => reasons.some((reason) => pattern.test(reason)));
  if (named) return refused(named[0]);
  if (status === 401 || KEY_IS_GONE.test(message)) return refused('key-invalid');
  if (status === 403) return refused('key-restricted');
  return refused(status === 404 ? 'model-missing' : 'request-refused');
}

/** Quotas are a model's own, so that the next one may well answer: it is not asked again, and the service is not blamed. */
function judgeQuota({ message, quotaIds, retryDelayMs }: Refusal): Failure {
  if (quotaIds.some((id) => PER_DAY.test(id)) || NOTHING_LEFT.test(message)) return refused('model-quota-spent');
  return { ...refused('rate-limited'), ...(retryDelayMs === null ? {} : { retryAfterMs: retryDelayMs }) };
}

const refused = (problem: ProblemCode): Failure => ({ problem, isRetryable: false, isServiceFault: false });

function readJson({ text }: NetworkAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
