import type { Page } from '@playwright/test';
import { japanese } from '../stand-ins/youtube/catalogue.ts';
import { HEARTH } from '../stand-ins/youtube/channels.ts';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import { readRows } from './pages/rows.ts';

test.use({ hosts: 'allowed' });

const KILLS = 100;
/** The stand-in lists 524 uploads, of which four are private by now. */
const [LISTED, PUBLIC] = [524, 520];

interface Job {
  id: string;
  state: string;
  total: number;
  doneCount: number;
  failedCount: number;
}

interface Item {
  jobId: string;
  key: string;
  state: string;
}

function countRequests({ requests }: StandIns, method: string): number {
  return requests.filter(
    ({ host, path }) => host === 'youtube.googleapis.com' && path.startsWith(`/youtube/v3/${method}?`),
  ).length;
}

async function openChannel(limelight: Limelight): Promise<Page> {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.page.close();
  const page = await limelight.openOwnPage(`dashboard.html?channel=${HEARTH.id}`);
  await expect(page.getByRole('heading', { level: 2, name: HEARTH.name })).toBeVisible();
  await expect(page.getByRole('heading', { name: '50 uploads kept' })).toBeVisible();
  return page;
}

async function refreshAll(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Refresh all uploads' });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  const before = (await readRows(page, 'jobs')).length;
  await button.click();
  await expect.poll(async () => (await readRows(page, 'jobs')).length).toBe(before + 1);
}

/** As an alarm does: any event starts the background. */
function wake(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, type: 'dismissEvents', data: { id: 999_999 }, timestamp: Date.now() }),
  );
}

/** The newest. */
async function libraryJob(page: Page): Promise<Job | undefined> {
  const jobs = await readRows<Job & { kind: string; createdAt: number }>(page, 'jobs');
  return jobs.filter(({ kind }) => kind === 'refresh-channel').toSorted((a, b) => b.createdAt - a.createdAt)[0];
}

test('a library of 500 videos costs ten requests for its videos, with progress, and can be sorted', async ({
  limelight,
  standIns,
}) => {
  const page = await openChannel(limelight);
  await expect(page.getByText(/520 uploads: 23 units of the [\d,]+ that are left today\./)).toBeVisible();
  const before = countRequests(standIns, 'videos');
  await refreshAll(page);
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await expect.poll(async () => (await libraryJob(page))?.state, { timeout: 30_000 }).toBe('done');
  expect(countRequests(standIns, 'videos') - before).toBe(Math.ceil(LISTED / 50));
  await expect(page.getByRole('heading', { name: `${PUBLIC} uploads kept` })).toBeVisible();
  const table = page.getByRole('table');
  await table.getByRole('button', { name: 'Views', exact: true }).click();
  const views = await table.getByRole('row').locator('td:nth-of-type(2)').allInnerTexts();
  const numbers = views.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers.length).toBe(50);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('the background is killed a hundred times, and every item is done exactly once', async ({
  limelight,
  standIns,
}) => {
  test.setTimeout(240_000);
  const page = await openChannel(limelight);
  standIns.google.fault({ path: '/youtube/v3/videos' }, 'slow', { delayMs: 120 });
  await refreshAll(page);
  let underWay = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const job = await libraryJob(page);
    if (job?.state === 'done') await refreshAll(page);
    else underWay += 1;
    await page.waitForTimeout(Math.random() * 450);
    await limelight.killWorker(page);
    await wake(page);
  }
  await expect.poll(async () => (await libraryJob(page))?.state, { timeout: 60_000 }).toBe('done');
  expect(underWay, 'most deaths were in the middle of the work').toBeGreaterThan(KILLS / 2);
  const job = (await libraryJob(page)) as Job;
  const items = (await readRows<Item>(page, 'jobItems')).filter(({ jobId }) => jobId === job.id);
  const videos = items.filter(({ key }) => !/^(channel|page):/.test(key));
  expect(videos.length).toBe(LISTED);
  expect(new Set(videos.map(({ key }) => key)).size, 'none listed twice').toBe(LISTED);
  expect(items.every(({ state }) => state !== 'waiting')).toBe(true);
  expect(job).toMatchObject({ total: items.length, failedCount: LISTED - PUBLIC });
  expect(job.doneCount + job.failedCount).toBe(job.total);
  const samples = await readRows<{ videoId: string }>(page, 'samples');
  expect(samples.length, 'one sample of each video, within the hour').toBe(PUBLIC);
  expect(new Set(samples.map(({ videoId }) => videoId)).size).toBe(PUBLIC);
});

test('a job is cancelled, and goes on where it was when it is tried again', async ({ limelight, standIns }) => {
  const page = await openChannel(limelight);
  const take = standIns.google.fault({ path: '/youtube/v3/videos' }, 'slow', { delayMs: 400 });
  await refreshAll(page);
  await expect.poll(async () => (await libraryJob(page))?.doneCount ?? 0).toBeGreaterThan(60);
  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  await expect.poll(async () => (await libraryJob(page))?.state).toBe('cancelled');
  const { doneCount } = (await libraryJob(page)) as Job;
  take();
  const before = countRequests(standIns, 'videos');
  await page.getByText(/^\d+ finished/).click();
  await page
    .getByRole('button', { name: /^Try again/ })
    .first()
    .click();
  await expect.poll(async () => (await libraryJob(page))?.state, { timeout: 30_000 }).toBe('done');
  expect(countRequests(standIns, 'videos') - before).toBeLessThanOrEqual(Math.ceil((LISTED - doneCount) / 50) + 2);
});

test('a day without enough quota refuses the job before it begins, and says when there is more', async ({
  limelight,
  standIns,
}) => {
  const page = await openChannel(limelight);
  standIns.google.quota.limit(WORKING_KEY, { units: 0 });
  // YouTube itself says so first: others may have used the same project.
  const panel = await limelight.openPanel(await limelight.openWatchPage(japanese.id));
  await expect
    .poll(async () =>
      (await readRows<{ exhaustedAt: number | null }>(page, 'quota')).some(({ exhaustedAt }) => exhaustedAt !== null),
    )
    .toBe(true);
  await panel.page.close();
  const before = countRequests(standIns, 'videos');
  await page.reload();
  await expect(page.getByText(/would take 23 units, and 0 are left today\. Filled again at /)).toBeVisible();
  await page.getByRole('button', { name: 'Refresh all uploads' }).click({ force: true });
  expect(countRequests(standIns, 'videos')).toBe(before);
});
