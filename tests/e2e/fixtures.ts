import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { allowHosts } from '../support/allow-hosts.ts';
import { extensionIdOf, findWorker, launchChromium } from '../support/chromium.ts';
import { CHROME_BUILD } from '../support/folders.ts';
import { killWorker } from '../support/kill-worker.ts';
import { wakeAt } from '../support/wake-at.ts';
import { startStandIns, type StandIns } from '../stand-ins/server.ts';
import { collectComplaints } from './pages/complaints.ts';
import { OptionsPage } from './pages/options-page.ts';
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
  openOptions(section?: string): Promise<OptionsPage>;
  openOwnPage(path: string, viewport?: { width: number; height: number }): Promise<Page>;
  killWorker(page: Page): Promise<void>;
  /** Starts the background as its alarm does, with a clock that is so much later. */
  wakeAt(laterMs: number): Promise<void>;
  badgeOf(tab: { tabId: number }): Promise<string>;
}

interface TestFixtures {
  limelight: Limelight;
  /** `allowed`: as if the creator had pressed "Allow" in the browser's window for Google's API addresses. */
  hosts: 'asked' | 'allowed';
}
interface WorkerFixtures {
  standIns: StandIns;
  allowedBuild: string;
}

/** Chromium asks these on its own, whatever its flags say; the stand-ins answer 404. */
const BROWSER_HOSTS: readonly string[] = [
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com', // the dictionary for its spell check
];
/** Where Google's sign-in returns to. The browser takes it over, now and then only after it was asked for; there is nothing. */
const RETURN_HOST = /^[a-p]{32}\.chromiumapp\.org$/;
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
  allowedBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use, { parallelIndex }) => use(allowHosts(`allowed-${parallelIndex}`)),
    { scope: 'worker' },
  ],
  hosts: ['asked', { option: true }],
  // A browser of its own for each test: what one test read is never an answer to another's question.
  limelight: async ({ standIns, allowedBuild, hosts }, use) => {
    standIns.requests.length = 0;
    standIns.google.reset();
    const context = await launchChromium({
      port: standIns.port,
      extension: hosts === 'allowed' ? allowedBuild : CHROME_BUILD,
    });
    const complaints = collectComplaints(context);
    await use(await createLimelight(context));
    await context.close();
    standIns.override(null);
    expect(complaints, 'errors or warnings caused by Limelight').toEqual([]);
    expect(strangeRequests(standIns, hosts === 'allowed'), 'requests to hosts that nothing should ask').toEqual([]);
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
    openOptions: async (section = '') => new OptionsPage(await openOwnPage(`options.html#${section}`)),
    openOwnPage,
    killWorker: (page) => killWorker(context, page),
    wakeAt: async (laterMs) => {
      const page = await openOwnPage('options.html');
      await wakeAt(context, page, laterMs);
      await page.close();
    },
    badgeOf: async ({ tabId }) =>
      (await findWorker(context)).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}

async function tabIds(context: BrowserContext): Promise<number[]> {
  const worker = await findWorker(context);
  return worker.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** What Limelight may ask of Google, and only where the creator allowed it. */
const API_HOSTS: readonly string[] = [
  'youtube.googleapis.com',
  'youtubeanalytics.googleapis.com',
  'oauth2.googleapis.com',
  'suggestqueries-clients6.youtube.com',
  'generativelanguage.googleapis.com',
];

function strangeRequests(standIns: StandIns, isApiAllowed: boolean): string[] {
  const unknown = standIns.requests
    .filter(({ known, host }) => !known && !BROWSER_HOSTS.includes(host) && !RETURN_HOST.test(host))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
  const ours = standIns.requests
    .filter(({ origin }) => origin?.startsWith('chrome-extension://'))
    .filter(({ host }) => !isApiAllowed || !API_HOSTS.includes(host))
    .map(({ host, path }) => `ours: ${host}${path}`);
  const violations = standIns.requests
    .filter(({ path, body }) => path === '/cspreport' && body.includes('extension'))
    .map(({ body }) => body);
  return [...unknown, ...ours, ...violations];
}
