import { draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import { expectAccessible, expectKeyboardReachesAll } from './pages/expect-accessible.ts';
import { TagsTab } from './pages/tags-tab.ts';

test.use({ hosts: 'allowed' });
test.setTimeout(150_000);

const AUTOCOMPLETE = 'suggestqueries-clients6.youtube.com';

async function openWatchTags(limelight: Limelight, view: 'Tags' | 'Explore' | 'Ranks'): Promise<TagsTab> {
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.expectScored(sourdough.title);
  const tab = new TagsTab(panel.page);
  await tab.show(view);
  return tab;
}

test('the tags of a draft, with all that can be opened open', async ({ limelight }, testInfo) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  await studio.showMore();
  const { page } = await limelight.openPanel(studio);
  const tab = new TagsTab(page);
  await tab.open();
  await tab.reject(await tab.firstSuggestion()).click();
  await page.getByRole('button', { name: 'Never suggest' }).click();
  await expect(page.getByText(/ is never suggested again\.$/)).toBeVisible();
  await tab.reject(await tab.lastSuggestion()).click();
  await expect(page.getByText('2 rejected', { exact: true })).toBeVisible();
  for (const summary of await page.getByRole('tabpanel').locator('summary').all()) await summary.click();
  await page.getByRole('button', { name: `Move “${draftGood.tags[1]}”`, exact: true }).click();
  await page.getByRole('button', { name: 'Save as list' }).click();
  await expect(page.getByRole('group', { name: `Move “${draftGood.tags[1]}”`, exact: true })).toBeVisible();
  await expectAccessible(page, testInfo, 'draft-tags');
  await expectKeyboardReachesAll(page);
});

test('the tags of a watched video beside those of a draft, one of them asked about', async ({
  limelight,
}, testInfo) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.showMore();
  const { page } = await openWatchTags(limelight, 'Tags');
  await page.getByRole('button', { name: new RegExp(`^Add “${sourdough.tags[0]}” to `) }).click();
  await expect(page.getByRole('button', { name: 'Add anyway' })).toBeVisible();
  await expectAccessible(page, testInfo, 'watch-tags');
  await expectKeyboardReachesAll(page);
});

test('Explore before anything is set up, with what was found, and with what went wrong', async ({
  limelight,
  standIns,
}, testInfo) => {
  const tab = await openWatchTags(limelight, 'Explore');
  const { page } = tab;
  await expect(page.getByRole('button', { name: 'Read about autocomplete' })).toBeVisible();
  await expectAccessible(page, testInfo, 'explore-before');
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.openSection('Keywords');
  await options.main.getByRole('button', { name: 'Agree and turn on' }).click();
  await options.main.getByRole('switch', { name: 'Show derived insights' }).click();
  await expect(options.main.getByRole('switch', { name: 'Show derived insights' })).toBeChecked();
  await options.page.close();
  await tab.explore('sourdough bread', { hasCompetition: true });
  await expect(tab.related.first()).toBeVisible();
  const results = page.locator('summary', { hasText: /^The first \d+ results$/ });
  await results.click();
  await expectAccessible(page, testInfo, 'explore-results');
  await expectKeyboardReachesAll(page);
  const mend = standIns.google.fault({ host: AUTOCOMPLETE }, 'html');
  await tab.explore('rye starter');
  await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, testInfo, 'explore-problem');
  mend();
});

test('Ranks without a key, with nothing followed, as a chart and as a table', async ({ limelight }, testInfo) => {
  const tab = await openWatchTags(limelight, 'Ranks');
  const { page } = tab;
  await expect(page.getByRole('heading', { name: 'See where your video is found' })).toBeVisible();
  await expectAccessible(page, testInfo, 'ranks-invitation');
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.page.close();
  await expect(page.getByText('No phrase is followed yet.', { exact: false })).toBeVisible();
  await expectAccessible(page, testInfo, 'ranks-empty');
  await page.getByLabel('Phrase to follow').fill('sourdough');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByRole('button', { name: /^Look now/ }).click();
  await expect(page.getByRole('img', { name: /^One look at “sourdough”/ })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, testInfo, 'ranks-chart');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page, testInfo, 'ranks-table');
  await expectKeyboardReachesAll(page);
});

test('Options for keywords before and after the creator agreed, and with a word that cannot be saved', async ({
  limelight,
}, testInfo) => {
  const { page, main } = await limelight.openOptions('keywords');
  await expect(main.getByRole('button', { name: 'Agree and turn on' })).toBeVisible();
  await expectAccessible(page, testInfo, 'options-before');
  await expectKeyboardReachesAll(page);
  await main.getByRole('button', { name: 'Agree and turn on' }).click();
  await expect(main.getByRole('button', { name: 'Turn off', exact: true })).toBeVisible();
  await main.getByRole('switch', { name: 'Show derived insights' }).click();
  await expect(main.getByText('They need an API key or a sign-in.', { exact: false })).toBeVisible();
  await main.getByLabel('Never suggest').fill(`Acme\n${'very long name '.repeat(10)}`);
  await expect(main.getByText('A line is longer than 100 characters.', { exact: false })).toBeVisible();
  await main.getByRole('button', { name: 'Turn off', exact: true }).click();
  await expect(main.getByRole('button', { name: 'Turn off and delete' })).toBeVisible();
  await expectAccessible(page, testInfo, 'options-after');
  await expectKeyboardReachesAll(page);
});
