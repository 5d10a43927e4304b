import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll } from '@/entrypoints/background/answer-all';
import { connect } from '@/entrypoints/background/connect';
import { createHandlers } from '@/entrypoints/background/handlers';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase, type ReadyRow } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { makeCapture } from '../../support/make-capture';

const URL_A = 'https://www.youtube.com/watch?v=breadLab001';
let database: LimelightDatabase;
let badges: Map<number, string>;

beforeEach(async () => {
  database = new LimelightDatabase('handlers-test');
  await database.delete();
  await database.open();
  badges = new Map();
  listeners = [];
  vi.spyOn(chrome.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3', optional_host_permissions: [] }) });
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  });
  const tools = { ...connect(database), now: () => 1_000 };
  return answerAll(createHandlers(tools), tools.meter);
});

type Listener = (message: unknown, sender: Browser.runtime.MessageSender, answer: (reply: unknown) => void) => unknown;
let listeners: Listener[];

/** A message as the browser delivers it: with the sender that the browser, not the sender, filled in. */
async function deliver(type: string, data: unknown, sender: { id?: string; url?: string; tab?: { id: number } }) {
  const reply = new Promise((answer) => {
    for (const listener of listeners)
      listener({ id: 1, type, data, timestamp: 1 }, sender as Browser.runtime.MessageSender, answer);
  });
  const { err, res } = (await reply) as { err?: unknown; res?: unknown };
  if (err !== undefined) throw err;
  return res;
}

const openTab = async (url: string): Promise<number> => (await fakeBrowser.tabs.create({ url })).id as number;
const watchPage = (tabId: number, url = URL_A) => ({ id: fakeBrowser.runtime.id, url, tab: { id: tabId } });
const panel = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') });

describe('analyzePage', () => {
  it('scores the page and puts the score on its tab', async () => {
    const tabId = await openTab(URL_A);
    await deliver('analyzePage', makeCapture(), watchPage(tabId));
    const row = (await database.analyses.get('breadLab001' as VideoId)) as ReadyRow;
    expect(badges.get(tabId)).toBe(String(row.scorecard.score));
  });

  it('leaves the badge alone when the tab has moved on', async () => {
    const tabId = await openTab('https://www.youtube.com/watch?v=otherVideo1');
    await deliver('analyzePage', makeCapture(), watchPage(tabId));
    expect(badges.has(tabId)).toBe(false);
  });

  it('shows no badge when it is switched off', async () => {
    const tabId = await openTab(URL_A);
    await deliver('saveSettings', { ...DEFAULT_SETTINGS, isBadgeShown: false }, panel());
    await deliver('analyzePage', makeCapture(), watchPage(tabId));
    expect(badges.get(tabId) ?? '').toBe('');
  });
});

describe('saveSettings', () => {
  const agreedAt = async () => (await loadSettings(database)).api.agreedAt;
  const save = (at: number | null, change: Partial<typeof DEFAULT_SETTINGS> = {}) =>
    deliver(
      'saveSettings',
      { ...DEFAULT_SETTINGS, ...change, api: { ...DEFAULT_SETTINGS.api, agreedAt: at } },
      panel(),
    );

  it.each([
    [null, 7, null],
    [5, null, 5],
    [5, 7, 5],
  ])('cannot change whether YouTube may be asked: agreed at %s, saved %s, stays %s', async (before, saved, after) => {
    await saveSettings(database, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, agreedAt: before } });
    await save(saved, { theme: 'dark' });
    expect([await agreedAt(), (await loadSettings(database)).theme]).toEqual([after, 'dark']);
  });
});

describe('who may ask', () => {
  const requests: [string, unknown, () => object][] = [
    ['analyzePage', makeCapture(), panel],
    ['deleteAllData', undefined, () => watchPage(1)],
    ['saveSettings', DEFAULT_SETTINGS, () => watchPage(1)],
    ['saveFocusPhrase', { videoId: 'breadLab001', phrase: 'x' }, () => watchPage(1)],
    ['readTab', { tabId: 1 }, () => watchPage(1)],
    ['deleteAllData', undefined, () => ({ id: 'somebodyElse', url: panel().url })],
    ['analyzePage', makeCapture(), () => ({ ...watchPage(1), url: 'https://evil.example/' })],
  ];
  it.each(requests)('%s from the wrong place is refused', async (type, data, sender) => {
    const failure = await deliver(type, data, sender()).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('message-refused');
  });
});

describe('what is asked', () => {
  it.each([
    ['readTab', { tabId: -1 }],
    ['readTab', null],
    ['saveFocusPhrase', { videoId: 'too short', phrase: 'x' }],
    ['saveFocusPhrase', { videoId: 'breadLab001', phrase: 'x'.repeat(500) }],
    ['saveSettings', { theme: 'pink' }],
  ])('%s with %j is refused', async (type, data) => {
    const failure = await deliver(type, data, panel()).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('reading-invalid');
  });
});

describe('readTab', () => {
  it('has the page read', async () => {
    const tabId = await openTab(URL_A);
    vi.spyOn(chrome.tabs, 'sendMessage').mockImplementation(((
      _tab: number,
      _message: unknown,
      _options: unknown,
      answer: (reply: unknown) => void,
    ) => answer({ res: makeCapture() })) as never);
    expect(await deliver('readTab', { tabId }, panel())).toMatchObject({ status: 'ready' });
  });

  it('says that a page which does not answer has not been read', async () => {
    vi.spyOn(chrome.tabs, 'sendMessage').mockImplementation(((
      _tab: number,
      _message: unknown,
      _options: unknown,
      answer: (reply: unknown) => void,
    ) => answer(undefined)) as never);
    const failure = await deliver('readTab', { tabId: 1 }, panel()).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('page-not-read');
  });
});

it('deleteAllData empties the database and the badges', async () => {
  const tabId = await openTab(URL_A);
  await deliver('analyzePage', makeCapture(), watchPage(tabId));
  await deliver('deleteAllData', undefined, panel());
  expect(await database.analyses.count()).toBe(0);
  expect(badges.get(tabId)).toBe('');
});

it('leaveVideo takes the badge off', async () => {
  const tabId = await openTab(URL_A);
  await deliver('analyzePage', makeCapture(), watchPage(tabId));
  await deliver('leaveVideo', undefined, watchPage(tabId, 'https://www.youtube.com/'));
  expect(badges.get(tabId)).toBe('');
});
