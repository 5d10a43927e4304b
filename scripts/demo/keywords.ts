import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { draftGood } from '../../tests/stand-ins/studio/catalogue.ts';
import { sourdough } from '../../tests/stand-ins/youtube/catalogue.ts';
import { OptionsPage } from '../../tests/e2e/pages/options-page.ts';
import { PanelPage } from '../../tests/e2e/pages/panel-page.ts';
import { readRows } from '../../tests/e2e/pages/rows.ts';
import { StudioPage } from '../../tests/e2e/pages/studio-page.ts';
import { TagsTab } from '../../tests/e2e/pages/tags-tab.ts';
import { wakeAt } from '../../tests/support/wake-at.ts';
import { readTerms } from './api.ts';
import { openOwn, type Scene } from './scene.ts';
import { SCHEMES, showIn } from './schemes.ts';
import { editUrl } from './studio.ts';
import { tabIdOf } from './tabs.ts';

/** What Limelight suggested for a draft and found out about phrases, with a key, a sign-in and every source turned on. */
export interface KeywordsReport {
  /** Autocomplete, before the creator turned it on (none), and after. */
  completionsAsked: { before: number; after: number };
  /** Best first, with the reasons as they are shown. */
  suggestions: { tag: string; why: string }[];
  /** What they rest on, and what would make them better. */
  restsOn: string;
  exploration: { phrase: string; related: string[]; competition: Record<string, string> };
  /** The video's place on each day that was looked at; `null` is not among the first 50. */
  followed: { phrase: string; places: { day: string; position: number | null }[] };
}

const PANEL = { width: 360, height: 1_000 };
const SCREEN = { width: 1_280, height: 900 };
const DAY_MS = 86_400_000;
const AUTOCOMPLETE = 'suggestqueries-clients6.youtube.com';
/** After the first look. On the third day nobody was there, which the chart has to show as a gap. */
const LATER_DAYS = [1, 3, 4];
const EXPLORED = 'sourdough starter';
const FOLLOWED = 'bread';

/** From the consent to a chart of places, with pictures on the way. The background's clock is days ahead afterwards. */
export async function showKeywords(scene: Scene): Promise<KeywordsReport> {
  const before = countCompletions(scene);
  await turnOnSources(scene);
  const exploration = await showExploration(scene);
  const { suggestions, restsOn } = await showSuggestions(scene);
  const followed = await showPlaces(scene);
  const completionsAsked = { before, after: countCompletions(scene) - before };
  return { completionsAsked, suggestions, restsOn, exploration, followed };
}

/** What was not shown as it should; empty when everything was. */
export function keywordFailuresOf(report: KeywordsReport): string[] {
  const { completionsAsked, suggestions, restsOn, exploration, followed } = report;
  const hasReasons = suggestions.length > 0 && suggestions.every(({ tag, why }) => tag !== '' && why !== '');
  return [
    completionsAsked.before > 0 && 'Autocomplete was asked before the creator turned it on.',
    completionsAsked.after === 0 && 'Autocomplete was not asked.',
    (!hasReasons || restsOn === '') && 'The Tags tab does not show suggestions with their reasons.',
    exploration.related.length === 0 && 'An exploration found no related phrases.',
    Object.keys(exploration.competition).length === 0 && 'An exploration did not show the competition.',
    followed.places.length !== LATER_DAYS.length + 1 && 'A followed phrase was not looked up on each day.',
  ].filter((sentence) => sentence !== false);
}

function countCompletions({ standIns }: Scene): number {
  return standIns.requests.filter(({ host }) => host === AUTOCOMPLETE).length;
}

async function turnOnSources(scene: Scene): Promise<void> {
  const options = new OptionsPage(await openOwn(scene, 'options.html#keywords', SCREEN));
  const { main, page } = options;
  const agree = main.getByRole('button', { name: 'Agree and turn on' });
  await agree.waitFor();
  for (const scheme of SCHEMES) {
    await showIn(page, scheme);
    await page.screenshot({ path: join(scene.folder, `options-keywords-${scheme}.png`), fullPage: true });
  }
  await agree.click();
  await main.getByRole('button', { name: 'Turn off' }).waitFor();
  const derived = main.getByRole('switch', { name: 'Show derived insights' });
  await derived.click();
  await expect(derived).toBeChecked();
  await page.close();
}

async function showSuggestions(scene: Scene): Promise<Pick<KeywordsReport, 'suggestions' | 'restsOn'>> {
  const tab = await openTags(scene, editUrl(draftGood.id), 'Tags');
  const { page } = tab;
  // With the tab open, autocomplete is asked about the draft's phrases, a second apart.
  await expect(page.getByText(/^From .*autocomplete/)).toBeVisible({ timeout: 20_000 });
  await tab.suggested.getByRole('listitem').first().locator('summary').click();
  await picture(scene, page, 'studio-panel-suggestions');
  const items = await tab.suggested.getByRole('listitem').all();
  const suggestions = await Promise.all(
    items.map(async (item) => {
      const button = item.getByRole('button').first();
      const noteId = (await button.getAttribute('aria-describedby')) ?? '';
      const [name, note] = await Promise.all([button.textContent(), page.locator(`[id="${noteId}"]`).textContent()]);
      return { tag: (name ?? '').trim(), why: note ?? '' };
    }),
  );
  const restsOn = (await tab.sources.textContent()) ?? '';
  await page.close();
  return { suggestions, restsOn };
}

async function showExploration(scene: Scene): Promise<KeywordsReport['exploration']> {
  const tab = await openTags(scene, editUrl(draftGood.id), 'Explore');
  const { page } = tab;
  await tab.explore(EXPLORED, { hasCompetition: true });
  const result = page.getByRole('region', { name: EXPLORED, exact: true });
  const competition = result.getByRole('region', { name: 'Competition' });
  // On a fast machine what came before has used up the pace of this minute: the search waits for the next one.
  await competition.getByRole('term').first().waitFor({ timeout: 90_000 });
  const isOver = async () =>
    (await readRows<{ state: string }>(page, 'jobs')).every(({ state }) => state !== 'running' && state !== 'waiting');
  await expect.poll(isOver, { timeout: 30_000 }).toBe(true);
  await picture(scene, page, 'studio-panel-explore');
  const related = await tab.related.allInnerTexts();
  const terms = await readTerms(competition);
  await page.close();
  return { phrase: EXPLORED, related: related.map((text) => text.split('\n')[0] ?? ''), competition: terms };
}

/** Days go by: the daily look is the background's own, only its clock is moved. */
async function showPlaces(scene: Scene): Promise<KeywordsReport['followed']> {
  const { standIns, context } = scene;
  const watchUrl = `https://www.youtube.com/watch?v=${sourdough.id}`;
  const { page } = await openTags(scene, watchUrl, 'Ranks');
  await page.getByLabel('Phrase to follow').fill(FOLLOWED);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByRole('button', { name: /^Look now/ }).click();
  const load = async () => readRows<{ day: string; position: number | null }>(page, 'ranks');
  await expect.poll(async () => (await load()).length, { timeout: 20_000 }).toBe(1);
  for (const [index, day] of LATER_DAYS.entries()) {
    standIns.google.clock = () => Date.now() + day * DAY_MS;
    await wakeAt(context, page, day * DAY_MS);
    await expect.poll(async () => (await load()).length, { timeout: 20_000 }).toBe(index + 2);
  }
  const places = (await load()).map(({ day, position }) => ({ day, position }));
  await page.addInitScript(
    (ms) => {
      const now = Date.now;
      Date.now = () => now() + ms;
    },
    (LATER_DAYS.at(-1) ?? 0) * DAY_MS,
  );
  await page.reload();
  const tab = new TagsTab(page);
  await tab.show('Ranks');
  await page.getByRole('img', { name: new RegExp(`Places for “${FOLLOWED}”`) }).waitFor();
  await picture(scene, page, 'panel-ranks');
  await page.close();
  return { phrase: FOLLOWED, places };
}

/** One of the three views of the Tags tab, beside a page that is opened for it. */
async function openTags(scene: Scene, url: string, view: 'Tags' | 'Explore' | 'Ranks'): Promise<TagsTab> {
  const page = await scene.context.newPage();
  await page.setViewportSize(SCREEN);
  await page.goto(url);
  const tabId = await tabIdOf(scene.context, url);
  if (new URL(url).host === 'studio.youtube.com') await new StudioPage(page, tabId).showMore();
  const panel = new PanelPage(await openOwn(scene, `sidepanel.html?tab=${tabId}`, PANEL), tabId);
  await panel.meter.waitFor();
  const tab = new TagsTab(panel.page);
  await tab.show(view);
  panel.page.once('close', () => void page.close());
  return tab;
}

async function picture({ folder }: Scene, page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await showIn(page, scheme);
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    await page.screenshot({ path: join(folder, `${name}-whole-${scheme}.png`), fullPage: true });
  }
}
