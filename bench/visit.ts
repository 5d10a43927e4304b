import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { findWorker } from '../tests/support/chromium.ts';

export interface Visit {
  longTasks: number;
  nodes: number;
  heapBytes: number;
  selfMs: number;
  totalMs: number;
}

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Loads the page once and says what it cost; with Limelight in the browser, it is done once its badge is there. */
export async function visit(context: BrowserContext, url: string, hasExtension: boolean): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Same site first, so that the profiler and the page to measure are in one process.
  await page.goto('https://www.youtube.com/standin/blank');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load' });
  if (hasExtension) await badgeShown(context, url);
  await idle(page);
  const { profile } = await session.send('Profiler.stop');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const longTasks = await page.evaluate(countLongTasks);
  const heapBytes = await heapOf(session);
  await page.close();
  return { longTasks, nodes, heapBytes, ...costOf(profile) };
}

async function badgeShown(context: BrowserContext, url: string): Promise<void> {
  const worker = await findWorker(context);
  // The worker's own time is not the page's; asking it costs the page nothing.
  const isShown = await worker.evaluate(async (address) => {
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      const tabs = await chrome.tabs.query({ url: 'https://www.youtube.com/*' });
      const tab = tabs.find((one) => one.url === address);
      if (tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '') return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  }, url);
  if (!isShown) throw new Error(`Limelight put no score on the icon for ${url}.`);
}

/** When the browser has nothing to do for the page any more, its late observers have run too. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 300), { timeout: 2_000 })),
  );
}

function countLongTasks(): Promise<number> {
  return new Promise((resolve) => {
    let count = 0;
    const observer = new PerformanceObserver((list) => {
      count += list.getEntries().length;
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(count);
    }, 50);
  });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** `self`: samples whose innermost frame is in a script of ours; `total`: any frame is. */
function costOf(profile: { nodes: ProfileNode[]; samples?: number[]; timeDeltas?: number[] }): {
  selfMs: number;
  totalMs: number;
} {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const isOurs = (id: number) => nodes.get(id)?.callFrame.url.startsWith('chrome-extension://') ?? false;
  let selfMicros = 0;
  let totalMicros = 0;
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    // A delta is the time since the sample before, so the time after this sample is in the next.
    const micros = profile.timeDeltas?.[index + 1] ?? 0;
    if (isOurs(sample)) selfMicros += micros;
    let at: number | undefined = sample;
    while (at !== undefined && !isOurs(at)) at = parents.get(at);
    if (at !== undefined) totalMicros += micros;
  }
  return { selfMs: selfMicros / 1_000, totalMs: totalMicros / 1_000 };
}
