import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAiHandlers } from '@/entrypoints/background/ai-handlers';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { codeOf } from '../../support/make-account';
import { openEmptyDatabase } from '../../support/make-jobs';

const HOST = 'https://generativelanguage.googleapis.com/*';
const remove = vi.fn();
const ai = { refreshModels: vi.fn(async () => undefined), hearRelay: vi.fn() };
const clock = { at: 100 };
let database: LimelightDatabase;
let handlers: ReturnType<typeof createAiHandlers>;

beforeEach(async () => {
  database = await openEmptyDatabase('ai-handlers-test');
  clock.at = 100;
  for (const mock of [remove, ai.refreshModels, ai.hearRelay]) mock.mockClear();
  Object.assign(fakeBrowser, { permissions: { remove } });
  handlers = createAiHandlers({ database, ai, now: () => clock.at });
});

const settings = async () => (await loadSettings(database)).ai;

describe('agreeToAi', () => {
  it('remembers since when, and asking twice is once', async () => {
    await handlers.agreeToAi({ isAgreed: true }, {});
    clock.at = 200;
    await handlers.agreeToAi({ isAgreed: true }, {});
    expect((await settings()).agreedAt).toBe(100);
    expect(remove).not.toHaveBeenCalled();
  });

  it('taken back closes the gate, then gives the browser’s leave back', async () => {
    await handlers.agreeToAi({ isAgreed: true }, {});
    remove.mockImplementationOnce(async () => expect((await settings()).agreedAt).toBeNull());
    await handlers.agreeToAi({ isAgreed: false }, {});
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [HOST] });
  });
});

describe('agreeToShare', () => {
  it('remembers each by itself', async () => {
    await handlers.agreeToShare({ what: 'comments', isAgreed: true }, {});
    clock.at = 200;
    await handlers.agreeToShare({ what: 'comments', isAgreed: true }, {});
    await handlers.agreeToShare({ what: 'pictures', isAgreed: true }, {});
    expect((await settings()).shares).toEqual({ comments: 100, analytics: null, pictures: 200 });
    await handlers.agreeToShare({ what: 'comments', isAgreed: false }, {});
    expect((await settings()).shares).toEqual({ comments: null, analytics: null, pictures: 200 });
    expect((await settings()).agreedAt).toBeNull();
  });
});

it('refreshModels fails as asking does', async () => {
  await handlers.refreshModels(undefined, {});
  ai.refreshModels.mockRejectedValueOnce(new Problem('offline'));
  expect(await codeOf(handlers.refreshModels(undefined, {}))).toBe('offline');
});

it('tellBuiltIn keeps what a page found out', async () => {
  await handlers.tellBuiltIn({ availability: 'downloading', progress: 0.5 }, {});
  expect(await database.aiModels.get('built-in')).toEqual({
    ...{ provider: 'built-in', at: 100, models: [], availability: 'downloading', progress: 0.5 },
  });
});

it.each([
  { relayId: 'r', kind: 'text', text: 'So.' },
  { relayId: 'r', kind: 'end' },
  { relayId: 'r', kind: 'failed', problem: 'model-refused' },
])('tellRelay passes %j on', async (news) => {
  await handlers.tellRelay({ ...news, spying: true }, {});
  expect(ai.hearRelay).toHaveBeenCalledExactlyOnceWith(news);
});

it.each([
  ['usage', [0, 1]],
  ['sent', [1, 0]],
] as const)('clearAiRecords forgets %s only', async (only, left) => {
  await database.aiUsage.put({ id: 'x' } as never);
  await database.aiSent.put({ id: 1 } as never);
  await handlers.clearAiRecords({ only }, {});
  expect([await database.aiUsage.count(), await database.aiSent.count()]).toEqual(left);
});

it.each([
  ['agreeToAi', {}],
  ['agreeToAi', { isAgreed: 'yes' }],
  ['agreeToShare', { what: 'everything', isAgreed: true }],
  ['agreeToShare', { what: 'comments' }],
  ['tellBuiltIn', { availability: 'perhaps', progress: null }],
  ['tellBuiltIn', { availability: 'available', progress: 1.01 }],
  ['tellBuiltIn', { availability: 'available' }],
  ['tellRelay', { relayId: '', kind: 'end' }],
  ['tellRelay', { relayId: 'r', kind: 'text', text: 'x'.repeat(100_001) }],
  ['tellRelay', { relayId: 'r', kind: 'failed', problem: 'of-mine' }],
  ['tellRelay', { relayId: 'r', kind: 'call' }],
  ['clearAiRecords', { only: 'settings' }],
  ['clearAiRecords', null],
] as const)('%s refuses %j', async (name, data) => {
  expect(await codeOf(handlers[name](data as never, {}))).toBe('reading-invalid');
  expect(ai.hearRelay).not.toHaveBeenCalled();
  expect(await database.settings.count()).toBe(0);
});
