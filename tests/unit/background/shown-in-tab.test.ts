import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shownInTab } from '@/entrypoints/background/shown-in-tab';
import { saveAnalysis } from '@/lib/storage/analyses';
import type { LimelightDatabase } from '@/lib/storage/database';
import { saveDraft } from '@/lib/storage/drafts';
import type { VideoId } from '@/lib/video/video';
import { makeDraftRow } from '../../support/make-draft-row';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';
import { makeRow } from '../../support/make-row';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('shown-in-tab-test');
});

const openTab = async (url: string): Promise<number> => (await fakeBrowser.tabs.create({ url })).id ?? -1;

it('is the draft of an editor', async () => {
  const tabId = await openTab('https://studio.youtube.com/video/sourdough01/edit');
  expect(await shownInTab(database, tabId)).toBeNull();
  const row = makeDraftRow({ tabId });
  await saveDraft(database, row);
  expect(await shownInTab(database, tabId)).toEqual(row);
});

it('is the analysis of a watch page, as far as there is one', async () => {
  const tabId = await openTab('https://www.youtube.com/watch?v=sourdough01');
  expect(await shownInTab(database, tabId)).toBeNull();
  const row = makeRow();
  await saveAnalysis(database, row);
  expect(await shownInTab(database, tabId)).toEqual(row);
  await saveAnalysis(database, {
    videoId: 'sourdough01' as VideoId,
    savedAt: NOW,
    status: 'failed',
    problem: 'offline',
  });
  expect(await shownInTab(database, tabId)).toBeNull();
});

it('is not the draft that a tab held before it went elsewhere', async () => {
  const tabId = await openTab('https://example.org/');
  await saveDraft(database, makeDraftRow({ tabId }));
  expect(await shownInTab(database, tabId)).toBeNull();
});

it('is nothing for no tab, and for one that is closed', async () => {
  expect(await shownInTab(database, null)).toBeNull();
  expect(await shownInTab(database, 99_999)).toBeNull();
});
