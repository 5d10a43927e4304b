import { browser } from 'wxt/browser';
import type { Shown } from '@/lib/chat/load-context';
import { loadAnalysis } from '@/lib/storage/analyses';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadDraft } from '@/lib/storage/drafts';
import { parseStudioUrl } from '@/lib/video/studio-url';
import { parseWatchUrl } from '@/lib/video/video-url';

/** What was read of the tab as it is now; `null` for one that is closed, shows no video, or was not read. */
export async function shownInTab(database: LimelightDatabase, tabId: number | null): Promise<Shown> {
  // It may have been closed meanwhile.
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tabId === null) return null;
  if (parseStudioUrl(tab.url)) return loadDraft(database, tabId);
  const address = parseWatchUrl(tab.url);
  const row = address && (await loadAnalysis(database, address.videoId));
  return row?.status === 'ready' ? row : null;
}
