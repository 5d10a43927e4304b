import type { Failure, Judge, NetworkAnswer } from '@/lib/network/network';
import type { ProblemCode } from '@/lib/problem/problem';
import { readJson } from './parse-answer';
import { readRefusal, type Refusal } from './read-refusal';

/**
 * What Google means by an answer of the Data or the Analytics API. The reasons are those of
 * developers.google.com/youtube/v3/docs/errors, of the older "usageLimits" domain, and of google/api/error_reason.proto.
 */
export const judgeYoutube: Judge = (answer) => {
  if (answer.status === 304) return null;
  if (answer.status >= 200 && answer.status < 300) return isWhole(answer) ? null : SPOILED;
  return judgeRefusal(readRefusal(answer));
};

const SPOILED: Failure = { problem: 'answer-invalid', isRetryable: true, isServiceFault: true };
const BROKEN: Failure = { problem: 'service-unavailable', isRetryable: true, isServiceFault: true };
const TOO_FAST: Failure = { problem: 'rate-limited', isRetryable: true, isServiceFault: false };
const SPENT: Failure = { problem: 'quota-exceeded', isRetryable: false, isServiceFault: false, isQuotaSpent: true };

const REASONS: readonly (readonly [ProblemCode, RegExp])[] = [
  // A suspended or deleted project answers CONSUMER_…: no setting of the key helps, only another key.
  ['key-invalid', /^(?:key(?:Invalid|Expired)|API_KEY_(?:INVALID|EXPIRED)|CONSUMER_(?:INVALID|SUSPENDED))$/],
  ['key-restricted', /^(?:ipReferr?erBlocked|referr?erBlocked|API_KEY_\w+_BLOCKED)$/],
  ['api-not-enabled', /^(?:accessNotConfigured|SERVICE_DISABLED)$/],
  ['channel-missing', /^youtubeSignupRequired$/],
  ['comments-disabled', /^commentsDisabled$/],
  ['scope-missing', /^(?:insufficientPermissions|insufficientScopes?|ACCESS_TOKEN_SCOPE_INSUFFICIENT)$/],
];

const DAY_IS_SPENT = /^(?:quotaExceeded|dailyLimitExceeded|RESOURCE_QUOTA_EXCEEDED)$/;
const RATE = /^(?:(?:user)?rateLimitExceeded(?:Unreg)?|servingLimitExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED)$/i;
const SIGN_IN_ENDED = /^(?:authError|UNAUTHENTICATED|ACCESS_TOKEN_EXPIRED)$/;
/** Since 2022 a spent day, and since 2026 a spent day of searches, is a 429 that says so in words and in its details. */
const PER_DAY = /per ?day|PerDay|\b1\/d\//i;
/** Before 2022 a key's restriction was told in words only. */
const BLOCKED_IN_WORDS = /^Requests (?:from|to) .* are blocked\.$/;
const BACKEND = /^(?:backendError|internalError|INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED)$/;

function judgeRefusal(refusal: Refusal): Failure {
  const has = (pattern: RegExp) => refusal.reasons.some((reason) => pattern.test(reason));
  const named = REASONS.find(([, pattern]) => has(pattern));
  if (named) return refused(named[0]);
  if (has(DAY_IS_SPENT)) return SPENT;
  if (refusal.status === 429 || has(RATE)) return refusal.words.some((one) => PER_DAY.test(one)) ? SPENT : TOO_FAST;
  if (refusal.status === 401 || has(SIGN_IN_ENDED)) return refused('sign-in-expired');
  if (refusal.status >= 500 || refusal.status === 408 || has(BACKEND)) return BROKEN;
  if (refusal.status === 404 || has(/notFound$/i)) return refused('not-found');
  if (refusal.words.some((one) => BLOCKED_IN_WORDS.test(one))) return refused('key-restricted');
  return refused('request-refused');
}

const refused = (problem: ProblemCode): Failure => ({ problem, isRetryable: false, isServiceFault: false });

/** An object of JSON: half a body, a login page of a network or a proxy's word is none. */
function isWhole(answer: NetworkAnswer): boolean {
  if (answer.status === 204) return true;
  const body = readJson(answer.text);
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
