import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import { readRows } from './pages/rows.ts';
import { TagsTab } from './pages/tags-tab.ts';

test.use({ hosts: 'allowed' });

const DAY_MS = 86_400_000;

async function openRanks(limelight: Limelight): Promise<TagsTab> {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.page.close();
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.expectScored(sourdough.title);
  const tab = new TagsTab(panel.page);
  await tab.show('Ranks');
  return tab;
}

interface RankRow {
  day: string;
  position: number | null;
}

test('a phrase is followed: one search a day, the place and its history, gaps as gaps', async ({
  limelight,
  standIns,
}, testInfo) => {
  const tab = await openRanks(limelight);
  await tab.page.getByLabel('Phrase to follow').fill('sourdough');
  await tab.page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(tab.followed).toHaveCount(1);
  await tab.page.getByRole('button', { name: /^Look now/ }).click();
  await expect(tab.followed.getByText(/#\d+|Not in the first/).first()).toBeVisible({ timeout: 20_000 });
  expect((await readRows<RankRow>(tab.page, 'ranks')).length).toBe(1);
  // The next day nobody was there; the day after, the alarm looks.
  standIns.google.clock = () => Date.now() + 2 * DAY_MS;
  await limelight.wakeAt(2 * DAY_MS);
  await expect.poll(async () => (await readRows<RankRow>(tab.page, 'ranks')).length, { timeout: 30_000 }).toBe(2);
  await tab.page.screenshot({ path: testInfo.outputPath('ranks.png'), fullPage: true });
});

test('stopping forgets the history after a question', async ({ limelight }) => {
  const tab = await openRanks(limelight);
  await tab.page.getByLabel('Phrase to follow').fill('sourdough');
  await tab.page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(tab.followed).toHaveCount(1);
  await tab.page.getByRole('button', { name: 'Stop following “sourdough”' }).click();
  await tab.page.getByRole('button', { name: 'Stop following', exact: true }).click();
  await expect(tab.page.getByText('No phrase is followed yet.', { exact: false })).toBeVisible();
  expect(await readRows(tab.page, 'trackedPhrases')).toEqual([]);
});
