import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

const LOAD_MS = 10_000;

type Role = 'button' | 'tab' | 'textbox';

/**
 * A page of Limelight's own in a new tab. `goto` never hears of "load" on moz-extension pages, although they do load, and
 * what is looked for before that is looked for in the blank page for ever: so each page gets a tab, and is asked itself.
 */
export async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: LOAD_MS }).catch(() => undefined);
  const isLoaded = () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  await expect(async () => expect(await isLoaded(), `${url} is loaded`).toBe(true)).toPass({
    timeout: LOAD_MS,
    intervals: [50],
  });
  return page;
}

/** The number Firefox's extensions know a tab by. */
export async function tabIdOf(browser: Browser, origin: string, tab: Page): Promise<number> {
  const page = await openOwnPage(browser, `${origin}/popup.html`);
  const tabs = await page.evaluate(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.tabs.query({ url: 'https://*.youtube.com/*' }),
  );
  await page.close();
  const id = tabs.find(({ url }) => url === tab.url())?.id ?? -1;
  expect(id, 'the page has a tab').toBeGreaterThanOrEqual(0);
  return id;
}

/**
 * Clicks, as a person does: Firefox lets an extension ask for a permission in nothing less. In a tab behind another one
 * it would wait seconds for each frame.
 */
export async function press(page: Page, name: string, role?: Role): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`).click();
}

/** All of it at once, as pasting does. */
export async function paste(page: Page, label: string, text: string, role?: Role): Promise<void> {
  await press(page, label, role);
  expect(await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text)).toBe(true);
}

/** What a person reads there, sooner or later. */
export async function expectText(page: Page, text: string | RegExp): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read.
  const shown = () => page.evaluate(() => document.body.innerText);
  await expect
    .poll(shown, { timeout: 15_000 })
    .toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));
}
