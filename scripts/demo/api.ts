import { join } from 'node:path';
import { expect, type BrowserContext, type Locator } from '@playwright/test';
import { BAKER } from '../../tests/stand-ins/google/accounts.ts';
import { CLIENT_ID } from '../../tests/stand-ins/google/clients.ts';
import { WORKING_KEY } from '../../tests/stand-ins/google/state.ts';
import type { StandIns } from '../../tests/stand-ins/server.ts';
import { draftWeak } from '../../tests/stand-ins/studio/catalogue.ts';
import { sourdough } from '../../tests/stand-ins/youtube/catalogue.ts';
import { HEARTH } from '../../tests/stand-ins/youtube/channels.ts';
import { OptionsPage } from '../../tests/e2e/pages/options-page.ts';
import { PanelPage } from '../../tests/e2e/pages/panel-page.ts';
import { readRows } from '../../tests/e2e/pages/rows.ts';
import { openOwn, type Scene } from './scene.ts';
import { SCHEMES, showIn } from './schemes.ts';
import { editUrl } from './studio.ts';
import { tabIdOf } from './tabs.ts';

/** What Limelight showed with a key and a sign-in of the stand-in's, and what it asked for that. */
export interface ApiReport {
  /** Before the creator agreed in Options: none. */
  requestsBeforeConsent: number;
  /** What left for Google's API addresses, by address. */
  requests: Record<string, number>;
  /** Of the watch page, by the words beside them. */
  factsShown: Record<string, string>;
  expectedViews: string;
  /** Which uploads the medians are of, for the watch page and for a draft of the signed-in channel. */
  medians: string;
  draftMedians: string;
  /** Of the same video, signed in as its owner with reports allowed. */
  reportShown: Record<string, string>;
  /** The refresh of a whole channel. */
  library: { state: string; items: number; done: number; failed: number; kept: number };
}

const API_HOSTS: readonly string[] = [
  'youtube.googleapis.com',
  'youtubeanalytics.googleapis.com',
  'oauth2.googleapis.com',
  'suggestqueries-clients6.youtube.com',
  'generativelanguage.googleapis.com',
];
const PANEL = { width: 360, height: 1_000 };
const SCREEN = { width: 1_280, height: 900 };

/** From nothing to a channel's whole library, as a creator would go, with pictures on the way. */
export async function showApi(scene: Scene): Promise<ApiReport> {
  const { standIns } = scene;
  const requestsBeforeConsent = Object.values(countRequests(standIns)).reduce((sum, count) => sum + count, 0);
  const options = new OptionsPage(await openOwn(scene, 'options.html', SCREEN));
  await options.setUpKey(WORKING_KEY);

  const watchUrl = `https://www.youtube.com/watch?v=${sourdough.id}`;
  const watched = await showPerformance(scene, watchUrl, 'panel-performance');
  const expectedViews = await options.page.evaluate(
    (views) => new Intl.NumberFormat(chrome.i18n.getUILanguage()).format(views),
    sourdough.views,
  );
  const library = await showLibrary(scene);
  await signIn(scene.context, options);
  const owned = await showPerformance(scene, watchUrl, 'panel-performance-own');
  const draft = await showPerformance(scene, editUrl(draftWeak.id), 'studio-panel-performance');
  await pictureOptions(scene, options);
  await options.page.close();
  return {
    requestsBeforeConsent,
    requests: countRequests(standIns),
    factsShown: watched.facts,
    expectedViews,
    medians: watched.medians,
    draftMedians: draft.medians,
    reportShown: owned.report,
    library,
  };
}

/** What was not shown as it should; empty when everything was. */
export function apiFailuresOf(report: ApiReport): string[] {
  const { requestsBeforeConsent, factsShown, expectedViews, medians, draftMedians, reportShown, library } = report;
  return [
    requestsBeforeConsent > 0 && 'Google was asked before the creator agreed.',
    factsShown['Views'] !== expectedViews && 'The Performance tab does not show the views that YouTube counts.',
    (!medians || !draftMedians) && 'The Performance tab does not show what is usual for the channel.',
    Object.keys(reportShown).length === 0 && 'The Performance tab does not show the report of the own video.',
    (library.state !== 'done' || library.done + library.failed !== library.items || library.kept < 500) &&
      'The library was not refreshed to its last upload.',
  ].filter((sentence) => sentence !== false);
}

/** The Performance tab beside a page, light and dark. */
async function showPerformance(scene: Scene, url: string, name: string) {
  const tab = await scene.context.newPage();
  await tab.goto(url);
  const tabId = await tabIdOf(scene.context, url);
  const panel = new PanelPage(await openOwn(scene, `sidepanel.html?tab=${tabId}`, PANEL), tabId);
  await panel.meter.waitFor();
  await panel.openTab('Performance');
  const usual = panel.page.getByText(/^Medians of the last /);
  await usual.waitFor();
  await expect(panel.page.getByRole('button', { name: /^Asking YouTube/ })).toHaveCount(0);
  for (const scheme of SCHEMES) {
    await showIn(panel.page, scheme);
    await panel.page.screenshot({ path: join(scene.folder, `${name}-${scheme}.png`) });
    await panel.page.screenshot({ path: join(scene.folder, `${name}-whole-${scheme}.png`), fullPage: true });
  }
  const region = (part: string) => panel.page.getByRole('region', { name: part, exact: true });
  const outcome = {
    facts: await readTerms(region('This video')),
    report: await readTerms(region('Your report')),
    medians: (await usual.textContent()) ?? '',
  };
  await panel.page.close();
  await tab.close();
  return outcome;
}

/** Each term with its number, as a screen reader pairs them. */
export async function readTerms(region: Locator): Promise<Record<string, string>> {
  const terms = await region.getByRole('term').allInnerTexts();
  const definitions = await region.getByRole('definition').allInnerTexts();
  return Object.fromEntries(terms.map((term, index) => [term.trim(), definitions[index]?.trim() ?? '']));
}

/** Refreshes all uploads of the largest channel there is. */
async function showLibrary(scene: Scene): Promise<ApiReport['library']> {
  const page = await openOwn(scene, `dashboard.html?channel=${HEARTH.id}`, SCREEN);
  const button = page.getByRole('button', { name: 'Refresh all uploads' });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await button.click();
  const load = async () => (await readRows<JobRow>(page, 'jobs')).findLast(({ kind }) => kind === 'refresh-channel');
  await expect.poll(async () => (await load())?.finishedAt ?? null, { timeout: 60_000 }).not.toBeNull();
  const heading = page.getByRole('heading', { name: /uploads kept$/ });
  await heading.waitFor();
  for (const scheme of SCHEMES) {
    await showIn(page, scheme);
    await page.screenshot({ path: join(scene.folder, `channel-${scheme}.png`) });
  }
  const job = await load();
  const kept = Number(((await heading.textContent()) ?? '').replace(/\D/g, ''));
  await page.close();
  return {
    state: job?.state ?? 'none',
    items: job?.total ?? 0,
    done: job?.doneCount ?? 0,
    failed: job?.failedCount ?? 0,
    kept,
  };
}

interface JobRow {
  kind: string;
  state: string;
  total: number;
  doneCount: number;
  failedCount: number;
  finishedAt: number | null;
}

/** Enters the stand-in's OAuth client and answers Google's page as the owner of a channel. */
async function signIn(context: BrowserContext, options: OptionsPage): Promise<void> {
  await options.saveClientId(CLIENT_ID);
  for (const [button, allowed] of [
    ['Sign in with Google', 'Reads your channel'],
    ['Allow reports', 'Reads its reports'],
  ] as const) {
    const opening = context.waitForEvent('page');
    await options.main.getByRole('button', { name: button }).click();
    const google = await opening;
    await google.getByLabel(new RegExp(`^${BAKER.name}`)).check();
    await google.getByRole('button', { name: 'Allow' }).click();
    await options.accounts.getByText(allowed).waitFor();
  }
}

/** The sections that have something to tell by now. */
async function pictureOptions({ folder }: Scene, options: OptionsPage): Promise<void> {
  const { page, main } = options;
  for (const name of ['YouTube', 'Requests', 'Your data', 'Health']) {
    await options.openSection(name);
    if (name === 'Your data') await main.getByRole('button', { name: 'Back up now' }).click();
    if (name === 'Health') {
      await main.getByRole('button', { name: 'Check now' }).click();
      await main
        .getByText(/^Checked /)
        .first()
        .waitFor();
    }
    await main.getByRole('heading').first().waitFor();
    for (const scheme of SCHEMES) {
      await showIn(page, scheme);
      const path = join(folder, `options-${name.toLowerCase().replaceAll(' ', '-')}-${scheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}

function countRequests({ requests }: StandIns): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, host, path } of requests) {
    if (method === 'OPTIONS' || !API_HOSTS.includes(host)) continue;
    const address = `${host}${path.split('?')[0] ?? ''}`;
    counts[address] = (counts[address] ?? 0) + 1;
  }
  return counts;
}
