import { describe, expect, it } from 'vitest';
import { GEMINI_KEY, type GeminiKeyBehaviour } from '../../../stand-ins/google/gemini/state.ts';
import { askGemini, GEMINI, MODEL, requestOf } from './ask-gemini.ts';

const KEY = { 'x-goog-api-key': GEMINI_KEY };

describe('the models of the stand-in Gemini', () => {
  it('are listed page by page, with those that make no text', async () => {
    const { fetch } = askGemini();
    const names: string[] = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const page = await fetch(`${GEMINI}?pageSize=3&pageToken=${token}`, { headers: KEY });
      const body = (await page.json()) as { models: { name: string }[]; nextPageToken?: string };
      expect(body.models.length).toBeLessThanOrEqual(3);
      names.push(...body.models.map(({ name }) => name));
      token = body.nextPageToken;
    }
    expect(names).toEqual(expect.arrayContaining(['models/gemini-3.8-flash', 'models/gemini-4-argon']));
    expect(new Set(names).size).toBe(names.length);
    const all = await (await fetch(GEMINI, { headers: KEY })).json();
    expect(all).not.toHaveProperty('nextPageToken');
    const embedding = all.models.find(({ name }: { name: string }) => name.includes('embedding'));
    expect(embedding.supportedGenerationMethods).not.toContain('generateContent');
  });

  it('refuse a page that was never promised', async () => {
    const { fetch } = askGemini();
    for (const token of ['nonsense', Buffer.from('from:999').toString('base64url')]) {
      expect((await fetch(`${GEMINI}?pageToken=${token}`, { headers: KEY })).status).toBe(400);
    }
  });

  it('are gone when a test takes them away, with the words Google has for that', async () => {
    const { ask, gemini } = askGemini();
    gemini.models = gemini.models.filter(({ name }) => name !== `models/${MODEL}`);
    const { status, body } = await ask(requestOf('Hello'));
    expect([status, body.error.status]).toEqual([404, 'NOT_FOUND']);
    expect(body.error.message).toContain(`models/${MODEL} is not found for API version v1beta`);
    expect((await ask(requestOf('Hello'), 'gemini-embedding-2')).status).toBe(404);
    expect((await ask(requestOf('Hello'), 'gemini-3.8-flash')).status).toBe(200);
  });
});

describe('keys', () => {
  it.each<[GeminiKeyBehaviour, number, string]>([
    ['expired', 401, 'ACCESS_TOKEN_TYPE_UNSUPPORTED'],
    ['not-enabled', 403, 'SERVICE_DISABLED'],
    ['referrer-restricted', 403, 'API_KEY_HTTP_REFERRER_BLOCKED'],
    ['service-blocked', 403, 'API_KEY_SERVICE_BLOCKED'],
  ])('that are %s are refused with %i and a reason', async (behaviour, status, reason) => {
    const { ask, gemini } = askGemini();
    gemini.keys.set(GEMINI_KEY, behaviour);
    const told = await ask(requestOf('Hello'));
    const reasons = told.body.error.details.map((detail: { reason?: string }) => detail.reason);
    expect([told.status, reasons]).toEqual([status, expect.arrayContaining([reason])]);
  });

  it('that nobody knows are invalid, and none at all is another thing', async () => {
    const { send } = askGemini();
    const unknown = await send(`${MODEL}:generateContent`, requestOf('Hi'), { 'x-goog-api-key': 'AIzaSyNobody' });
    expect(unknown.status).toBe(400);
    expect((await unknown.json()).error.details[0]).toMatchObject({
      reason: 'API_KEY_INVALID',
      metadata: { service: 'generativelanguage.googleapis.com' },
    });
    expect((await send(`${MODEL}:generateContent`, requestOf('Hi'), {})).status).toBe(403);
  });

  it('in an address do not count, and are remembered', async () => {
    const { send, gemini } = askGemini();
    expect((await send(`${MODEL}:generateContent?key=${GEMINI_KEY}`, requestOf('Hi'), {})).status).toBe(403);
    expect(gemini.complaints).toEqual([expect.stringContaining('A key in an address')]);
    expect(JSON.stringify(gemini.complaints)).not.toContain(GEMINI_KEY);
  });
});

describe('what else goes over the wire', () => {
  it('is readable for extensions, after a preflight', async () => {
    const { fetch, send, requests } = askGemini();
    const origin = 'moz-extension://0b9a0a0c-0000-4000-8000-000000000000';
    const asked = await fetch(`${GEMINI}/${MODEL}:streamGenerateContent?alt=sse`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-goog-api-key' },
    });
    expect(asked.headers.get('access-control-allow-headers')).toBe('x-goog-api-key');
    expect(requests).toHaveLength(1);
    for (const body of [requestOf('Hi'), '{']) {
      const answer = await send(`${MODEL}:generateContent`, body, { ...KEY, origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    }
  });

  it('counts about four characters to a token, pictures and tools apart', async () => {
    const { ask } = askGemini();
    const picture = { inlineData: { mimeType: 'image/jpeg', data: 'AAAA' } };
    const contents = [{ role: 'user', parts: [{ text: 'a'.repeat(400) }, picture] }];
    const { body } = await ask({ contents }, MODEL, 'countTokens');
    expect(body).toEqual({
      totalTokens: 358,
      promptTokensDetails: [
        { modality: 'TEXT', tokenCount: 100 },
        { modality: 'IMAGE', tokenCount: 258 },
      ],
    });
    const wrapped = { generateContentRequest: { model: `models/${MODEL}`, contents } };
    expect((await ask(wrapped, MODEL, 'countTokens')).body.totalTokens).toBe(358);
    expect((await ask({ ...wrapped, contents }, MODEL, 'countTokens')).status).toBe(400);
  });

  it('is remembered as it was understood, with when the first byte went', async () => {
    const { stream, gemini } = askGemini();
    const before = Date.now();
    await stream(requestOf('What is this?', { generationConfig: { temperature: 0.3 } }));
    expect(gemini.requests).toEqual([
      expect.objectContaining({
        method: 'streamGenerateContent',
        model: MODEL,
        key: GEMINI_KEY,
        status: 200,
        body: expect.objectContaining({ generationConfig: { temperature: 0.3 } }),
        prompt: expect.objectContaining({ question: 'What is this?', system: 'You help a creator.' }),
      }),
    ]);
    expect(gemini.requests[0]?.firstByteAt).toBeGreaterThanOrEqual(before);
  });

  it('has no other addresses', async () => {
    const { fetch, send } = askGemini();
    expect((await send(`${MODEL}:embedContent`, {})).status).toBe(404);
    expect((await fetch(`${GEMINI}/${MODEL}:generateContent`, { headers: KEY })).status).toBe(404);
    expect((await fetch('https://generativelanguage.googleapis.com/v1/models', { headers: KEY })).status).toBe(404);
  });

  it('is forgotten with everything else', async () => {
    const { ask, google, gemini } = askGemini();
    gemini.model = 'obedient';
    gemini.keys.clear();
    gemini.models = [];
    gemini.cutBytes = 3;
    gemini.script('Hello', [{ text: 'scripted' }]);
    await ask(requestOf('Hello'));
    google.reset();
    expect(gemini).toMatchObject({ model: 'scripted', cutBytes: null, requests: [], complaints: [] });
    const { status, body } = await ask(requestOf('Hello'));
    expect([status, JSON.stringify(body).includes('scripted')]).toEqual([200, false]);
  });
});
