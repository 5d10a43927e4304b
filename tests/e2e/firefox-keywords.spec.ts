import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import type { StandIns } from '../stand-ins/server.ts';
import { draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { bringHeartbeatForward, isBackgroundAlive } from '../support/firefox-background.ts';
import { expectText, paste, press } from '../support/firefox-page.ts';
import { type Firefox, test } from '../support/firefox-test.ts';
import { rowsOf } from './pages/rows.ts';
import { LANGUAGE_DRAFTS } from './texts/language-drafts.ts';

const AUTOCOMPLETE = 'suggestqueries-clients6.youtube.com';

// Firefox starts in one second, or in ten where two cores do everything.
test.describe.configure({ timeout: 90_000 });

test('a draft in Studio gets tags with their reasons, and a rejected one stays away', async ({ firefox }) => {
  const studio = await firefox.visit(editUrl(draftGood.id));
  const panel = await openTags(firefox, studio);
  const suggestions = await suggestionsOf(panel);
  const tag = suggestions[0]?.tag ?? '';
  expect(tag).not.toBe('');
  for (const { note } of suggestions) expect(note).toMatch(/\p{L}{3}/u);
  await press(panel, `Not this one: “${tag}”`);
  await expect.poll(() => tagsOf(panel)).not.toContain(tag);
  await retype(studio, '#title-textarea #textbox', `${draftGood.title} again`);
  await expectText(panel, `${draftGood.title} again`);
  await panel.close();
  const again = await openTags(firefox, studio);
  expect(await tagsOf(again)).not.toContain(tag);
  await press(again, '1 rejected');
  await press(again, `Bring back “${tag}”`);
  await expect.poll(() => tagsOf(again)).toContain(tag);
  expect(firefox.standIns.requests.filter(({ origin }) => origin?.startsWith('moz-extension:'))).toEqual([]);
});

test("Firefox's own detector tells the language of a draft that names none", async ({ firefox }) => {
  const turkish = LANGUAGE_DRAFTS.find(({ language }) => language === 'Turkish');
  if (!turkish) throw new Error('There is no Turkish draft.');
  const studio = await firefox.visit(editUrl(draftWeak.id));
  const panel = await openTags(firefox, studio);
  await retype(studio, '#title-textarea #textbox', turkish.title);
  await retype(studio, '#description-textarea #textbox', turkish.description);
  await expect.poll(() => tagsOf(panel)).toContain(turkish.expected[0]);
  await expect.poll(async () => (await draftsOf(panel))[0]?.detected).toEqual({ code: 'tr' });
  await press(panel, 'Explore', 'button');
  await expect.poll(() => panel.evaluate(() => document.querySelector('select')?.value)).toBe('tr');
});

test.describe('a background that is stopped after a moment of rest', () => {
  test.use({ backgroundIdleMs: 1_500 });

  test('autocomplete is asked only once it is turned on, and an exploration outlives its background', async ({
    firefox,
  }) => {
    const { standIns } = firefox;
    const panel = await firefox.openPanel(sourdough.id);
    await press(panel, 'Tags', 'tab');
    await press(panel, 'Explore', 'button');
    await expectText(panel, 'It is no official API, so it is off until you decide.');
    expect(queriesOf(standIns)).toEqual([]);
    const options = await firefox.open('options.html#keywords');
    await press(options, 'Agree and turn on');
    await expectText(options, /You agreed on /);
    expect(queriesOf(standIns)).toEqual([]);
    expect(await dataAllowed(options), 'asked in the same question').toEqual(['searchTerms', 'websiteContent']);

    // An answer that takes longer than a background is left alive that only waits for it.
    standIns.google.fault({ host: AUTOCOMPLETE }, 'slow', { delayMs: 10_000, times: 1 });
    await paste(panel, 'Phrase to look into', 'sourdough starter');
    await press(panel, 'Look into it');
    await expect.poll(() => queriesOf(standIns).length).toBe(1);
    await expect.poll(() => isBackgroundAlive(panel), { intervals: [50], timeout: 15_000 }).toBe(false);
    expect(await jobOf(panel), 'it died over its work').toMatchObject({ state: 'running' });
    expect(await bringHeartbeatForward(panel), 'what would have woken it').toBeLessThanOrEqual(30_000);
    await expect.poll(async () => (await jobOf(panel))?.state, { timeout: 30_000 }).toBe('done');
    await expectText(panel, /No\. \d+ in autocomplete for “sourdough starter”/);
    expect(queriesOf(standIns).length - new Set(queriesOf(standIns)).size, 'the one it died over').toBe(1);
    await press(options, 'Turn off');
    await press(options, 'Turn off and delete');
    await expect.poll(() => dataAllowed(options)).toEqual([]);
  });
});

test('a phrase is followed, and its place is looked up with one search', async ({ firefox }) => {
  const options = await firefox.open('options.html#youtube');
  await press(options, 'Agree and continue');
  await paste(options, 'API key', WORKING_KEY);
  await press(options, 'Save and check');
  await expectText(options, /Works\. Checked /);
  const panel = await firefox.openPanel(sourdough.id);
  await press(panel, 'Tags', 'tab');
  await press(panel, 'Ranks', 'button');
  await paste(panel, 'Phrase to follow', 'sourdough');
  await press(panel, 'Follow', 'button');
  await press(panel, 'Look now', 'button');
  await expectText(panel, /#\d+ of \d+ looked at/);
  expect(await panel.evaluate(rowsOf, 'ranks')).toMatchObject([{ position: expect.any(Number) }]);
  const searches = firefox.standIns.requests.filter(({ path }) => path.startsWith('/youtube/v3/search?'));
  expect(searches.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200']);
});

const editUrl = (videoId: string): string => `https://studio.youtube.com/video/${videoId}/edit`;

/** What autocomplete was asked, in order. */
function queriesOf({ requests }: StandIns): string[] {
  return requests
    .filter(({ host }) => host === AUTOCOMPLETE)
    .map(({ path }) => new URL(path, `https://${AUTOCOMPLETE}`).searchParams.get('q') ?? '');
}

async function openTags(firefox: Firefox, studio: Page): Promise<Page> {
  const panel = await firefox.openPanelBeside(studio);
  await press(panel, 'Tags', 'tab');
  await expect.poll(async () => (await tagsOf(panel)).length, { timeout: 15_000 }).toBeGreaterThan(0);
  return panel;
}

/** What Firefox lets Limelight send, in Firefox's own words. */
function dataAllowed(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const { data_collection: kinds = [] } = (await permissions.getAll()) as { data_collection?: string[] };
    return kinds.toSorted();
  });
}

/** As a screen reader tells them: the button's name, and what describes it. */
function suggestionsOf(panel: Page): Promise<{ tag: string; note: string }[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('ul[aria-label="Suggested tags"] > li')].map((item) => {
      const button = item.querySelector('button');
      const note = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
      return { tag: button?.textContent?.trim() ?? '', note: note?.textContent ?? '' };
    }),
  );
}

async function tagsOf(panel: Page): Promise<string[]> {
  return (await suggestionsOf(panel)).map(({ tag }) => tag);
}

/** All of it at once, as pasting over what was there does. */
async function retype(studio: Page, selector: string, text: string): Promise<void> {
  await studio.bringToFront();
  await studio.locator(selector).click();
  const isTyped = await studio.evaluate((typed) => {
    document.execCommand('selectAll');
    return document.execCommand('insertText', false, typed);
  }, text);
  expect(isTyped).toBe(true);
}

function draftsOf(panel: Page): Promise<{ detected: unknown }[]> {
  return panel.evaluate(rowsOf, 'drafts') as Promise<{ detected: unknown }[]>;
}

async function jobOf(panel: Page): Promise<{ state: string } | undefined> {
  const jobs = (await panel.evaluate(rowsOf, 'jobs')) as { kind: string; state: string }[];
  return jobs.findLast(({ kind }) => kind === 'explore-phrase');
}
