import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeYoutube } from '@/lib/youtube/judge-youtube';

const answer = (status: number, body: unknown) => ({
  status,
  headers: new Headers(),
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** As until 2022. */
const old = (reason: string, message = 'Words.') => ({
  error: { errors: [{ domain: 'usageLimits', reason, message }], code: 403, message },
});

/** As since 2022. */
const modern = (reason: string, status: string, message = 'Words.', metadata: object = {}) => ({
  error: {
    code: 403,
    message,
    errors: [{ message, domain: 'global', reason: 'forbidden' }],
    status,
    details: [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata },
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
    ],
  },
});

const DAY =
  "Quota exceeded for quota metric 'Search Queries' and limit 'Search Queries per day' of service 'youtube.googleapis.com'";
const MINUTE =
  "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service 'youtube.googleapis.com'";

const TABLE: [string, number, unknown, string][] = [
  ['keyInvalid', 400, old('keyInvalid'), 'key-invalid'],
  ['keyExpired', 400, old('keyExpired'), 'key-invalid'],
  ['API_KEY_INVALID', 400, modern('API_KEY_INVALID', 'INVALID_ARGUMENT'), 'key-invalid'],
  ['a suspended project', 403, modern('CONSUMER_SUSPENDED', 'PERMISSION_DENIED'), 'key-invalid'],
  ['ipRefererBlocked', 403, old('ipRefererBlocked'), 'key-restricted'],
  ['a referrer', 403, modern('API_KEY_HTTP_REFERRER_BLOCKED', 'PERMISSION_DENIED'), 'key-restricted'],
  ['an address', 403, modern('API_KEY_IP_ADDRESS_BLOCKED', 'PERMISSION_DENIED'), 'key-restricted'],
  ['Android', 403, modern('API_KEY_ANDROID_APP_BLOCKED', 'PERMISSION_DENIED'), 'key-restricted'],
  ['iOS', 403, modern('API_KEY_IOS_APP_BLOCKED', 'PERMISSION_DENIED'), 'key-restricted'],
  ['another API', 403, modern('API_KEY_SERVICE_BLOCKED', 'PERMISSION_DENIED'), 'key-restricted'],
  [
    'a referrer, in words only (2020)',
    403,
    { error: { code: 403, message: 'Requests from referer <empty> are blocked.', status: 'PERMISSION_DENIED' } },
    'key-restricted',
  ],
  ['accessNotConfigured', 403, old('accessNotConfigured'), 'api-not-enabled'],
  ['SERVICE_DISABLED', 403, modern('SERVICE_DISABLED', 'PERMISSION_DENIED'), 'api-not-enabled'],
  ['authError', 401, old('authError'), 'sign-in-expired'],
  ['a 401 without a word', 401, '', 'sign-in-expired'],
  ['UNAUTHENTICATED', 401, { error: { code: 401, message: 'No.', status: 'UNAUTHENTICATED' } }, 'sign-in-expired'],
  ['an account without a channel', 401, old('youtubeSignupRequired'), 'channel-missing'],
  ['insufficientPermissions', 403, old('insufficientPermissions'), 'scope-missing'],
  ['a scope', 403, modern('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'PERMISSION_DENIED'), 'scope-missing'],
  ['commentsDisabled', 403, old('commentsDisabled'), 'comments-disabled'],
  ['videoNotFound', 404, old('videoNotFound'), 'not-found'],
  ['channelNotFound', 404, old('channelNotFound'), 'not-found'],
  ['playlistNotFound', 404, old('playlistNotFound'), 'not-found'],
  ['notFound', 404, old('notFound'), 'not-found'],
  ['a 404 without a word', 404, '<html></html>', 'not-found'],
  ['forbidden', 403, old('forbidden'), 'request-refused'],
  ['playlistForbidden', 403, old('playlistForbidden'), 'request-refused'],
  ['an unknown part', 400, old('unknownPart'), 'request-refused'],
  ['a filter', 400, old('badRequest', 'Unknown identifier (x) given in field parameters.metrics.'), 'request-refused'],
  ['a failure of processing', 400, old('processingFailure'), 'request-refused'],
  ['a reason that only sounds like a broken service', 403, old('SERVICE_UNAVAILABLE'), 'request-refused'],
  ['a web page', 403, '<html>Access denied</html>', 'request-refused'],
];

const RATES: [string, number, unknown, 'minute' | 'day'][] = [
  ['rateLimitExceeded', 403, old('rateLimitExceeded'), 'minute'],
  ['userRateLimitExceeded', 403, old('userRateLimitExceeded'), 'minute'],
  ['a bare 429', 429, '<html>sorry</html>', 'minute'],
  ['RESOURCE_EXHAUSTED', 429, modern('RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', MINUTE), 'minute'],
  [
    'a limit named a minute',
    429,
    modern('RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', 'No.', { quota_limit: 'defaultPerMinutePerProject' }),
    'minute',
  ],
  ['quotaExceeded', 403, old('quotaExceeded'), 'day'],
  ['dailyLimitExceeded', 403, old('dailyLimitExceeded'), 'day'],
  ['a day of searches', 429, modern('RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', DAY), 'day'],
  ['a day of searches, old shape', 429, old('rateLimitExceeded', DAY), 'day'],
  [
    'a limit named a day',
    429,
    modern('RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', 'No.', { quota_limit: 'SearchPerDayPerProject' }),
    'day',
  ],
  [
    'a unit of a day',
    429,
    modern('RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', 'No.', { quota_unit: '1/d/{project}' }),
    'day',
  ],
];

describe('judgeYoutube', () => {
  it.each(TABLE)('%s (%i)', (_, status, body, problem) => {
    expect(judgeYoutube(answer(status, body))).toEqual({ problem, isRetryable: false, isServiceFault: false });
  });

  it.each(RATES)('%s (%i)', (_, status, body, kind) => {
    const tooFast = { problem: 'rate-limited', isRetryable: true, isServiceFault: false };
    const spent = { problem: 'quota-exceeded', isRetryable: false, isServiceFault: false, isQuotaSpent: true };
    expect(judgeYoutube(answer(status, body))).toEqual(kind === 'day' ? spent : tooFast);
  });

  it.each([
    [500, old('backendError')],
    [503, '<html>502</html>'],
    [502, ''],
    [408, ''],
    [403, old('backendError')],
  ])('%i is a broken service, worth another try', (status, body) => {
    const broken = { problem: 'service-unavailable', isRetryable: true, isServiceFault: true };
    expect(judgeYoutube(answer(status, body))).toEqual(broken);
  });

  it.each([
    ['a login page', '<!doctype html><title>Sign in to Hotel Wi-Fi</title>'],
    ['half of it', '{"kind":"youtube#videoListResponse","items":[{"id":'],
    ['nothing', ''],
    ['a word', '"ok"'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s instead of an answer spoils it', (_, text) => {
    const spoiled = { problem: 'answer-invalid', isRetryable: true, isServiceFault: true };
    expect(judgeYoutube(answer(200, text))).toEqual(spoiled);
  });

  it.each([
    [200, '{}'],
    [204, ''],
    [304, ''],
  ])('%i can be used', (status, text) => expect(judgeYoutube(answer(status, text))).toBeNull());

  it('never throws, and lets nothing but a success pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.jsonValue(), (status, error) => {
        const body = JSON.stringify({ error });
        expect(judgeYoutube(answer(status, body))?.problem).toBeTypeOf('string');
      }),
    );
  });
});
