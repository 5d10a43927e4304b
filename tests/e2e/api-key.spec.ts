import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { expect, test } from './fixtures.ts';

test.use({ hosts: 'allowed' });

/** What left for YouTube's Data API, by its path. */
function apiPaths({ requests }: StandIns): string[] {
  return requests
    .filter(({ host, method }) => host === 'youtube.googleapis.com' && method !== 'OPTIONS')
    .map(({ path }) => path.split('?')[0] ?? '');
}

test('nothing is asked of YouTube before the creator agreed', async ({ limelight, standIns }) => {
  const options = await limelight.openOptions('youtube');
  await expect(options.main.getByRole('button', { name: 'Agree and continue' })).toBeVisible();
  await expect(options.main.getByLabel('API key', { exact: true })).toHaveCount(0);
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.expectScored(sourdough.title);
  await panel.openTab('Performance');
  await expect(panel.page.getByRole('button', { name: 'Enter a key or sign in' })).toBeVisible();
  expect(apiPaths(standIns)).toEqual([]);
});

test('with a key the panel shows what YouTube counts, once for one unit, and says where it is from', async ({
  limelight,
  standIns,
}) => {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  expect(apiPaths(standIns)).toEqual(['/youtube/v3/i18nLanguages']);
  const tab = await limelight.openWatchPage(sourdough.id);
  const panel = await limelight.openPanel(tab);
  await panel.openTab('Performance');
  const video = panel.page.getByRole('region', { name: 'This video' });
  await expect(video.getByText('Views', { exact: true })).toBeVisible();
  await expect(video.getByText(/YouTube, /).first()).toBeVisible();
  await expect(panel.page.getByRole('region', { name: 'Channel' })).toBeVisible();
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  const asked = apiPaths(standIns);
  await panel.page.close();
  const again = await limelight.openPanel(tab);
  await again.openTab('Performance');
  await expect(again.page.getByText(/^Medians of the last /)).toBeVisible();
  expect(apiPaths(standIns), 'the second look costs nothing').toEqual(asked);
  expect(asked.filter((path) => path.endsWith('/videos')).length).toBeLessThanOrEqual(2);

  await options.openSection('Requests');
  await expect(options.main.getByText('youtube.googleapis.com').first()).toBeVisible();
  await expect(options.main.getByText('Facts about videos').first()).toBeVisible();
});

const WRONG_KEYS = [
  ['invalid', 'Google does not know this API key.'],
  ['referrer-restricted', 'This API key does not accept requests from a browser extension.'],
  ['not-enabled', "The API is not enabled in the key's project."],
] as const;

for (const [behaviour, sentence] of WRONG_KEYS) {
  test(`a key that is ${behaviour} is told with its fix, and asked about once`, async ({ limelight, standIns }) => {
    const key = `AIzaSyKeyThatIs${behaviour.replace('-', '')}000000000`;
    standIns.google.keys.set(key, behaviour);
    const options = await limelight.openOptions('youtube');
    await options.agree();
    await options.saveKey(key);
    await expect(options.keys.getByText(sentence)).toBeVisible();
    expect(apiPaths(standIns).length).toBe(1);
    // It was mended in the Cloud console.
    standIns.google.keys.set(key, 'works');
    await options.keys.getByRole('button', { name: /^Check / }).click();
    await expect(options.keys.getByText(/^Works\. Checked /)).toBeVisible();
  });
}

test('a second key takes over, and removing the first loses nothing', async ({ limelight, standIns }) => {
  const other = `AIzaSyTheOtherKey${'0'.repeat(22)}`;
  standIns.google.keys.set(other, 'works');
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.openTab('Performance');
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  const before = apiPaths(standIns).length;
  await options.main.getByRole('button', { name: 'Add another key' }).click();
  await options.saveKey(other, 'Second');
  await expect(options.keys).toHaveCount(2);
  await options.keys.getByRole('button', { name: /^Use Second/ }).click();
  await expect(options.keys.filter({ hasText: 'Second' }).getByText('In use')).toBeVisible();
  const first = options.keys.filter({ hasNotText: 'Second' });
  await first.getByRole('button', { name: /^Remove / }).click();
  await first.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(options.keys).toHaveCount(1);
  await panel.page.reload();
  await panel.openTab('Performance');
  await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
  expect(apiPaths(standIns).length, 'only the check of the second key').toBe(before + 1);
});
