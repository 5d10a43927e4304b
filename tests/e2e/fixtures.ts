import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { extensionIdOf, findWorker, launchChromium } from '../support/chromium.ts';
import { killWorker } from '../support/kill-worker.ts';
import { startStandIns, type StandIns } from '../stand-ins/server.ts';
import { collectComplaints } from './pages/complaints.ts';
import { PanelPage } from './pages/panel-page.ts';
import { StudioPage } from './pages/studio-page.ts';
import { WatchPage } from './pages/watch-page.ts';

export interface Limelight {
  context: BrowserContext;
  extensionId: string;
  /** Opens an address of the stand-ins, or any other, in a new tab. */
  open(url: string): Promise<WatchPage>;
  openWatchPage(videoId: string, standin?: string): Promise<WatchPage>;
  /** The details page of a video in the stand-in Studio. */
  openStudio(videoId: string, query?: string): Promise<StudioPage>;
  openStudioAt(path: string): Promise<StudioPage>;
  openPopup(tab: { tabId: number }): Promise<PanelPage>;
  openPanel(tab: { tabId: number }): Promise<PanelPage>;
  openOwnPage(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  killWorker(page: Page): Promise<void>;
  badgeOf(tab: { tabId: number }): Promise<string>;
}

interface TestFixtures {
  limelight: Limelight;
}
interface WorkerFixtures {
  standIns: StandIns;
}

/** Chromium asks these on its own, whatever its flags say; the stand-ins answer 404. */
const BROWSER_HOSTS: readonly string[] = [
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com', // the dictionary for its spell check
];
const POPUP_SIZE = { width: 360, height: 600 };
const PANEL_SIZE = { width: 360, height: 900 };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  standIns: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright accepts nothing but an object pattern here.
    async ({}, use) => {
      const standIns = await startStandIns();
      await use(standIns);
      await standIns.close();
    },
    { scope: 'worker' },
  ],
  // A browser of its own for each test: what one test read is never an answer to another's question.
  limelight: async ({ standIns }, use) => {
    standIns.requests.length = 0;
    const context = await launchChromium({ port: standIns.port });
    const complaints = collectComplaints(context);
    await use(await createLimelight(context));
    await context.close();
    standIns.override(null);
    expect(complaints, 'errors or warnings caused by Limelight').toEqual([]);
    expect(strangeRequests(standIns), 'requests to hosts that nothing should ask').toEqual([]);
  },
});

export { expect };

async function createLimelight(context: BrowserContext): Promise<Limelight> {
  const extensionId = extensionIdOf(await findWorker(context));
  const openOwnPage = async (path: string, viewport = { width: 1000, height: 800 }) => {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const openTab = async (url: string): Promise<[Page, number]> => {
    const before = await tabIds(context);
    const page = await context.newPage();
    const tabId = (await tabIds(context)).find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error('The new tab has no id.');
    await page.goto(url);
    return [page, tabId];
  };
  const open = async (url: string) => new WatchPage(...(await openTab(url)));
  const openStudioAt = async (path: string) => new StudioPage(...(await openTab(`https://studio.youtube.com${path}`)));
  return {
    context,
    extensionId,
    open,
    openWatchPage: (id, standin) =>
      open(`https://www.youtube.com/watch?v=${id}${standin ? `&standin=${standin}` : ''}`),
    openStudio: (id, query = '') => openStudioAt(`/video/${id}/edit${query}`),
    openStudioAt,
    openPopup: async ({ tabId }) => new PanelPage(await openOwnPage(`popup.html?tab=${tabId}`, POPUP_SIZE), tabId),
    openPanel: async ({ tabId }) => new PanelPage(await openOwnPage(`sidepanel.html?tab=${tabId}`, PANEL_SIZE), tabId),
    openOwnPage,
    killWorker: (page) => killWorker(context, page),
    badgeOf: async ({ tabId }) =>
      (await findWorker(context)).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}

async function tabIds(context: BrowserContext): Promise<number[]> {
  const worker = await findWorker(context);
  return worker.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));
}

function strangeRequests(standIns: StandIns): string[] {
  const unknown = standIns.requests
    .filter(({ known, host }) => !known && !BROWSER_HOSTS.includes(host))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
  const ours = standIns.requests
    .filter(({ origin }) => origin?.startsWith('chrome-extension://'))
    .map(({ host, path }) => `ours: ${host}${path}`);
  const violations = standIns.requests
    .filter(({ path, body }) => path === '/cspreport' && body.includes('extension'))
    .map(({ body }) => body);
  return [...unknown, ...ours, ...violations];
}
