import type { FaultKind } from '../stand-ins/google/faults.ts';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { expect, test, type Limelight } from './fixtures.ts';
import { readRows } from './pages/rows.ts';
import { TagsTab } from './pages/tags-tab.ts';

test.use({ hosts: 'allowed' });

const AUTOCOMPLETE = 'suggestqueries-clients6.youtube.com';

/** What autocomplete was asked, in order. */
function queriesOf({ requests }: StandIns): string[] {
  return requests
    .filter(({ host }) => host === AUTOCOMPLETE)
    .map(({ path }) => new URL(path, `https://${AUTOCOMPLETE}`).searchParams.get('q') ?? '');
}

async function turnOnAutocomplete(limelight: Limelight): Promise<void> {
  const options = await limelight.openOptions('keywords');
  await options.main.getByRole('button', { name: 'Agree and turn on' }).click();
  await expect(options.main.getByRole('button', { name: 'Turn off' })).toBeVisible();
  await options.page.close();
}

async function turnOnDerived(limelight: Limelight): Promise<void> {
  const options = await limelight.openOptions();
  await options.setUpKey(WORKING_KEY);
  await options.openSection('Keywords');
  const derived = options.main.getByRole('switch', { name: 'Show derived insights' });
  await derived.click();
  await expect(derived).toBeChecked();
  await options.page.close();
}

async function openExplorer(limelight: Limelight): Promise<TagsTab> {
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.expectScored(sourdough.title);
  const tab = new TagsTab(panel.page);
  await tab.show('Explore');
  return tab;
}

test('autocomplete is not asked before the creator turned it on, and no longer once it is off again', async ({
  limelight,
  standIns,
}) => {
  const tab = await openExplorer(limelight);
  await expect(tab.page.getByText('It is no official API, so it is off until you decide.')).toBeVisible();
  expect(queriesOf(standIns)).toEqual([]);
  await turnOnAutocomplete(limelight);
  await tab.explore('sourdough starter');
  await expect(tab.related.first()).toBeVisible();
  expect(queriesOf(standIns)).toContain('sourdough starter');
  const options = await limelight.openOptions('keywords');
  await options.main.getByRole('button', { name: 'Turn off' }).click();
  await options.main.getByRole('button', { name: 'Turn off and delete' }).click();
  await expect(options.main.getByRole('button', { name: 'Agree and turn on' })).toBeVisible();
  const kept = await readRows<{ kind: string }>(options.page, 'answers');
  expect(kept.filter(({ kind }) => kind === 'autocomplete')).toEqual([]);
});

test('a deep look outlives its background, asks each question once, a second apart, and shows what it found', async ({
  limelight,
  standIns,
}, testInfo) => {
  test.setTimeout(150_000);
  await turnOnAutocomplete(limelight);
  const tab = await openExplorer(limelight);
  const startedAt = Date.now();
  await tab.explore('sourdough', { isDeep: true });
  await expect.poll(() => queriesOf(standIns).length, { timeout: 20_000 }).toBeGreaterThan(3);
  await expect(tab.related.first()).toBeVisible();
  await limelight.killWorker(tab.page);
  await limelight.wakeAt(0);
  const isOver = async () =>
    (await readRows<{ state: string }>(tab.page, 'jobs')).every(({ state }) => state === 'done');
  await expect.poll(isOver, { timeout: 110_000, intervals: [1_000] }).toBe(true);
  const queries = queriesOf(standIns);
  expect(new Set(queries).size).toBeGreaterThan(25);
  // One may have been on its way when the background was killed.
  expect(queries.length - new Set(queries).size).toBeLessThanOrEqual(1);
  expect(Date.now() - startedAt).toBeGreaterThan((queries.length - 2) * 1_000);
  await expect(tab.page.getByRole('list', { name: 'Questions' }).getByRole('listitem').first()).toBeVisible();
  await tab.page.screenshot({ path: testInfo.outputPath('explored.png'), fullPage: true });
});

const FAULTS: [FaultKind, RegExp][] = [
  ['html', /could not be understood|gives it a rest/],
  ['429', /asks for a pause|gives it a rest/],
  ['bad-json', /could not be understood|gives it a rest/],
];

for (const [kind, sentence] of FAULTS) {
  test(`autocomplete that answers ${kind}: a sentence, a way out, and no storm`, async ({ limelight, standIns }) => {
    test.setTimeout(90_000);
    await turnOnAutocomplete(limelight);
    const mend = standIns.google.fault({ host: AUTOCOMPLETE }, kind, { retryAfterSeconds: 1 });
    const tab = await openExplorer(limelight);
    await tab.explore('sourdough starter');
    await expect(tab.page.getByText(sentence).first()).toBeVisible({ timeout: 60_000 });
    expect(queriesOf(standIns).length).toBeLessThanOrEqual(8);
    mend();
  });
}

test('the quota ends in the middle: completions stay, and what is missing is said', async ({ limelight, standIns }) => {
  await turnOnAutocomplete(limelight);
  await turnOnDerived(limelight);
  standIns.google.fault({ path: '/youtube/v3/search' }, 'quotaExceeded');
  const tab = await openExplorer(limelight);
  await tab.explore('sourdough starter', { hasCompetition: true });
  await expect(tab.related.first()).toBeVisible({ timeout: 20_000 });
  await expect(tab.page.getByText("Today's YouTube quota is used up.").first()).toBeVisible({ timeout: 20_000 });
});

test('the competition is an estimate with its inputs, and the results stand as YouTube orders them', async ({
  limelight,
  standIns,
}, testInfo) => {
  await turnOnDerived(limelight);
  const tab = await openExplorer(limelight);
  await tab.explore('sourdough bread', { hasCompetition: true });
  await expect(tab.page.getByText('With the phrase in the title')).toBeVisible({ timeout: 20_000 });
  await expect(tab.page.getByText(/estimate/i).first()).toBeVisible();
  const searches = standIns.requests.filter(({ path }) => path.startsWith('/youtube/v3/search?'));
  expect(searches.filter(({ method }) => method === 'GET').length).toBe(1);
  await tab.page.screenshot({ path: testInfo.outputPath('competition.png'), fullPage: true });
});
