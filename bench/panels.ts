import type { BrowserContext, Page } from '@playwright/test';
import { tabIdOf } from '../scripts/demo/tabs.ts';
import { sourdough } from '../tests/stand-ins/youtube/catalogue.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { extensionIdOf, findWorker, launchChromium } from '../tests/support/chromium.ts';
import { killWorker } from '../tests/support/kill-worker.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface PanelTimes {
  popupReadyMs: Spread;
  panelReadyMs: Spread;
  coldReplyMs: Spread;
  /** Paths of the scripts and styles that the side panel loads. */
  panelFiles: string[];
}

const WATCH_URL = `https://www.youtube.com/watch?v=${sourdough.id}`;

/** How long a person waits: for the popup, for the panel, and for an answer when the background was asleep. */
export async function measurePanels(standIns: StandIns, runs: number): Promise<PanelTimes> {
  const context = await launchChromium({ port: standIns.port });
  await context.addInitScript(noteWhenMeterIsPainted);
  const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
  const watch = await context.newPage();
  await watch.goto(WATCH_URL);
  const tabId = await tabIdOf(context, WATCH_URL);
  const popup = await readyTimes(context, `${origin}/popup.html?tab=${tabId}`, runs);
  const panel = await readyTimes(context, `${origin}/sidepanel.html?tab=${tabId}`, runs);
  const replies = await coldReplies(context, `${origin}/options.html`, tabId, runs);
  await context.close();
  return {
    popupReadyMs: spreadOf(popup.times, 'ms'),
    panelReadyMs: spreadOf(panel.times, 'ms'),
    coldReplyMs: spreadOf(replies, 'ms'),
    panelFiles: panel.files,
  };
}

async function readyTimes(
  context: BrowserContext,
  url: string,
  runs: number,
): Promise<{ times: number[]; files: string[] }> {
  const times: number[] = [];
  const files = new Set<string>();
  for (let run = -2; run < runs; run++) {
    const page = await context.newPage();
    page.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol === 'chrome-extension:' && /\.(?:js|css)$/.test(pathname)) files.add(pathname);
    });
    await page.goto(url);
    const at = await page.evaluate(() => (window as unknown as { meterPaintedAt: Promise<number> }).meterPaintedAt);
    if (run >= 0) times.push(at);
    await page.close();
  }
  return { times, files: [...files] };
}

/** Runs in the page before its own scripts: the time from navigation start until the frame with the score is out. */
function noteWhenMeterIsPainted(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const meterPaintedAt = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role=meter]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null); // arrives after the frame
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { meterPaintedAt });
}

async function coldReplies(context: BrowserContext, url: string, tabId: number, runs: number): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(url);
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    await killWorker(context, page);
    const { ms, isAnswered } = await askForTab(page, tabId);
    if (!isAnswered) throw new Error('The woken background gave no answer.');
    if (run >= 0) times.push(ms);
  }
  return times;
}

/** The message a panel sends when it has no row: the page is captured, read, scored and saved before the answer. */
function askForTab(page: Page, tabId: number): Promise<{ ms: number; isAnswered: boolean }> {
  return page.evaluate(async (id) => {
    const message = { id: 1, type: 'readTab', data: { tabId: id }, timestamp: Date.now() };
    const startedAt = performance.now();
    const answer = (await chrome.runtime.sendMessage(message)) as { res?: { videoId?: string } } | undefined;
    return { ms: performance.now() - startedAt, isAnswered: answer?.res?.videoId !== undefined };
  }, tabId);
}
