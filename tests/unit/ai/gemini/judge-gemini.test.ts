import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeGemini, judgeRefusal } from '@/lib/ai/gemini/judge-gemini';
import { makeRefusal, readRefusal } from '@/lib/ai/gemini/read-refusal';

const answer = (status: number, text: string) => ({ status, headers: new Headers(), text });
const judge = (status: number, message: string, details: unknown = []) =>
  judgeRefusal(makeRefusal(status, message, details));
const violation = (...quotaIds: string[]) => [{ violations: quotaIds.map((quotaId) => ({ quotaId })) }];

describe('a refusal', () => {
  it.each([
    [401, 'Request had invalid authentication credentials.', 'ACCESS_TOKEN_TYPE_UNSUPPORTED', 'key-invalid'],
    [401, 'Whatever comes next year', '', 'key-invalid'],
    [400, 'API key not valid. Please pass a valid API key.', 'API_KEY_INVALID', 'key-invalid'],
    [400, 'API key expired. Please renew the API key.', '', 'key-invalid'],
    [400, 'API Key not found. Please pass a valid API key.', '', 'key-invalid'],
    [403, 'Your API key was reported as leaked. Please use another API key.', '', 'key-invalid'],
    [403, 'Method doesn’t allow unregistered callers (callers without established identity).', '', 'key-invalid'],
    [403, 'Consumer has been suspended.', 'CONSUMER_SUSPENDED', 'key-invalid'],
    [403, 'It has not been used in project 1 before or it is disabled.', 'SERVICE_DISABLED', 'api-not-enabled'],
    [403, 'Requests to this API method are blocked.', 'API_KEY_SERVICE_BLOCKED', 'key-restricted'],
    [403, 'Requests from referer <empty> are blocked.', 'API_KEY_HTTP_REFERRER_BLOCKED', 'key-restricted'],
    [403, 'The caller does not have permission', '', 'key-restricted'],
    [404, 'models/gemini-2.5-flash is not found for API version v1beta', '', 'model-missing'],
    [400, 'User location is not supported for the API use.', '', 'request-refused'],
    [400, 'Function call is missing a thought_signature in functionCall parts.', '', 'request-refused'],
    [413, 'Request payload size exceeds the limit', '', 'request-refused'],
  ])('%i, %s: %s %s', (status, message, reason, problem) => {
    const details = reason === '' ? [] : [{ reason }];
    expect(judge(status, message, details)).toEqual({ problem, isRetryable: false, isServiceFault: false });
  });

  it.each([
    [408, false],
    [500, true],
    [502, true],
    [503, true],
    [504, false],
    [529, false],
  ])('of %i is the service’s trouble; worth another try: %s', (status, isRetryable) => {
    expect(judge(status, 'x')).toEqual({ problem: 'service-unavailable', isRetryable, isServiceFault: true });
    // Google's front answers in HTML when what is behind it does not.
    expect(judge(status, '<!DOCTYPE html>').problem).toBe('service-unavailable');
  });

  it.each([
    [400, ''],
    [403, '  <html>'],
    [404, '\n<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>'],
    [302, ''],
  ])('of %i that is not Google’s own is unreadable: %j', (status, message) => {
    expect(judge(status, message)).toEqual({ problem: 'answer-invalid', isRetryable: false, isServiceFault: true });
  });
});

describe('a spent quota', () => {
  const DAY = 'GenerateRequestsPerDayPerProjectPerModel-FreeTier';
  const MINUTE = 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier';
  it.each<[string, string, unknown[], string, number | undefined]>([
    ['of a day', 'x', violation(DAY), 'model-quota-spent', undefined],
    [
      'of a day’s tokens',
      'x',
      violation('GenerateContentInputTokensPerModelPerDay-FreeTier'),
      'model-quota-spent',
      undefined,
    ],
    [
      'of a day, whatever pause it asks for',
      'x',
      [...violation(DAY), { retryDelay: '21s' }],
      'model-quota-spent',
      undefined,
    ],
    [
      'of a minute and of a day',
      'x',
      [...violation(MINUTE, DAY), { retryDelay: '9s' }],
      'model-quota-spent',
      undefined,
    ],
    ['of a minute', 'x', [...violation(MINUTE), { retryDelay: '38.2s' }], 'rate-limited', 38_200],
    ['of a minute, with no pause told', 'x', violation(MINUTE), 'rate-limited', undefined],
    [
      'that the tier does not have',
      '* Quota exceeded for metric: x, limit: 0, model: y',
      [],
      'model-quota-spent',
      undefined,
    ],
    ['that is small', '* Quota exceeded for metric: x, limit: 0.5', [], 'rate-limited', undefined],
    ['that is 20', '* Quota exceeded for metric: x, limit: 20, model: y', [], 'rate-limited', undefined],
    ['that was paid in advance', 'Your prepayment credits are depleted.', [], 'model-quota-spent', undefined],
    ['of nothing told', 'Resource has been exhausted (e.g. check quota).', [], 'rate-limited', undefined],
    ['of nothing at all', '', [], 'rate-limited', undefined],
  ])('%s', (_, message, details, problem, retryAfterMs) => {
    const failure = judge(429, message, details);
    expect(failure).toMatchObject({ problem, isRetryable: false, isServiceFault: false });
    expect(failure.retryAfterMs).toBe(retryAfterMs);
  });
});

describe('what Google tells', () => {
  it.each([
    ['21s', 21_000],
    ['0.4s', 400],
    ['38.2001s', 38_201],
    ['soon', null],
    ['-1s', null],
    [7, null],
  ])('a pause of %j', (retryDelay, expected) => {
    expect(makeRefusal(429, 'x', [{ retryDelay }]).retryDelayMs).toBe(expected);
  });

  it('is read out of whatever stands around it', () => {
    const details = [
      null,
      7,
      'x',
      { violations: 'none' },
      { violations: [null, { quotaId: 4 }, { quotaId: 'a' }] },
      { reason: 1 },
      { reason: 'R' },
    ];
    expect(makeRefusal(429, ' x ', details)).toEqual({
      ...{ status: 429, message: 'x', reasons: ['R'], quotaIds: ['a'], retryDelayMs: null },
    });
    expect(makeRefusal(429, 'x', { reason: 'R' }).reasons).toEqual([]);
  });

  it('never breaks what reads it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.string(), fc.jsonValue(), (status, message, details) => {
        const failure = judge(status, message, details);
        expect(failure.isRetryable && status < 500).toBe(false);
        expect(failure.problem).not.toBe('unexpected');
      }),
    );
  });

  it.each([
    [{ error: { code: 404, message: 'x' } }, 404],
    [{ error: { message: 'x' } }, 500],
    [{ error: { code: 'many' } }, undefined],
    [{ candidates: [] }, undefined],
    [null, undefined],
  ])('is an error only when it is one: %j', (body, status) => {
    expect(readRefusal(body, null)?.status).toBe(status);
  });
});

describe('a whole answer', () => {
  it.each([
    [200, '{"models":[]}', null],
    [200, '[]', 'answer-invalid'],
    [200, 'null', 'answer-invalid'],
    [200, '<p>', 'answer-invalid'],
    [200, '', 'answer-invalid'],
    [404, '{"error":{"code":404,"message":"gone"}}', 'model-missing'],
    [404, '{"error":"gone"}', 'answer-invalid'],
    [500, 'x', 'service-unavailable'],
  ])('%i %s', (status, text, problem) => {
    expect(judgeGemini(answer(status, text))?.problem ?? null).toBe(problem);
  });
});
