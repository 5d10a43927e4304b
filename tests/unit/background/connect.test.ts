import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundTools, connect } from '@/entrypoints/background/connect';
import { saveApiKey } from '@/lib/storage/api-keys';
import { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { CATEGORIES, VIDEO } from '@/lib/youtube/answer-kinds';
import { codeOf, saveApiSettings } from '../../support/make-account';
import { makeFacts } from '../../support/make-facts';
import { keepAnswer, keepFacts } from '../../support/keep-answers';

const KEY = 'AIzaSyA-key-of-the-bread-lab-000000000';
const ID = 'sourdough01' as VideoId;
const HOUR_MS = 3_600_000;
let database: LimelightDatabase;
let tools: BackgroundTools;
const contains = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const send = vi.fn<typeof fetch>();

beforeEach(async () => {
  database = new LimelightDatabase('connect-test');
  contains.mockResolvedValue(true);
  send.mockImplementation(async () => videoAnswer());
  Object.assign(fakeBrowser, { permissions: { contains } });
  vi.stubGlobal('fetch', send);
  tools = connect(database);
});
afterEach(async () => {
  await tools.jobs.whenIdle();
  await Promise.all([tools.log.flush(), tools.meter.flush()]);
  vi.unstubAllGlobals();
  await database.delete();
});

/** What `videos.list` says of one public video. */
function videoAnswer(): Response {
  const snippet = { publishedAt: '2026-11-01T12:00:00Z', channelId: 'UCbreadlab00000000000000', title: 'Rye' };
  const items = [{ id: ID, snippet, statistics: { viewCount: '1200' } }];
  const headers = { date: 'Sat, 21 Nov 2026 09:00:05 GMT' };
  return new Response(JSON.stringify({ kind: 'youtube#videoListResponse', items }), { headers });
}

const setUp = async () => {
  await saveApiSettings(database, { agreedAt: 1 });
  return saveApiKey(database, { service: 'youtube', label: '', key: KEY }, 1);
};
const REQUEST = { kind: 'fetch-facts', payload: {}, subject: '', itemKeys: [ID] } as const;
/** Queued as handlers do it; nobody wakes the runner but `queue` itself. */
async function queueAndWait() {
  const id = await tools.queue(REQUEST);
  await tools.jobs.whenIdle();
  return database.jobs.get(id);
}

it('builds everything without the database, the network or an alarm, so that listeners can be registered at once', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const createAlarm = vi.spyOn(fakeBrowser.alarms, 'create');
  connect(new LimelightDatabase('connect-untouched'));
  await new Promise((resolve) => setTimeout(resolve));
  expect([open, send, contains, createAlarm].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0]);
});

describe('queued work', () => {
  it('is done without another word, with the key in the header, and written into every book', async () => {
    const keyId = await setUp();
    expect(await queueAndWait()).toMatchObject({ state: 'done', doneCount: 1 });
    const [url, init] = send.mock.calls[0] ?? [];
    expect(new Headers(init?.headers).get('x-goog-api-key')).toBe(KEY);
    expect(String(url)).toMatch(/^https:\/\/youtube\.googleapis\.com\/youtube\/v3\/videos\?/);
    expect(String(url)).not.toContain(KEY);
    expect(await database.answers.get(`public|video|${ID}`)).toMatchObject({ value: { title: 'Rye' } });
    expect(await database.quota.toArray()).toEqual([expect.objectContaining({ quotaId: keyId, used: 1 })]);
    expect(await database.requests.toArray()).toEqual([expect.objectContaining({ status: 200, cost: 1 })]);
    expect((await database.events.toArray()).map(({ kind }) => kind)).toContain('facts-refreshed');
    expect(tools.serverClock()).toMatchObject({ serverAt: Date.UTC(2026, 10, 21, 9, 0, 5) });
  });

  it('asks nobody before the creator agreed', async () => {
    await saveApiKey(database, { service: 'youtube', label: '', key: KEY }, 1);
    expect(await queueAndWait()).toMatchObject({ state: 'failed', problem: 'terms-not-agreed' });
    expect(send).not.toHaveBeenCalled();
  });

  it('asks the browser for the one host, and nobody without its leave', async () => {
    await setUp();
    contains.mockResolvedValue(false);
    expect(await queueAndWait()).toMatchObject({ state: 'failed', problem: 'permission-missing' });
    expect(contains.mock.calls).toEqual([[{ origins: ['https://youtube.googleapis.com/*'] }]]);
    expect(send).not.toHaveBeenCalled();
  });
});

it('asks the browser in what language a text is, and keeps what is made of many rows', async () => {
  const detectLanguage = vi.fn(async () => ({ isReliable: true, languages: [{ language: 'de', percentage: 98 }] }));
  Object.assign(fakeBrowser.i18n, { detectLanguage });
  expect(await tools.detectLanguage?.('Brot')).toMatchObject({ languages: [{ language: 'de' }] });
  expect(detectLanguage).toHaveBeenCalledExactlyOnceWith('Brot');
  expect(tools.indexMemo).toBeDefined();
});

describe('for how long an answer is fresh', () => {
  it.each([
    [1, true],
    [3, false],
  ])('is the creator’s choice for facts: %i hours', async (factsTtlHours, isStale) => {
    await saveApiSettings(database, { factsTtlHours });
    await keepFacts(database, makeFacts(), { fetchedAt: Date.now() - 2 * HOUR_MS });
    expect(await tools.cache.peek(VIDEO, ID)).toMatchObject({ isStale });
  });

  it('is its own for lists that hardly change', async () => {
    await saveApiSettings(database, { factsTtlHours: 1 });
    await keepAnswer(database, CATEGORIES.name, 'DE|de', [], { fetchedAt: Date.now() - 2 * HOUR_MS });
    expect(await tools.cache.peek(CATEGORIES, 'DE|de')).toMatchObject({ isStale: false });
  });
});

it('keeps the cache as small as the creator wants it', async () => {
  await saveApiSettings(database, { maxCacheMb: 5 });
  expect(await tools.cache.statistics()).toMatchObject({ maxBytes: 5_000_000 });
});

it('goes on when an event cannot be told, and writes that down', async () => {
  vi.spyOn(database.events, 'add').mockRejectedValue(new Error('no') as never);
  expect(await codeOf(tools.notify({ kind: 'quota-low', subject: '', about: null }))).toBe('no problem');
  await tools.log.flush();
  expect((await database.logs.toArray()).map(({ event, facts }) => [event, facts['kind']])).toEqual([
    ['event.lost', 'quota-low'],
  ]);
});

it('forgets what a sign-in had fetched with the sign-in, in memory too', async () => {
  await keepFacts(database, makeFacts(), { owner: 'UC-bread', fetchedAt: Date.now() });
  expect(await tools.cache.peek(VIDEO, ID, 'UC-bread')).not.toBeNull();
  await tools.accounts.disconnect('UC-bread');
  expect(await tools.cache.peek(VIDEO, ID, 'UC-bread')).toBeNull();
});
