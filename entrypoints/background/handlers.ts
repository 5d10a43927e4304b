import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { analyzeCapture } from '@/lib/analysis/analyze-capture';
import { changeSettings, chooseFocusPhrase } from '@/lib/analysis/rescore';
import { askPage } from '@/lib/messages/to-page';
import { Problem } from '@/lib/problem/problem';
import { loadAnalysis } from '@/lib/storage/analyses';
import type { AnalysisRow } from '@/lib/storage/database';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import { DEFAULT_SETTINGS, loadSettings } from '@/lib/storage/settings';
import { SettingsSchema } from '@/lib/storage/settings-schema';
import { parseStudioUrl } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId, parseWatchUrl } from '@/lib/video/video-url';
import { createAccountHandlers } from './account-handlers';
import { createAiHandlers } from './ai-handlers';
import type { Handlers } from './answer-all';
import { createBackupHandlers } from './backup-handlers';
import { setBadge, showBadge } from './badge';
import { createBatchHandlers } from './batch-handlers';
import { createChatHandlers } from './chat-handlers';
import type { BackgroundTools } from './connect';
import { analyzeInStudio, createDraftHandlers } from './draft-handlers';
import { createExplorationHandlers } from './exploration-handlers';
import { createFactsHandlers } from './facts-handlers';
import { createHealthHandlers } from './health-handlers';
import { createHealthTools } from './health-tools';
import { createJobHandlers } from './job-handlers';
import { createKeywordHandlers } from './keyword-handlers';
import { parseRequest } from './parse-request';
import { createRankHandlers } from './rank-handlers';
import { refreshDrafts, studioPage } from './studio-tabs';
import { createTemplateHandlers } from './template-handlers';
import { scheduleUpkeep } from './upkeep-jobs';
import { createWritingHandlers } from './writing-handlers';
import { wipeEverything } from './wipe-everything';

const TabRequest = z.object({ tabId: z.int().nonnegative() });
const FocusPhraseRequest = z.object({
  videoId: z.custom<VideoId>((value) => parseVideoId(value) !== null),
  phrase: z.string().max(MAX_PHRASE_CHARS * 4),
});

/** One function a message. Each parses its input first: a page is never trusted. */
export function createHandlers(tools: BackgroundTools): Handlers {
  return {
    ...createDraftHandlers(tools),
    ...createTemplateHandlers(tools),
    ...createAccountHandlers(tools),
    ...createFactsHandlers(tools),
    ...createKeywordHandlers(tools),
    ...createExplorationHandlers(tools),
    ...createRankHandlers(tools),
    ...createAiHandlers(tools),
    ...createChatHandlers(tools),
    ...createWritingHandlers(tools),
    ...createBatchHandlers(tools),
    ...createJobHandlers(tools),
    ...createHealthHandlers(createHealthTools(tools, true)),
    ...createBackupHandlers(tools),
    async analyzePage(data, sender) {
      await analyzeInTab(tools, data, sender.tab?.id);
    },
    async leaveVideo(_data, sender) {
      if (sender.tab?.id !== undefined) await setBadge(sender.tab.id, '');
    },
    async readTab(data) {
      const { tabId } = parseRequest(TabRequest, data);
      const tab = await browser.tabs.get(tabId).catch(() => null); // It may have been closed meanwhile.
      if (parseStudioUrl(tab?.url)) return analyzeInStudio(tools, tabId, await studioPage(tabId).capture());
      // A tab without our content script (opened before Limelight was installed, or orphaned by an update) does not answer.
      const capture = await askPage('capturePage', undefined, tabId).catch((cause: unknown) => {
        throw new Problem('page-not-read', { cause });
      });
      if (!capture) throw new Problem('page-not-read');
      return analyzeInTab(tools, capture, tabId);
    },
    async saveFocusPhrase(data) {
      const { videoId, phrase } = parseRequest(FocusPhraseRequest, data);
      await chooseFocusPhrase(tools, videoId, phrase);
      await Promise.all([showBadges(tools), refreshDrafts()]);
    },
    async saveSettings(data) {
      await changeSettings(tools, parseRequest(SettingsSchema, data));
      await Promise.all([showBadges(tools), refreshDrafts()]);
    },
    async deleteAllData() {
      await wipeEverything({ ...tools, stopWork: () => stopWork(tools) });
      await scheduleUpkeep(tools);
      await tools.jobs.wake();
      await Promise.all([showBadges(tools), refreshDrafts()]);
    },
  };
}

/** Nothing may write while everything is deleted, nor bring back afterwards what it still holds. */
async function stopWork({ database, accounts, jobs, ai, log, hits, meter }: BackgroundTools): Promise<void> {
  const open = await database.jobs.where('state').anyOf('waiting', 'running').primaryKeys();
  await Promise.all(open.map((id) => jobs.cancel(id)));
  await ai.stopAll();
  // Sign-ins end at Google too. Where that cannot be confirmed they are deleted here all the same.
  await accounts.agree(false);
  await jobs.whenIdle();
  await Promise.all([log.flush(), hits.flush(), meter.flush()]);
}

async function analyzeInTab(tools: AnalysisTools, data: unknown, tabId: number | undefined): Promise<AnalysisRow> {
  const row = await analyzeCapture(tools, data);
  const { isBadgeShown } = await loadSettings(tools.database).catch(() => DEFAULT_SETTINGS);
  if (tabId !== undefined && isBadgeShown) await showBadge(tabId, row);
  return row;
}

/** Brings the badge of every watch page in line with the settings and scores as they are now. */
async function showBadges({ database }: AnalysisTools): Promise<void> {
  const [tabs, { isBadgeShown }] = await Promise.all([browser.tabs.query({}), loadSettings(database)]);
  for (const { id: tabId, url } of tabs) {
    const videoId = parseWatchUrl(url)?.videoId;
    if (tabId === undefined || !videoId) continue;
    const row = isBadgeShown ? await loadAnalysis(database, videoId) : null;
    await (row ? showBadge(tabId, row) : setBadge(tabId, ''));
  }
}
