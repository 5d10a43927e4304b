import { describe, expect, it, vi } from 'vitest';
import { createGeminiPort } from '@/lib/ai/gemini/create-gemini-port';
import { googleError } from '../../../support/replay-gemini';
import { KEY, useGeminiPort } from '../../../support/use-gemini-port';

const WRITES = ['generateContent', 'countTokens'];
const model = (name: string, parts: object = {}) => ({
  ...{ name: `models/${name}`, displayName: name.toUpperCase(), inputTokenLimit: 1_048_576, outputTokenLimit: 65_536 },
  supportedGenerationMethods: WRITES,
  ...parts,
});

describe('the models there are', () => {
  const set = useGeminiPort(undefined);
  const say = (body: unknown) => set.server.say({ type: 'application/json', body: JSON.stringify(body) });

  it('are those that write, as Google lists them', async () => {
    const others = [
      model('text-embedding', { supportedGenerationMethods: ['embedContent'] }),
      model('gemini-3.1-flash-image'),
      model('gemini-3.1-flash-tts-preview'),
      model('someday', { supportedGenerationMethods: 7 }),
      model('', {}),
      { displayName: 'nameless' },
      null,
    ];
    say({
      models: [model('gemini-3.8-flash'), ...others, model('gemini-x', { displayName: 3, inputTokenLimit: 'many' })],
    });
    expect(await set.port.listModels({})).toEqual([
      { id: 'gemini-3.8-flash', name: 'GEMINI-3.8-FLASH', maxInputTokens: 1_048_576, maxOutputTokens: 65_536 },
      { id: 'gemini-x', name: 'gemini-x', maxInputTokens: null, maxOutputTokens: 65_536 },
    ]);
    expect(set.server.requests).toMatchObject([
      { method: 'GET', path: '/v1beta/models?pageSize=1000', headers: { 'x-goog-api-key': KEY } },
    ]);
    expect(await set.database.requests.toArray()).toMatchObject([{ path: '/v1beta/models', purpose: 'ai-models' }]);
  });

  it('may be none', async () => {
    say({});
    expect(await set.port.listModels({})).toEqual([]);
  });

  it('are listed with the key that is named: that checks it', async () => {
    const loadKey = vi.fn<(keyId?: string) => Promise<string>>(async () => 'AIzaOther');
    say({ models: [] });
    await createGeminiPort({ network: set.net.network, loadKey }).listModels({ keyId: 'key-2' });
    expect(loadKey).toHaveBeenCalledWith('key-2');
    expect(set.server.requests[0]?.headers['x-goog-api-key']).toBe('AIzaOther');
    expect(await set.database.requests.toArray()).toMatchObject([{ purpose: 'check-key' }]);
  });

  it.each([
    ['a list that is none', { type: 'application/json', body: '{"models":"none"}' }, 'answer-invalid', undefined],
    ['something else', { type: 'text/html', body: '<p>' }, 'answer-invalid', null],
    ['a wrong key', googleError(400, 'INVALID_ARGUMENT', 'API key not valid.'), 'key-invalid', null],
    ['a pause', googleError(429, 'X', 'x', [{ retryDelay: '7s' }]), 'rate-limited', 7000],
    ['a page of HTML', { status: 404, type: 'text/html', body: '<p>' }, 'answer-invalid', null],
    ['trouble', { status: 502, type: 'text/html', body: '<p>' }, 'service-unavailable', null],
  ])('throw %s as an answer does', async (_, replay, code, retryAfterMs) => {
    set.server.say(replay);
    const error: unknown = await set.port.listModels({}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    expect((error as { retryAfterMs?: number | null }).retryAfterMs).toBe(retryAfterMs);
  });
});
