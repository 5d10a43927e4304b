import { WORKING_KEY } from '../stand-ins/google/state.ts';
import type { FaultChoices, FaultKind } from '../stand-ins/google/faults.ts';
import { weak } from '../stand-ins/youtube/catalogue.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import type { PanelPage } from './pages/panel-page.ts';
import { readRows } from './pages/rows.ts';

test.use({ hosts: 'allowed' });

const VIDEOS = '/youtube/v3/videos';

interface LogLine {
  path: string;
  problem: string | null;
  durationMs: number | null;
}

/** How often the video of the panel was asked about, apart from the uploads of its channel. */
function triesOf({ requests }: StandIns): number {
  return requests.filter(({ host, path }) => {
    const url = new URL(path, `https://${host}`);
    return host === 'youtube.googleapis.com' && url.pathname === VIDEOS && url.searchParams.get('id') === weak.id;
  }).length;
}

async function openPerformance(limelight: Limelight): Promise<PanelPage> {
  const panel = await limelight.openPanel(await limelight.openWatchPage(weak.id));
  await panel.openTab('Performance');
  return panel;
}

async function setUp(limelight: Limelight): Promise<void> {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.page.close();
}

/** Two questions that fail together may be enough for a rest. */
const BROKEN = /did not answer properly|so Limelight gives it a rest/;

const FAULTS: [FaultKind, FaultChoices, string | RegExp, number][] = [
  ['500', {}, BROKEN, 3],
  ['503', {}, BROKEN, 3],
  ['429', { retryAfterSeconds: 1 }, 'Google asks for a pause.', 3],
  ['half-sent', {}, BROKEN, 3],
  ['bad-json', {}, 'The answer from Google could not be understood.', 3],
  ['html', {}, 'The answer from Google could not be understood.', 3],
  ['quotaExceeded', {}, "Today's YouTube quota is used up.", 1],
  ['keyInvalid', {}, 'Google does not know this API key.', 1],
  ['no-connection', {}, 'You seem to be offline.', 2],
];

for (const [kind, choices, sentence, tries] of FAULTS) {
  test(`${kind}: the right sentence after at most ${tries} tries a look, the score untouched, and no storm`, async ({
    limelight,
    standIns,
  }) => {
    test.setTimeout(60_000);
    await setUp(limelight);
    standIns.google.fault({ path: VIDEOS }, kind, choices);
    const panel = await openPerformance(limelight);
    await expect(panel.alert.filter({ hasText: sentence }).first()).toBeVisible({ timeout: 30_000 });
    await panel.page.waitForTimeout(2_000);
    // The panel opened with its Score tab, which asks too; the one after it asks anew because there was no answer.
    expect(triesOf(standIns)).toBeLessThanOrEqual(tries * 2);
    expect(triesOf(standIns)).toBeGreaterThanOrEqual(1);
    await panel.openTab('Score');
    await panel.expectScored(weak.title);
    const log = await readRows<LogLine>(panel.page, 'requests');
    const over = log.filter(({ path, durationMs }) => path === VIDEOS && durationMs !== null);
    expect(over.length).toBeGreaterThan(0);
    expect(over.filter(({ problem }) => problem === null)).toEqual([]);
    // Chrome keeps an extension from an address that answers 5xx again and again, and says so as if there were no network.
    expect(over.some(({ problem }) => problem === 'offline')).toBe(kind === 'no-connection');
  });
}

test('a fault that passes costs one more try, and nobody notices', async ({ limelight, standIns }) => {
  await setUp(limelight);
  standIns.google.fault({ path: VIDEOS }, '503', { times: 1 });
  const panel = await openPerformance(limelight);
  await expect(
    panel.page.getByRole('region', { name: 'This video' }).getByText('Views', { exact: true }),
  ).toBeVisible();
  await expect(panel.alert).toHaveCount(0);
});

test('a slow answer shows that YouTube is being asked, and comes', async ({ limelight, standIns }) => {
  await setUp(limelight);
  standIns.google.fault({ path: VIDEOS }, 'slow', { times: 1, delayMs: 2_500 });
  const panel = await openPerformance(limelight);
  await expect(panel.page.getByText('Asking YouTube…').first()).toBeVisible();
  await expect(
    panel.page.getByRole('region', { name: 'This video' }).getByText('Views', { exact: true }),
  ).toBeVisible();
  expect(triesOf(standIns)).toBeLessThanOrEqual(2);
});

test('what is kept stays in sight while YouTube fails, with its age', async ({ limelight, standIns }) => {
  await setUp(limelight);
  const panel = await openPerformance(limelight);
  const video = panel.page.getByRole('region', { name: 'This video' });
  await expect(video.getByText('Views', { exact: true })).toBeVisible();
  standIns.google.fault({}, '500');
  await video.getByRole('button', { name: 'Refresh' }).click();
  await expect(panel.alert.first()).toContainText("Google's service did not answer properly.", { timeout: 30_000 });
  await expect(video.getByText('Views', { exact: true })).toBeVisible();
  await expect(video.getByText(/YouTube, /).first()).toBeVisible();
});

test('a service that keeps failing is given a rest, which a new background knows of', async ({
  limelight,
  standIns,
}) => {
  test.setTimeout(90_000);
  await setUp(limelight);
  standIns.google.fault({}, '500');
  const panel = await openPerformance(limelight);
  await expect(panel.alert.first()).toBeVisible({ timeout: 30_000 });
  await panel.page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(panel.alert.filter({ hasText: 'so Limelight gives it a rest' }).first()).toBeVisible({
    timeout: 30_000,
  });
  const before = triesOf(standIns);
  await limelight.killWorker(panel.page);
  await panel.page.reload();
  await panel.openTab('Performance');
  await expect(panel.alert.filter({ hasText: 'so Limelight gives it a rest' }).first()).toBeVisible();
  expect(triesOf(standIns)).toBe(before);
});

test('offline for an hour: what was asked for runs once when the network is back', async ({ limelight, standIns }) => {
  await setUp(limelight);
  const back = standIns.google.fault({}, 'no-connection');
  const panel = await openPerformance(limelight);
  await expect(panel.alert.filter({ hasText: 'You seem to be offline.' }).first()).toBeVisible();
  await expect.poll(async () => (await readRows(panel.page, 'jobs')).length).toBeGreaterThan(0);
  // An hour passes: the background sleeps and is woken by its alarm again and again.
  for (let quarter = 1; quarter <= 4; quarter++) {
    await limelight.killWorker(panel.page);
    await limelight.wakeAt(quarter * 15 * 60_000);
  }
  const duringTheHour = triesOf(standIns);
  expect(duringTheHour, 'no storm').toBeLessThanOrEqual(12);
  back();
  await limelight.killWorker(panel.page);
  await limelight.wakeAt(61 * 60_000);
  const video = panel.page.getByRole('region', { name: 'This video' });
  await expect(video.getByText('Views', { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await readRows<{ state: string }>(panel.page, 'jobs')).map(({ state }) => state))
    .not.toContain('waiting');
  const after = triesOf(standIns);
  await limelight.wakeAt(62 * 60_000);
  expect(triesOf(standIns), 'and not again').toBe(after);
  await panel.openTab('Score');
  await panel.expectScored(weak.title);
});
