import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { findWorker } from '../tests/support/chromium.ts';

export interface Visit {
  longTasks: number;
  nodes: number;
  heapBytes: number;
  /** CPU time of the main thread in our scripts, with everything the browser does inside them. */
  scriptMs: number;
}

/** An event of Chromium's tracing; `tdur` is CPU time of its thread in µs, which other processes do not stretch. */
interface TraceEvent {
  name: string;
  ts: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Loads the page once and says what it cost; with Limelight in the browser, it is done once its badge is there. */
export async function visit(context: BrowserContext, url: string, hasExtension: boolean): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // As from one video to the next: the tab's process has been on the site before, and is at rest.
  await page.goto('https://www.youtube.com/standin/blank');
  await idle(page);
  const stopTracing = await startTracing(session);
  await page.goto(url, { waitUntil: 'load' });
  if (hasExtension) await badgeShown(context, url);
  await idle(page);
  const events = await stopTracing();
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const longTasks = await page.evaluate(countLongTasks);
  const heapBytes = await heapOf(session);
  await page.close();
  return { longTasks, nodes, heapBytes, scriptMs: scriptMsOf(events, url) };
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

async function startTracing(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['devtools.timeline', 'v8'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** Every entry into a script of ours: its evaluation, and each call the browser makes into it later. */
function scriptMsOf(events: readonly TraceEvent[], url: string): number {
  // The trace also holds what Chromium had buffered of the page before.
  const startedAt = Math.max(
    ...events.filter(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url).map(({ ts }) => ts),
  );
  const entries = events.filter(
    ({ name, ts, args }) =>
      ts >= startedAt &&
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      args?.data?.url?.startsWith('chrome-extension://'),
  );
  return entries.reduce((micros, { tdur = 0 }) => micros + tdur, 0) / 1_000;
}
