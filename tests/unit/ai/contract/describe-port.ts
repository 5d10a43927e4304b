import { describe, expect, it } from 'vitest';
import type { GeminiClient } from '@/lib/ai/gemini/gemini-client';
import { googleError, says, stream, type Replay } from '../../../support/replay-gemini';
import { QUESTION, useGeminiPort, type GeminiSetUp } from '../../../support/use-gemini-port';

const STOP = { finishReason: 'STOP' };
const text = (...texts: string[]) => texts.map((one) => ({ text: one }));
const USAGE = { promptTokenCount: 10, candidatesTokenCount: 4, thoughtsTokenCount: 7, cachedContentTokenCount: 3 };

/** What every port over an SDK of Google's has to do. `client` is what is exchanged. */
export function describePort(name: string, client: GeminiClient | undefined): void {
  describe(name, () => {
    const set = useGeminiPort(client);
    describeAnswers(set);
    describeFailures(set);
  });
}

function describeAnswers(set: GeminiSetUp): void {
  it('tells who answers, then what is said as it comes, then how it ended and what it took', async () => {
    set.server.say({ body: stream(says(text('Your ')), says(text('score'), STOP, { usageMetadata: USAGE })) });
    const { events } = await set.ask();
    expect(events).toEqual([
      { kind: 'start', provider: 'gemini', model: 'gemini-3.5-flash-lite' },
      { kind: 'text', text: 'Your ' },
      { kind: 'text', text: 'score' },
      {
        ...{ kind: 'end', end: 'complete', usage: { input: 10, output: 4, thoughts: 7, cached: 3 } },
        raw: { provider: 'gemini', parts: text('Your ', 'score') },
      },
    ]);
  });

  it.each([1, 2, 3, 5])('is the same when it comes %i bytes at a time, within letters too', async (bytes) => {
    set.server.splitBytes = bytes;
    set.server.say({ body: stream(says(text('Ä 面白い 👩🏽‍🍳 ')), says(text('“fin”\n\n'), STOP)) });
    const { text: said, end } = await set.ask();
    expect([said, end?.end]).toEqual(['Ä 面白い 👩🏽‍🍳 “fin”\n\n', 'complete']);
  });

  it('leaves thoughts out of what is said, and keeps every part as it came', async () => {
    const parts = [{ text: 'Hm.', thought: true }, { text: 'a' }, { text: 'b', thoughtSignature: 'c2ln' }];
    set.server.say({ body: stream(says(parts), says([{ text: '', thoughtSignature: 'ZW5k' }], STOP)) });
    const { text: said, end } = await set.ask();
    expect(said).toBe('ab');
    expect(end?.raw?.parts).toEqual([...parts, { text: '', thoughtSignature: 'ZW5k' }]);
  });

  it('tells several calls of one chunk apart, with their own ids where they have some', async () => {
    const calls = [
      { functionCall: { id: 'g-1', name: 'readVideo', args: { id: 'x' } }, thoughtSignature: 'c2ln' },
      { functionCall: { name: 'runChecks' } },
      { functionCall: { name: 'runChecks', args: {} } },
    ];
    set.server.say({ body: stream(says([{ text: 'Let me look.' }, ...calls], STOP)) });
    const outcome = await set.ask();
    expect(outcome.calls.map(({ name: tool, args }) => [tool, args])).toEqual([
      ['readVideo', { id: 'x' }],
      ['runChecks', {}],
      ['runChecks', {}],
    ]);
    const ids = outcome.calls.map(({ id }) => id);
    expect([ids[0], new Set(ids).size, ids.every((id) => id !== '')]).toEqual(['g-1', 3, true]);
    expect(outcome.end).toMatchObject({ end: 'complete', raw: { parts: [{ text: 'Let me look.' }, ...calls] } });
  });

  it('leaves out, but keeps, what it does not know', async () => {
    const strange = [{ executableCode: { code: '1' } }, { inlineData: { data: '' } }, {}, { someday: [1] }];
    set.server.say({ body: stream(says([...strange, { text: 'a' }], STOP)) });
    const outcome = await set.ask();
    expect([outcome.text, outcome.calls, outcome.end?.raw?.parts.length]).toEqual(['a', [], 5]);
  });

  it.each([
    ['stopped', 'STOP', 'a', 'complete'],
    ['stopped without a word', 'STOP', '', 'empty'],
    ['too long', 'MAX_TOKENS', 'a', 'length'],
    ['all of it thoughts', 'MAX_TOKENS', '', 'length'],
    ['a filter, after a word', 'SAFETY', 'a', 'blocked'],
    ['private data, after a word', 'SPII', 'a', 'blocked'],
    ['reciting', 'RECITATION', 'a', 'recitation'],
    ['reciting from the first word', 'RECITATION', '', 'recitation'],
    ['a call it could not write', 'MALFORMED_FUNCTION_CALL', '', 'malformed-call'],
    ['a tool it does not have', 'UNEXPECTED_TOOL_CALL', '', 'malformed-call'],
    ['a reason of another year, after a word', 'FLUX_CAPACITOR', 'a', 'complete'],
    ['a reason of another year', 'FLUX_CAPACITOR', '', 'empty'],
    ['no reason, after a word', undefined, 'a', 'cut'],
    ['no reason', undefined, '', 'empty'],
  ])('ends as it says: %s', async (_, finishReason, said, end) => {
    const rest = finishReason === undefined ? {} : { finishReason };
    set.server.say({ body: stream(says(said === '' ? [] : text(said), rest)) });
    expect(await set.ask()).toMatchObject({ text: said, end: { end }, problem: null });
  });

  it.each([
    ['a blocked prompt', { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }],
    ['a filter', says([], { finishReason: 'SAFETY' })],
    ['forbidden content', { candidates: [{ finishReason: 'PROHIBITED_CONTENT' }] }],
    ['a list of words', says(text(''), { finishReason: 'BLOCKLIST' })],
    ['private data', says([{ text: 'Hm.', thought: true }], { finishReason: 'SPII' })],
  ])('is refused when nothing was said because of %s', async (_, chunk) => {
    set.server.say({ body: stream(chunk) });
    expect(await set.ask()).toMatchObject({ text: '', end: null, problem: 'model-refused' });
  });
}

const detail = (type: string, rest: object) => ({ '@type': `type.googleapis.com/google.rpc.${type}`, ...rest });
const quota = (quotaId: string) => detail('QuotaFailure', { violations: [{ quotaId, quotaValue: '500' }] });
const retry = (retryDelay: string) => detail('RetryInfo', { retryDelay });
const reason = (name: string) => detail('ErrorInfo', { reason: name, domain: 'googleapis.com' });
const html: Replay = { type: 'text/html', body: '<!DOCTYPE html><title>Log in to the network</title>' };

function describeFailures(set: GeminiSetUp): void {
  it.each<[string, Replay, string, number | null, number]>([
    ...(
      [
        [
          'a spent day',
          [quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier'), retry('32s')],
          'model-quota-spent',
          null,
        ],
        [
          'a spent minute',
          [quota('GenerateRequestsPerMinutePerProjectPerModel'), retry('38.2s')],
          'rate-limited',
          38_200,
        ],
        ['no reason at all', [], 'rate-limited', null],
      ] as const
    ).map(([what, details, problem, retryMs]): [string, Replay, string, number | null, number] => [
      `429 for ${what}`,
      googleError(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [...details]),
      ...([problem, retryMs, 1] as const),
    ]),
    [
      '429 for a model the tier has none of',
      googleError(429, 'X', '* limit: 0, model: gemini-4\nPlease retry in 5s.', [retry('5s')]),
      'model-quota-spent',
      null,
      1,
    ],
    [
      '400 for a wrong key',
      googleError(400, 'INVALID_ARGUMENT', 'API key not valid.', [reason('API_KEY_INVALID')]),
      'key-invalid',
      null,
      1,
    ],
    [
      '401 for what is no key',
      googleError(401, 'UNAUTHENTICATED', 'x', [reason('ACCESS_TOKEN_TYPE_UNSUPPORTED')]),
      'key-invalid',
      null,
      1,
    ],
    [
      '403 for a disabled API',
      googleError(403, 'PERMISSION_DENIED', 'x', [reason('SERVICE_DISABLED')]),
      'api-not-enabled',
      null,
      1,
    ],
    [
      '403 for a restricted key',
      googleError(403, 'PERMISSION_DENIED', 'Requests are blocked.', [reason('API_KEY_SERVICE_BLOCKED')]),
      'key-restricted',
      null,
      1,
    ],
    ['404', googleError(404, 'NOT_FOUND', 'models/x is not found'), 'model-missing', null, 1],
    [
      '400 for anything else',
      googleError(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.'),
      'request-refused',
      null,
      1,
    ],
    ['503, and again', googleError(503, 'UNAVAILABLE', 'The model is overloaded.'), 'service-unavailable', null, 3],
    ['500, and again', googleError(500, 'INTERNAL', 'Internal error encountered.'), 'service-unavailable', null, 3],
    ['504', googleError(504, 'DEADLINE_EXCEEDED', 'Deadline expired.'), 'service-unavailable', null, 1],
    ['a page of HTML', html, 'answer-invalid', null, 1],
    ['a page of HTML, not found', { ...html, status: 404 }, 'answer-invalid', null, 1],
    ['half a chunk', { body: 'data: {"candidates": [{"cont' }, 'answer-invalid', null, 1],
    ['a chunk that is no JSON', { body: 'data: {nothing}\r\n\r\n' }, 'answer-invalid', null, 1],
  ])('%s is told', async (_, replay, problem, retryAfterMs, times) => {
    set.server.say(replay);
    expect(await set.ask()).toMatchObject({ end: null, problem, retryAfterMs });
    expect(set.server.requests).toHaveLength(times);
  });

  it('is asked again when Google is busy for a moment, and answers as if nothing had been', async () => {
    set.server.say(googleError(503, 'UNAVAILABLE', 'busy'), { body: stream(says(text('a'), STOP)) });
    const { events } = await set.ask();
    expect(events.map(({ kind }) => kind)).toEqual(['start', 'text', 'end']);
    expect(set.net.waits).toHaveLength(1);
  });

  it('is cut when the connection drops once something was said, and keeps what was', async () => {
    set.server.say({ body: stream(says(text('a'), {}, { usageMetadata: USAGE })), after: 'drop' });
    const { text: said, end, problem } = await set.ask();
    expect([said, end?.end, end?.usage?.output, end?.raw?.parts, problem]).toEqual(['a', 'cut', 4, text('a'), null]);
    expect(set.server.requests).toHaveLength(1);
  });

  it('is cut by an error in the middle, and refused by one at the beginning', async () => {
    const error = { error: { code: 429, message: 'x', status: 'RESOURCE_EXHAUSTED', details: [quota('PerDay')] } };
    set.server.say({ body: stream(says(text('a')), error) });
    expect(await set.ask()).toMatchObject({ text: 'a', end: { end: 'cut' } });
    set.server.say({ body: stream(error) });
    expect(await set.ask()).toMatchObject({ problem: 'model-quota-spent', retryAfterMs: null });
  });

  it.each([
    ['before it says anything', '', 60_000, 'service-unavailable', undefined],
    ['in the middle', stream(says(text('a'))), 30_000, null, 'cut'],
  ])('does not wait for ever when it goes silent %s', async (_, body, ms, problem, end) => {
    set.server.say({ body, after: 'silence' });
    const asked = set.ask();
    await expect.poll(() => set.timers.running()).toContain(ms);
    set.timers.ring(ms);
    const outcome = await asked;
    expect([outcome.problem, outcome.end?.end]).toEqual([problem, end]);
    await expect.poll(() => set.server.hungUp()).toBeGreaterThan(0);
  });

  it('stops when it is told to, and hangs up', async () => {
    set.server.say({ body: stream(says(text('a'))), after: 'silence' });
    const stop = new AbortController();
    const before = set.server.hungUp();
    const asked = set.ask(QUESTION, { signal: stop.signal });
    await expect.poll(() => set.timers.running()).toContain(30_000);
    stop.abort();
    expect(await asked).toMatchObject({ problem: 'cancelled', end: null });
    await expect.poll(() => set.server.hungUp()).toBe(before + 1);
  });
}
