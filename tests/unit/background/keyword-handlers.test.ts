import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeywordHandlers } from '@/entrypoints/background/keyword-handlers';
import type { Sender } from '@/lib/messages/policy';
import { askPage } from '@/lib/messages/to-page';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { codeOf } from '../../support/make-account';
import { agreeToSources, makeApiTools } from '../../support/make-api-tools';
import { makeDraftRow } from '../../support/make-draft-row';
import { openEmptyDatabase } from '../../support/make-jobs';

vi.mock('@/lib/messages/to-page', () => ({ askPage: vi.fn(async () => undefined) }));

const STUDIO_URL = 'https://studio.youtube.com/video/sourdough01/edit';
const AUTOCOMPLETE = 'https://suggestqueries-clients6.youtube.com/*';
const PANEL: Sender = {};
const ask = vi.mocked(askPage);
const remove = vi.fn();
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
let handlers: ReturnType<typeof createKeywordHandlers>;
let tabId: number;
let studio: Sender;

beforeEach(async () => {
  database = await openEmptyDatabase('keyword-handlers-test');
  made = makeApiTools(database, { completions: { 'rye bread': ['rye bread recipe'] } });
  handlers = createKeywordHandlers(made.tools);
  Object.assign(fakeBrowser, { permissions: { remove } });
  for (const mock of [ask, remove]) mock.mockClear();
  tabId = (await fakeBrowser.tabs.create({ url: STUDIO_URL })).id as number;
  studio = { url: STUDIO_URL, tab: { id: tabId } };
  await database.drafts.put(makeDraftRow({ tabId, video: { title: 'Rye bread', description: null } }));
});

const refreshed = () => ask.mock.calls.map(([, , target]) => (target as { tabId: number }).tabId);
const rejected = () => database.rejections.toCollection().primaryKeys();

describe('rejectTag', () => {
  it('remembers it for the video, whose drafts get their suggestions anew', async () => {
    await fakeBrowser.tabs.create({ url: STUDIO_URL.replace('sourdough01', 'otherVideo1') });
    await handlers.rejectTag({ videoId: 'sourdough01', tag: 'Vlog' }, PANEL);
    expect(await rejected()).toEqual(['sourdough01|vlog']);
    expect(refreshed()).toEqual([tabId]);
  });

  it('remembers it for every video, and every draft hears of it', async () => {
    const other = await fakeBrowser.tabs.create({ url: STUDIO_URL.replace('sourdough01', 'otherVideo1') });
    await handlers.rejectTag({ videoId: 'sourdough01', tag: 'Vlog', isEverywhere: true }, studio);
    expect(await rejected()).toEqual(['*|vlog']);
    expect(refreshed()).toEqual([tabId, other.id]);
  });

  it('takes Studio’s word for the video in its own tab only', async () => {
    await handlers.rejectTag({ videoId: 'sourdough01', tag: 'vlog' }, studio);
    const reject = (sender: Sender) => codeOf(handlers.rejectTag({ videoId: 'otherVideo1', tag: 'vlog' }, sender));
    expect(await reject(studio)).toBe('message-refused');
    expect(await reject({ url: STUDIO_URL, tab: { id: tabId + 1 } })).toBe('message-refused');
    expect(await reject({ url: STUDIO_URL })).toBe('message-refused');
    expect(await rejected()).toEqual(['sourdough01|vlog']);
  });
});

describe('restoreTags', () => {
  it.each([
    ['one', { id: '*|vlog' }, ['sourdough01|rye']],
    ['those of a video', { videoId: 'sourdough01' }, ['*|vlog']],
    ['all', {}, []],
  ])('takes %s back', async (_, request, left) => {
    await handlers.rejectTag({ videoId: 'sourdough01', tag: 'rye' }, PANEL);
    await handlers.rejectTag({ videoId: 'sourdough01', tag: 'vlog', isEverywhere: true }, PANEL);
    ask.mockClear();
    await handlers.restoreTags(request, PANEL);
    expect(await rejected()).toEqual(left);
    expect(refreshed()).toEqual([tabId]);
  });
});

describe('refreshTagSources', () => {
  it('fetches for the draft of a tab, which then gets its suggestions anew', async () => {
    await agreeToSources(database);
    await handlers.refreshTagSources({ tabId }, PANEL);
    const asked = made.autocomplete.mock.calls.length;
    expect(asked).toBeGreaterThan(0);
    expect(refreshed()).toEqual([tabId]);
    await handlers.refreshTagSources({ tabId }, PANEL);
    expect(made.autocomplete).toHaveBeenCalledTimes(asked);
    await handlers.refreshTagSources({ tabId, isForced: true }, PANEL);
    expect(made.autocomplete).toHaveBeenCalledTimes(asked * 2);
  });

  it('does nothing for a tab without a draft', async () => {
    await agreeToSources(database);
    await handlers.refreshTagSources({ tabId: tabId + 1 }, PANEL);
    expect([made.autocomplete.mock.calls, refreshed()]).toEqual([[], []]);
  });
});

describe('agreeToSource', () => {
  it('remembers it, and open drafts hear of it', async () => {
    await handlers.agreeToSource({ what: 'derived', isAgreed: true }, PANEL);
    expect((await loadSettings(database)).keywords.derivedAgreedAt).toBe(made.clock.at);
    expect(refreshed()).toEqual([tabId]);
    expect(remove).not.toHaveBeenCalled();
  });

  it('gives the browser’s leave back with the agreement', async () => {
    await handlers.agreeToSource({ what: 'autocomplete', isAgreed: true }, PANEL);
    await handlers.agreeToSource({ what: 'derived', isAgreed: false }, PANEL);
    expect(remove).not.toHaveBeenCalled();
    await handlers.agreeToSource({ what: 'autocomplete', isAgreed: false }, PANEL);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [AUTOCOMPLETE] });
    expect((await loadSettings(database)).keywords.autocompleteAgreedAt).toBeNull();
  });
});

it.each([
  ['rejectTag', { videoId: 'short', tag: 'vlog' }],
  ['rejectTag', { videoId: 'sourdough01', tag: ' ' }],
  ['rejectTag', { videoId: 'sourdough01', tag: 'x'.repeat(501) }],
  ['rejectTag', { videoId: 'sourdough01', tag: 'vlog', isEverywhere: 'yes' }],
  ['restoreTags', { id: 7 }],
  ['restoreTags', null],
  ['refreshTagSources', { tabId: -1 }],
  ['refreshTagSources', { tabId: 1, isForced: 1 }],
  ['agreeToSource', { what: 'everything', isAgreed: true }],
  ['agreeToSource', { what: 'derived' }],
] as const)('%s refuses %j', async (name, data) => {
  expect(await codeOf(handlers[name](data as never, PANEL))).toBe('reading-invalid');
  expect(await rejected()).toEqual([]);
});
