import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/lib/messages/policy';
import { type FakeLanguageModelOptions, installFakeLanguageModel } from '../../../support/fake-language-model';
import { eventually } from '../../../support/eventually';

type Handler = (message: { data: unknown; sender: Sender }) => unknown;

const tellBackground = vi.hoisted(() => vi.fn());
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('@/lib/messages/to-background', () => ({ askBackground: tellBackground }));
vi.mock('@/lib/messages/to-panel', () => ({
  answerInPanel: (name: string, handler: Handler) => {
    if (handlers.has(name)) throw new Error('In this JS context, only one listener can be setup.');
    handlers.set(name, handler);
  },
}));

const REQUEST = { system: '', messages: [{ role: 'user', parts: [{ kind: 'text', text: 'Why?' }] }] };
const locks = { request: vi.fn() };
let own: Sender;

beforeEach(async () => {
  handlers.clear();
  tellBackground.mockReset().mockResolvedValue(undefined);
  locks.request
    .mockReset()
    .mockImplementation((_name: string, _options: object, work: (lock: object) => unknown) => work({}));
  vi.stubGlobal('navigator', { locks });
  vi.resetModules();
  const { serveBuiltIn } = await import('@/lib/ai/built-in/serve-built-in');
  serveBuiltIn();
  serveBuiltIn();
  own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

const ask = (name: string, data: object, sender = own) => handlers.get(name)?.({ data, sender });
const run = (relayId = 'r1', sender = own) => ask('runBuiltIn', { relayId, request: REQUEST }, sender);
const news = () => tellBackground.mock.calls.map(([, told]: unknown[]) => told);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const withModel = (options: FakeLanguageModelOptions = {}) => installFakeLanguageModel(options);

describe('a page with the model', () => {
  it('takes a request and tells what comes of it', async () => {
    withModel({ chunks: ['So.'] });
    expect(await run()).toBe(true);
    await eventually(() => expect(news()).toHaveLength(2));
    expect(news()).toEqual([
      { relayId: 'r1', kind: 'text', text: 'So.' },
      { relayId: 'r1', kind: 'end' },
    ]);
    expect(locks.request.mock.calls[0]?.slice(0, 2)).toEqual(['limelight.built-in.r1', { ifAvailable: true }]);
  });

  it('leaves it to the page that has taken it, and says that it is taken', async () => {
    const calls = withModel();
    locks.request.mockImplementation((_name: string, _options: object, work: (lock: null) => unknown) => work(null));
    expect(await run()).toBe(true);
    await settled();
    expect([calls.created, news()]).toEqual([[], []]);
  });

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'says no while the model is %s',
    async (availability) => {
      const calls = withModel({ availability });
      expect(await run()).toBe(false);
      expect([calls.created, locks.request.mock.calls]).toEqual([[], []]);
    },
  );

  it('says no in a browser without one', async () => {
    expect(await run()).toBe(false);
  });

  it('stops when it is told to, also before it has begun', async () => {
    const calls = withModel();
    const taken = run();
    ask('stopBuiltIn', { relayId: 'r1' });
    expect(await taken).toBe(true);
    await settled();
    expect([calls.created, news()]).toEqual([[], []]);
    ask('stopBuiltIn', { relayId: 'of-nobody' });
  });

  it('stops when nobody hears it any more', async () => {
    const calls = withModel({ chunks: ['a', 'b', 'c'] });
    tellBackground.mockRejectedValue(new Error('no listener'));
    await run();
    await eventually(() => expect(calls.destroyed).toBe(1));
    expect(news()).toHaveLength(1);
  });

  it.each<[string, (id: string) => Sender]>([
    ['a script in a page of YouTube’s', (id) => ({ id, url: 'https://www.youtube.com/watch?v=x', tab: { id: 1 } })],
    ['another extension', () => ({ id: 'other', url: 'chrome-extension://other/page.html' })],
  ])('runs nothing for %s, and stops nothing either', async (_, senderOf) => {
    const calls = withModel();
    const sender = senderOf(fakeBrowser.runtime.id);
    expect(await run('r1', sender)).toBe(false);
    await settled();
    expect(calls.created).toEqual([]);
    const taken = run('r2');
    ask('stopBuiltIn', { relayId: 'r2' }, sender);
    await taken;
    await eventually(() => expect(news().at(-1)).toEqual({ relayId: 'r2', kind: 'end' }));
  });
});
