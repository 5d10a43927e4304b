import { describe, expect, it, vi } from 'vitest';
import type { AiRequest } from '@/lib/ai/ai-port';
import { createGeminiPort } from '@/lib/ai/gemini/create-gemini-port';
import { Problem } from '@/lib/problem/problem';
import { readRecordedSchema } from '../../../support/gemini-recordings';
import { genaiClient } from '../../../support/genai-client';
import { googleError, says, stream } from '../../../support/replay-gemini';
import { collect, KEY, MODEL, QUESTION, useGeminiPort } from '../../../support/use-gemini-port';

const WHOLE = { body: stream(says([{ text: 'a' }], { finishReason: 'STOP' })) };
const PNG = 'iVBORw0KGgo=';

const FULL: AiRequest = {
  system: 'You help.',
  messages: [
    {
      role: 'user',
      parts: [
        { kind: 'text', text: 'Look: é' },
        { kind: 'image', mimeType: 'image/png', data: PNG },
      ],
    },
    { role: 'model', parts: [{ kind: 'call', id: 'g-1', name: 'readVideo', args: { id: 'x' } }] },
    { role: 'user', parts: [{ kind: 'result', id: 'g-1', name: 'readVideo', value: { title: 'Bread' } }] },
  ],
  tools: [
    {
      name: 'readVideo',
      description: 'Reads it',
      parameters: { type: 'object', properties: { id: { type: 'string' } } },
    },
  ],
  schema: readRecordedSchema() ?? { type: 'object', properties: { titles: { type: 'array' } } },
  maxOutputTokens: 800,
};

describe.each([
  ['@google/generative-ai', undefined],
  ['@google/genai', genaiClient],
])('what is sent by %s', (name, client) => {
  const set = useGeminiPort(client);

  it('is what was described, and nothing else; the key is in its header only', async () => {
    set.server.say(WHOLE);
    await set.ask(FULL);
    const [sent] = set.server.requests;
    const described = JSON.parse(set.port.describe(MODEL, FULL).replace('<picture, 8 bytes>', PNG)) as unknown;
    if (client)
      expect(sent?.body).toMatchObject({ ...(described as object), systemInstruction: { parts: expect.anything() } });
    else expect(sent?.body).toEqual(described);
    expect(sent?.path).toBe(`/v1beta/models/${MODEL}:streamGenerateContent?alt=sse`);
    expect(sent?.headers['x-goog-api-key']).toBe(KEY);
    expect(`${sent?.path}${JSON.stringify(sent?.body)}${sent?.headers.referer}${sent?.headers.cookie}`).not.toContain(
      KEY,
    );
  });

  it(`asks ${name} for no storing and no temperature`, async () => {
    set.server.say(WHOLE);
    await set.ask();
    expect(set.server.requests[0]?.body).toMatchObject({ store: false });
    expect(JSON.stringify(set.server.requests[0]?.body)).not.toMatch(/temperature|topP|topK|safetySettings/);
  });
});

describe('the port', () => {
  const set = useGeminiPort(undefined);

  it('leaves one line in the log for an answer: no query, no body, no key', async () => {
    set.server.say(WHOLE);
    await set.ask(QUESTION, { correlationId: 'turn-1' });
    const [row] = await set.database.requests.toArray();
    const sentBytes = new TextEncoder().encode(
      JSON.stringify(JSON.parse(set.port.describe(MODEL, QUESTION))),
    ).byteLength;
    expect(row).toMatchObject({
      ...{ service: 'gemini', method: 'POST', host: 'generativelanguage.googleapis.com', purpose: 'ai-answer' },
      ...{ path: `/v1beta/models/${MODEL}:streamGenerateContent`, status: 200, cost: 0, correlationId: 'turn-1' },
      bytesSent: sentBytes,
    });
    expect(row?.bytesReceived).toBeGreaterThan(50);
    expect(JSON.stringify([row, set.net.lines])).not.toMatch(/AQ\.|score 62/);
  });

  it.each([
    ['an error that quotes the key', googleError(400, 'INVALID_ARGUMENT', `API key not valid: ${KEY}`)],
    ['no connection', { body: '', after: 'drop' as const }],
  ])('tells nobody the key: %s', async (_, replay) => {
    set.server.say(replay);
    const { error } = await set.ask();
    const told = error instanceof Error ? [error.message, error.stack, String(error.cause)] : [];
    const tables = await Promise.all(set.database.tables.map((table) => table.toArray()));
    expect(told).toHaveLength(3);
    expect(JSON.stringify([told, tables, set.net.lines])).not.toContain(KEY);
  });

  it('asks for the key each time, and passes on why there is none', async () => {
    const loadKey = vi.fn<() => Promise<string>>(async () => KEY);
    const port = createGeminiPort({ network: set.net.network, loadKey });
    set.server.say(WHOLE);
    await collect(port.generate(MODEL, QUESTION, {}));
    await collect(port.generate(MODEL, QUESTION, {}));
    expect(loadKey).toHaveBeenCalledTimes(2);
    loadKey.mockRejectedValue(new Problem('ai-not-agreed'));
    expect(await collect(port.generate(MODEL, QUESTION, {}))).toMatchObject({ problem: 'ai-not-agreed' });
    expect(set.server.requests).toHaveLength(2);
  });

  it.each(['AQ.with a space', 'AQ.line\nbreak', 'AQ.“quoted”', ''])(
    'sends no key that a header cannot take, and does not repeat it: %j',
    async (key) => {
      const port = createGeminiPort({ network: set.net.network, loadKey: async () => key });
      const { problem, error } = await collect(port.generate(MODEL, QUESTION, {}));
      expect(problem).toBe('key-invalid');
      expect(String(error)).not.toContain('AQ.');
      expect(set.server.requests).toEqual([]);
    },
  );

  it.each(['', '../files', 'gemini?key=1', 'tunedModels/x', 'a b', '.', 'gemini-3:countTokens#'])(
    'asks for no model with a name like %j',
    async (model) => {
      expect(await collect(set.port.generate(model, QUESTION, {}))).toMatchObject({
        problem: 'model-missing',
        events: [],
      });
      expect(set.server.requests).toEqual([]);
    },
  );

  it('hangs up when its reader has heard enough', async () => {
    set.server.say({ body: stream(says([{ text: 'a' }])), after: 'silence' });
    const before = set.server.hungUp();
    for await (const event of set.port.generate(MODEL, QUESTION, {})) if (event.kind === 'text') break;
    await expect.poll(() => set.server.hungUp()).toBe(before + 1);
    expect(await set.database.requests.toArray()).toMatchObject([{ problem: 'cancelled', status: 200 }]);
  });

  it('keeps what was said when the rest cannot be read', async () => {
    set.server.say({ body: stream(says([{ text: 'a' }]), { candidates: 'none' }) });
    expect(await set.ask()).toMatchObject({ text: 'a', end: { end: 'cut' } });
    set.server.say({ body: stream({ candidates: 'none' }) });
    expect(await set.ask()).toMatchObject({ problem: 'answer-invalid', retryAfterMs: undefined });
  });

  it('knows what its models can, and of some how much they read', () => {
    expect(set.port.capabilities(MODEL)).toEqual({
      ...{ hasTools: true, hasImages: true, hasSchema: true, maxInputTokens: 1_048_576 },
    });
    expect(set.port.capabilities('constructor').maxInputTokens).toBeNull();
  });
});

describe('counting tokens', () => {
  const set = useGeminiPort(undefined);
  const say = (body: unknown) => set.server.say({ type: 'application/json', body: JSON.stringify(body) });

  it('counts all that would be sent', async () => {
    say({ totalTokens: 31 });
    expect(await set.port.countTokens(MODEL, FULL, { correlationId: 'c' })).toBe(31);
    const { store: _, ...counted } = JSON.parse(set.port.describe(MODEL, FULL).replace('<picture, 8 bytes>', PNG));
    expect(set.server.requests).toMatchObject([
      {
        path: `/v1beta/models/${MODEL}:countTokens`,
        body: { generateContentRequest: { model: `models/${MODEL}`, ...counted } },
      },
    ]);
    expect(await set.database.requests.toArray()).toMatchObject([
      { purpose: 'ai-tokens', correlationId: 'c', status: 200 },
    ]);
  });

  it('is null when the answer does not say', async () => {
    say({});
    expect(await set.port.countTokens(MODEL, QUESTION, {})).toBeNull();
  });

  it.each([
    ['a model that is gone', googleError(404, 'NOT_FOUND', 'models/x is not found'), 'model-missing'],
    ['a page of HTML', { type: 'text/html', body: '<p>' }, 'answer-invalid'],
    ['a connection that breaks', { body: '{"total', after: 'drop' as const }, 'service-unavailable'],
  ])('throws as an answer does: %s', async (_, replay, problem) => {
    set.server.say(replay);
    await expect(set.port.countTokens(MODEL, QUESTION, {})).rejects.toMatchObject({ code: problem });
  });
});
