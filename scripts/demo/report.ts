import type { BrowserContext } from '@playwright/test';
import { VIDEOS } from '../../tests/stand-ins/youtube/catalogue.ts';
import type { StandInVideo } from '../../tests/stand-ins/youtube/video.ts';
import { PanelPage } from '../../tests/e2e/pages/panel-page.ts';
import { tabIdOf } from './tabs.ts';

export interface VideoReport {
  video: string;
  expectedTitle: string;
  title: string;
  score: number | null;
  nextFix: string | null;
  checksByStatus: Record<string, string[]>;
  tags: string[];
  facts: Record<string, string>;
  notice: string | null;
  badge: string;
}

/** What the panel showed for every stand-in video that plays. */
export async function reportVideos(context: BrowserContext, origin: string): Promise<VideoReport[]> {
  const reports: VideoReport[] = [];
  for (const video of VIDEOS) reports.push(await reportVideo(context, origin, video));
  return reports;
}

async function reportVideo(context: BrowserContext, origin: string, video: StandInVideo): Promise<VideoReport> {
  const url = `https://www.youtube.com/${video.isShort ? 'shorts/' : 'watch?v='}${video.id}`;
  const watch = await context.newPage();
  await watch.goto(url);
  const tabId = await tabIdOf(context, url);
  const page = await context.newPage();
  await page.goto(`${origin}/sidepanel.html?tab=${tabId}`);
  const panel = new PanelPage(page, tabId);
  await panel.meter.or(panel.alert).first().waitFor();
  const report = await readPanel(panel, video, tabId);
  await page.close();
  await watch.close();
  return report;
}

async function readPanel(panel: PanelPage, video: StandInVideo, tabId: number): Promise<VideoReport> {
  const { page } = panel;
  const isScored = (await panel.meter.count()) > 0;
  const facts = isScored ? await panel.shownFacts() : {};
  const nextFix = isScored ? oneLine(await panel.nextFix.allInnerTexts()) : null;
  const all = page.getByRole('button', { name: /^All/ });
  if ((await all.count()) > 0) await all.click();
  const checksByStatus: Record<string, string[]> = {};
  for (const { id, status } of await panel.shownChecks()) {
    checksByStatus[status] = [...(checksByStatus[status] ?? []), id];
  }
  if (isScored) await panel.openTab('Tags');
  return {
    video: video.id,
    expectedTitle: video.title,
    title: isScored ? ((await panel.title.textContent()) ?? '') : '',
    score: isScored ? await panel.score() : null,
    nextFix,
    checksByStatus,
    tags: await panel.shownTags(),
    facts,
    notice: oneLine(await panel.alert.allInnerTexts()) || null,
    badge: await page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}

function oneLine(texts: readonly string[]): string {
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
