import { browser } from 'wxt/browser';
import { parseWatchUrl } from '@/lib/video/video-url';
import type { AnalysisRow } from '@/lib/storage/database';

const BADGE_COLOR = '#3f6212';

/** Puts the score on the toolbar icon of one tab, if that tab still shows the video: never A's score under B. */
export async function showBadge(tabId: number, row: AnalysisRow): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // The tab may have been closed meanwhile.
  if (!tab || parseWatchUrl(tab.url)?.videoId !== row.videoId) return;
  const score = row.status === 'ready' ? row.scorecard.score : null;
  await setBadge(tabId, score === null ? '' : String(score));
}

export async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
