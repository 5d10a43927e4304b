import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../stand-ins/google/faults.ts';
import { askGemini, eventsOf, MODEL, requestOf, textOf } from './ask-gemini.ts';

const HOST = { host: 'generativelanguage.googleapis.com' };
const TEXT = 'The crust says it all, and then some more about the crumb.';

interface Detail {
  '@type': string;
  retryDelay?: string;
  violations?: { quotaId: string; quotaValue?: string }[];
}

function detailOf(details: Detail[], type: string): Detail | undefined {
  return details.find((detail) => detail['@type'] === `type.googleapis.com/google.rpc.${type}`);
}

describe('refusals of the stand-in Gemini', () => {
  it.each<[FaultKind, number, string]>([
    ['429', 429, 'RESOURCE_EXHAUSTED'],
    ['quota-minute', 429, 'RESOURCE_EXHAUSTED'],
    ['quota-day', 429, 'RESOURCE_EXHAUSTED'],
    ['quotaExceeded', 429, 'RESOURCE_EXHAUSTED'],
    ['quota-none', 429, 'RESOURCE_EXHAUSTED'],
    ['quota-bare', 429, 'RESOURCE_EXHAUSTED'],
    ['model-gone', 404, 'NOT_FOUND'],
    ['key-expired', 401, 'UNAUTHENTICATED'],
    ['keyInvalid', 400, 'INVALID_ARGUMENT'],
    ['500', 500, 'INTERNAL'],
    ['503', 503, 'UNAVAILABLE'],
  ])('%s is %i %s, without the "errors" that YouTube has', async (kind, status, name) => {
    const { ask, google, gemini } = askGemini();
    google.fault(HOST, kind);
    const told = await ask(requestOf('Hi'));
    expect([told.status, told.body.error.status, told.body.error.code]).toEqual([status, name, status]);
    expect(told.body.error).not.toHaveProperty('errors');
    expect(gemini.requests).toEqual([expect.objectContaining({ status, model: MODEL, prompt: null })]);
  });

  it.each<[FaultKind, number | undefined, string, string | undefined, string]>([
    ['quota-minute', undefined, 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '15', '1.5s'],
    ['429', 38.2, 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '15', '38.2s'],
    ['quota-day', undefined, 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', '500', '32s'],
    ['quota-none', undefined, 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', undefined, '45s'],
  ])(
    '%s says which quota, and when to come again, true or not',
    async (kind, retryAfterSeconds, quotaId, quotaValue, delay) => {
      const { ask, google } = askGemini();
      google.fault(HOST, kind, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
      const { error } = (await ask(requestOf('Hi'))).body;
      const [violation] = detailOf(error.details, 'QuotaFailure')?.violations ?? [];
      expect([violation?.quotaId, violation?.quotaValue]).toEqual([quotaId, quotaValue]);
      expect(detailOf(error.details, 'RetryInfo')?.retryDelay).toBe(delay);
      expect(error.message).toContain(`limit: ${quotaValue ?? '0'}, model: ${MODEL}`);
    },
  );

  it('meets one model only, by its address, and only so often', async () => {
    const { ask, google } = askGemini();
    google.fault({ ...HOST, path: `/v1beta/models/${MODEL}` }, 'model-gone', { times: 1 });
    expect((await ask(requestOf('Hi'), 'gemini-3.8-flash')).status).toBe(200);
    expect((await ask(requestOf('Hi'))).status).toBe(404);
    expect((await ask(requestOf('Hi'))).status).toBe(200);
  });
});

describe('answers that come to nothing', () => {
  async function streamWith(kind: FaultKind) {
    const { stream, google, gemini } = askGemini();
    gemini.script('Hi', [{ text: TEXT, pieceChars: 10 }]);
    google.fault(HOST, kind);
    const events = await stream(requestOf('Hi'));
    const last = events.at(-1);
    return { events, last, text: textOf(events), candidate: last?.candidates?.[0] };
  }

  it('a question that is refused has no candidates but a reason', async () => {
    const { events, last } = await streamWith('prompt-blocked');
    expect(events).toHaveLength(1);
    expect(last).toMatchObject({ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 6 } });
    expect(last).not.toHaveProperty('candidates');
  });

  it.each<[FaultKind, string]>([
    ['safety', 'SAFETY'],
    ['recitation', 'RECITATION'],
    ['max-tokens', 'MAX_TOKENS'],
    ['new-finish', 'REASON_OF_2027'],
  ])('%s ends in the middle with %s', async (kind, reason) => {
    const { text, candidate, events } = await streamWith(kind);
    expect(candidate?.finishReason).toBe(reason);
    expect(TEXT.startsWith(text)).toBe(true);
    expect([text.length > 0, text.length < TEXT.length]).toEqual([true, true]);
    expect(events.filter(({ candidates }) => candidates?.[0]?.finishReason !== undefined)).toHaveLength(1);
  });

  it('even a short answer begins before it is stopped', async () => {
    const { stream, google, gemini } = askGemini();
    gemini.script('Hi', [{ text: 'Bread' }]);
    google.fault(HOST, 'safety');
    expect(textOf(await stream(requestOf('Hi')))).toBe('Bread');
  });

  it('no candidates, no parts, a call that cannot be read, no end', async () => {
    expect((await streamWith('no-candidates')).last).not.toHaveProperty('candidates');
    expect((await streamWith('no-parts')).candidate).toEqual({
      content: { role: 'model' },
      finishReason: 'STOP',
      index: 0,
    });
    expect((await streamWith('malformed-call')).candidate).toMatchObject({
      content: {},
      finishReason: 'MALFORMED_FUNCTION_CALL',
      finishMessage: expect.stringContaining('propose_edit'),
    });
    const open = await streamWith('no-end');
    expect(open.text).not.toBe('');
    expect(open.events.some(({ candidates }) => candidates?.[0]?.finishReason !== undefined)).toBe(false);
  });

  it('come the same without a stream', async () => {
    const { ask, google } = askGemini();
    google.fault(HOST, 'safety', { times: 1 });
    const { body } = await ask(requestOf('Hi'));
    expect(body.candidates[0]).toMatchObject({ finishReason: 'SAFETY', content: { role: 'model' } });
    google.fault(HOST, 'bad-json', { times: 1 });
    await expect(ask(requestOf('Hi'))).rejects.toThrow(SyntaxError);
  });
});

describe('streams that break', () => {
  async function rawWith(kind: FaultKind): Promise<string> {
    const { send, google, gemini } = askGemini();
    gemini.script('Hi', [{ text: TEXT, pieceChars: 10 }]);
    google.fault(HOST, kind);
    return (await send(`${MODEL}:streamGenerateContent?alt=sse`, requestOf('Hi'))).text();
  }

  it('an error comes as an event, or bare, and nothing behind it', async () => {
    const asEvent = eventsOf(await rawWith('error-event'));
    expect(asEvent.at(-1)).toMatchObject({ error: { code: 503, status: 'UNAVAILABLE' } });
    expect(textOf(asEvent.slice(0, -1))).not.toBe('');
    const bare = await rawWith('error-in-stream');
    expect(bare).toMatch(/\r\n\r\n\{"error":.*\}\n$/);
  });

  it('an event is no JSON, and the others still come', async () => {
    const events = (await rawWith('bad-json')).split('\r\n\r\n').filter((event) => event !== '');
    const broken = events.filter((event) => {
      try {
        return JSON.parse(event.slice(6)) === null;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual(['data: {"candidates": [{"content": {"parts": [{"text": "and th']);
    expect(events.at(-1)).toContain('"finishReason":"STOP"');
  });

  it('the connection is lost in the middle', async () => {
    await expect(rawWith('half-sent')).rejects.toThrow('terminated');
  });

  it('a portal answers instead of Google', async () => {
    expect(await rawWith('html')).toContain('<!doctype html>');
  });

  it('slow and drop by drop, it is all there', async () => {
    expect(textOf(eventsOf(await rawWith('slow')))).toBe(TEXT);
    expect(textOf(eventsOf(await rawWith('drip')))).toBe(TEXT);
  });

  it('leave other hosts alone', async () => {
    const { fetch, google } = askGemini();
    google.fault({}, 'safety');
    const path = 'https://youtube.googleapis.com/youtube/v3/videos?part=id&id=sourdough01';
    const headers = { 'x-goog-api-key': [...google.keys.keys()][0] ?? '' };
    expect((await (await fetch(path, { headers })).json()).items).toHaveLength(1);
  });
});
