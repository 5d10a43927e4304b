import { browser } from 'wxt/browser';
import { analyzeDraft } from '@/lib/analysis/analyze-draft';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { editDraft, undoEdit } from '@/lib/analysis/edit-draft';
import { cleanTags } from '@/lib/keywords/clean-tags';
import type { DraftReply } from '@/lib/messages/to-background';
import { askPage } from '@/lib/messages/to-page';
import { MAX_TAGS } from '@/lib/pages/studio/draft-capture';
import { Problem } from '@/lib/problem/problem';
import { deleteDraft, loadDraft } from '@/lib/storage/drafts';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { DEFAULT_SETTINGS, loadSettings, saveChoices } from '@/lib/storage/settings';
import { deleteVersions, dismissLostVersions } from '@/lib/storage/versions';
import type { Handlers } from './answer-all';
import { setBadge } from './badge';
import { EditRequest, OverlayRequest, PasteRequest, TabOnly, VersionRequest } from './draft-requests';
import { parseRequest } from './parse-request';
import { ignoreClosedTab, inPage, ownTab, refreshDraft, refreshDrafts, studioPage, tabOf, target } from './studio-tabs';

type DraftMessage =
  | 'analyzeDraft'
  | 'leaveDraft'
  | 'injectOverlay'
  | 'saveOverlay'
  | 'editDraft'
  | 'undoEdit'
  | 'showTags'
  | 'pasteField'
  | 'dismissLostText'
  | 'deleteVersions';

/** What Studio's scripts and the panel beside it ask about the draft in one tab. */
export function createDraftHandlers(tools: AnalysisTools): Pick<Handlers, DraftMessage> {
  const { database } = tools;
  return {
    async analyzeDraft(data, sender) {
      return replyOf(tools, await analyzeInStudio(tools, tabOf(sender), data));
    },
    async leaveDraft(_data, sender) {
      const tabId = tabOf(sender);
      await deleteDraft(database, tabId);
      await setBadge(tabId, '');
    },
    async injectOverlay(_data, sender) {
      const { isOverlayOn } = await loadSettings(database).catch(() => DEFAULT_SETTINGS);
      if (!isOverlayOn) return;
      const tab = { tabId: tabOf(sender), frameIds: [0] };
      await browser.scripting.executeScript({ target: tab, files: ['/studio-overlay.js'], injectImmediately: true });
    },
    async saveOverlay(data) {
      const { isOverlayOn, ...change } = parseRequest(OverlayRequest, data);
      const settings = await loadSettings(database);
      const overlay = { ...settings.overlay, ...change };
      await saveChoices(database, { ...settings, overlay, isOverlayOn: isOverlayOn ?? settings.isOverlayOn });
      if (isOverlayOn !== undefined) await refreshDrafts();
    },
    async editDraft(data, sender) {
      const { edits, reason, tabId = tabOf(sender) } = parseRequest(EditRequest, data);
      await editDraft(tools, studioPage(ownTab(sender, tabId)), edits, reason);
      await refreshDraft(tabId);
    },
    async undoEdit(data, sender) {
      const { tabId = tabOf(sender) } = parseRequest(TabOnly, data);
      await undoEdit(tools, studioPage(ownTab(sender, tabId)));
      await refreshDraft(tabId);
    },
    async showTags(data, sender) {
      const { tabId = tabOf(sender) } = parseRequest(TabOnly, data);
      const isShown = await inPage(askPage('showTags', undefined, target(ownTab(sender, tabId))));
      if (!isShown) throw new Problem('studio-field-missing');
      await refreshDraft(tabId);
    },
    async pasteField(data) {
      const { tabId, field, text } = parseRequest(PasteRequest, data);
      const { [field]: _, ...others } = (await loadDraft(database, tabId))?.draft.pasted ?? {};
      const value = field === 'tags' ? cleanTags([text ?? '']).slice(0, MAX_TAGS) : text;
      await analyzeInStudio(tools, tabId, await studioPage(tabId).capture(), {
        ...others,
        ...(text !== null && { [field]: value }),
      });
      await refreshDraft(tabId);
    },
    async dismissLostText(data, sender) {
      const { tabId = tabOf(sender) } = parseRequest(TabOnly, data);
      const draft = await loadDraft(database, ownTab(sender, tabId));
      if (draft) await dismissLostVersions(database, draft.videoId);
      await refreshDraft(tabId);
    },
    async deleteVersions(data) {
      const { videoId, id } = parseRequest(VersionRequest, data);
      await deleteVersions(database, videoId, id);
      await refreshDrafts();
    },
  };
}

/** The draft of a tab, read anew; the badge follows. */
export async function analyzeInStudio(
  tools: AnalysisTools,
  tabId: number,
  ...[capture, pasted]: [unknown, Partial<DraftRow['draft']['pasted']>?]
): Promise<DraftRow> {
  const row = await analyzeDraft(tools, tabId, capture, pasted);
  const { isBadgeShown } = await loadSettings(tools.database).catch(() => DEFAULT_SETTINGS);
  const score = isBadgeShown ? row.scorecard.score : null;
  await setBadge(tabId, score === null ? '' : String(score)).catch(ignoreClosedTab);
  return row;
}

async function replyOf({ database }: AnalysisTools, row: DraftRow): Promise<DraftReply> {
  const { isOverlayOn, overlay, theme } = await loadSettings(database).catch(() => DEFAULT_SETTINGS);
  return { row, isOverlayOn, overlay, theme };
}
