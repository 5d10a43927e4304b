import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { BAKER } from '../stand-ins/google/accounts.ts';
import { CLIENT_ID } from '../stand-ins/google/clients.ts';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import type { StandIns } from '../stand-ins/server.ts';
import type { LoggedRequest } from '../stand-ins/site.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { BREAD_LAB, HEARTH } from '../stand-ins/youtube/channels.ts';
import { readFirefoxId } from '../support/firefox.ts';
import { bringHeartbeatForward, isBackgroundAlive } from '../support/firefox-background.ts';
import { expectText, paste, press } from '../support/firefox-page.ts';
import { type Firefox, test } from '../support/firefox-test.ts';
import { rowsOf } from './pages/rows.ts';

const DATA_API = 'youtube.googleapis.com';
/** The stand-in lists 524 uploads, of which four are private by now. */
const [LISTED, PUBLIC] = [524, 520];
const DEATHS = 4;
const IDLE_MS = 1_500;

// Firefox starts in one second, or in ten where two cores do everything.
test.describe.configure({ timeout: 90_000 });

test('Firefox is asked for the one address when a key is saved; the key is checked and brings facts', async ({
  firefox,
}) => {
  const { standIns } = firefox;
  const options = await firefox.open('options.html#youtube');
  await press(options, 'Agree and continue');
  await expectText(options, /You agreed on /);
  expect(await allowedHosts(options)).not.toContain(`https://${DATA_API}/*`);
  expect(requestsTo(standIns, DATA_API)).toEqual([]);
  await saveKey(options);
  expect(await allowedHosts(options)).toContain(`https://${DATA_API}/*`);
  expect(await allowedHosts(options), 'nothing that only a sign-in needs').not.toContain(
    'https://oauth2.googleapis.com/*',
  );
  expect(requestsTo(standIns, DATA_API).map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200']);

  const panel = await firefox.openPanel(sourdough.id);
  await press(panel, 'Performance');
  await expectText(panel, /Medians of the last /);
  const shown = await panel.evaluate(() => document.querySelector('[aria-label="This video"] dl')?.textContent ?? '');
  expect(sourdough).toMatchObject({ views: 412_357, likes: 18_240 });
  expect(shown).toMatch(/^Views412,357Likes18,240/);
  const asked = requestsTo(standIns, DATA_API);
  expect(asked.some(({ path }) => path.startsWith('/youtube/v3/videos?'))).toBe(true);
  for (const { method, headers } of asked) expect([method, headers['x-goog-api-key']]).toEqual(['GET', WORKING_KEY]);
  for (const { host, path, body, headers } of standIns.requests) {
    expect(path + body, `the key in an address of ${host}`).not.toContain(WORKING_KEY);
    if (host !== DATA_API) expect(JSON.stringify(headers), `the key sent to ${host}`).not.toContain(WORKING_KEY);
  }
});

test.describe('a background that is stopped after a moment of rest', () => {
  test.use({ backgroundIdleMs: IDLE_MS });

  test('the background dies again and again over a library, and every item is done exactly once', async ({
    firefox,
  }) => {
    const { standIns } = firefox;
    const options = await firefox.open('options.html#youtube');
    await press(options, 'Agree and continue');
    await saveKey(options);
    const page = await firefox.open(`dashboard.html?channel=${HEARTH.id}`);
    await expectText(page, /520 uploads: 23 units of the [\d,]+ that are left today\./);
    // An answer that takes longer than a background is left alive that only waits for it: now a list, now its videos.
    const slowDown = (path: string) => standIns.google.fault({ path }, 'slow', { delayMs: 10_000, times: 1 });
    slowDown('/youtube/v3/playlistItems');
    await press(page, 'Refresh all uploads');
    for (let death = 0; death < DEATHS; death++) {
      await expect.poll(() => isBackgroundAlive(page), { intervals: [50], timeout: 15_000 }).toBe(false);
      expect(await libraryJob(page), 'it died over its work').toMatchObject({ state: 'running' });
      if (death < DEATHS - 1) slowDown(death % 2 === 0 ? '/youtube/v3/videos' : '/youtube/v3/playlistItems');
      expect(await bringHeartbeatForward(page), 'what would have woken it').toBeLessThanOrEqual(30_000);
      await expect.poll(() => isBackgroundAlive(page), { intervals: [50] }).toBe(true);
    }
    await expect.poll(() => stateOfWoken(page), { timeout: 45_000 }).toBe('done');
    const job = (await libraryJob(page)) as Job;
    const items = ((await page.evaluate(rowsOf, 'jobItems')) as Item[]).filter(({ jobId }) => jobId === job.id);
    const videos = items.filter(({ key }) => !/^(channel|page):/.test(key)).map(({ key }) => key);
    expect(videos.length).toBe(LISTED);
    expect(new Set(videos).size, 'none listed twice').toBe(LISTED);
    expect(job).toMatchObject({ total: items.length, doneCount: items.length - (LISTED - PUBLIC) });
    expect(job.failedCount).toBe(LISTED - PUBLIC);
    const samples = (await page.evaluate(rowsOf, 'samples')) as { videoId: string }[];
    expect(samples.length, 'one sample of each video').toBe(PUBLIC);
    expect(new Set(samples.map(({ videoId }) => videoId)).size).toBe(PUBLIC);
    await expectText(page, /520 uploads kept/);
  });

  test('Firefox signs in by its own loopback address, renews in silence, and disconnecting ends it', async ({
    firefox,
  }) => {
    const { standIns } = firefox;
    const options = await firefox.open('options.html#youtube');
    await press(options, 'Agree and continue');
    const address = `http://127.0.0.1/mozoauth2/${createHash('sha1').update(readFirefoxId()).digest('hex')}`;
    await expectText(options, address);
    await paste(options, 'OAuth client ID', CLIENT_ID);
    await press(options, 'Save client ID');
    await press(options, 'Sign in with Google');
    const google = await googlePage(firefox);
    expect(new URL(google.url()).searchParams.get('redirect_uri')).toBe(address);
    // Somebody who looks for a password: Firefox must not stop the background that waits for them.
    await new Promise((resolve) => setTimeout(resolve, 2.5 * IDLE_MS));
    expect(await isBackgroundAlive(options)).toBe(true);
    await press(google, `${BAKER.name} ${BAKER.email}`);
    await press(google, 'Allow');
    await expectText(options, new RegExp(`^${BREAD_LAB.name}$[^]+Reads your channel`, 'm'));
    expect(await options.evaluate(rowsOf, 'accounts')).toMatchObject([{ id: BAKER.channelId }]);

    const { tokens } = standIns.google;
    tokens.revoke(tokens.issued[0]?.text ?? '');
    const decisions = () =>
      requestsTo(standIns, 'accounts.google.com').filter(({ method }) => method === 'POST').length;
    const page = await firefox.open(`dashboard.html?channel=${BREAD_LAB.id}`);
    await expectText(page, new RegExp(`^${BREAD_LAB.name}$`, 'm'));
    expect(tokens.issued.length, 'another token').toBe(2);
    expect(decisions(), 'without asking anybody').toBe(1);

    await press(options, `Disconnect ${BREAD_LAB.name}`);
    await press(options, 'Disconnect');
    await expect.poll(() => options.evaluate(rowsOf, 'accounts')).toEqual([]);
    expect(await options.evaluate(rowsOf, 'secrets')).toEqual([]);
    const [revocation, ...more] = requestsTo(standIns, 'oauth2.googleapis.com');
    expect(more).toEqual([]);
    expect(revocation).toMatchObject({ method: 'POST', path: '/revoke', status: 200 });
    expect(tokens.find(tokens.issued[1]?.text ?? '')).toBe(null);
  });
});

interface Job {
  id: string;
  kind: string;
  state: string;
  total: number;
  doneCount: number;
  failedCount: number;
}

interface Item {
  jobId: string;
  key: string;
}

function requestsTo({ requests }: StandIns, host: string): LoggedRequest[] {
  return requests.filter((request) => request.host === host);
}

async function saveKey(options: Page): Promise<void> {
  await paste(options, 'API key', WORKING_KEY);
  await press(options, 'Save and check');
  await expectText(options, /Works\. Checked /);
}

async function libraryJob(page: Page): Promise<Job | undefined> {
  return ((await page.evaluate(rowsOf, 'jobs')) as Job[]).findLast(({ kind }) => kind === 'refresh-channel');
}

function allowedHosts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return (await permissions.getAll()).origins ?? [];
  });
}

/** Where every other program wants the processor too, the background may die of its own between two answers. */
async function stateOfWoken(page: Page): Promise<string | undefined> {
  const job = await libraryJob(page);
  if (job?.state === 'running' && !(await isBackgroundAlive(page))) await bringHeartbeatForward(page);
  return job?.state;
}

async function googlePage({ browser }: Firefox): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().startsWith('https://accounts.google.com/'));
  const page = await target.page();
  if (!page) throw new Error("Google's page cannot be reached.");
  return page;
}
