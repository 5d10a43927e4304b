import { expect, test, type TestInfo } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browsers.mjs';
import { startStandIns } from '../stand-ins/server.ts';
import { sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { launchFirefox } from '../support/firefox.ts';
import { openOwnPage, tabIdOf } from '../support/firefox-page.ts';

const firefox = findFirefox();
if (!firefox)
  console.log('Firefox absent: skipped the Firefox test. Install firefox-esr, or name one in FIREFOX_PATH.');

// biome-ignore lint/correctness/noEmptyPattern: Playwright accepts nothing but an object pattern here.
test('Firefox reads a watch page, follows a navigation and shows both in the popup', async ({}, testInfo) => {
  if (!firefox) console.log('Firefox absent: skipped its test. Install firefox-esr, or name one in FIREFOX_PATH.');
  test.skip(!firefox, 'no Firefox on this machine');
  const standIns = await startStandIns();
  const { browser, origin } = await launchFirefox(firefox ?? '', standIns.port);
  try {
    const watch = await browser.newPage();
    await watch.goto(`https://www.youtube.com/watch?v=${sourdough.id}`);
    const tabId = await tabIdOf(browser, origin, watch);
    const popup = await openOwnPage(browser, `${origin}/popup.html?tab=${tabId}`);
    await expectShown(popup, sourdough.title, testInfo);
    await watch.evaluate((id) => document.querySelector<HTMLElement>(`a[data-video="${id}"]`)?.click(), weak.id);
    await expectShown(popup, weak.title, testInfo);
  } finally {
    await browser.close();
    await standIns.close();
  }
});

async function expectShown(popup: Page, title: string, testInfo: TestInfo): Promise<void> {
  const read = () =>
    popup.evaluate(() => ({
      title: document.querySelector('h2')?.textContent ?? '',
      score: document.querySelector('[role=meter][aria-label="SEO score"]')?.getAttribute('aria-valuenow') ?? '',
    }));
  await expect.poll(async () => (await read()).title, { timeout: 15_000 }).toBe(title);
  expect((await read()).score).toMatch(/^\d{1,3}$/);
  await testInfo.attach(`firefox ${title}.png`, {
    body: Buffer.from(await popup.screenshot()),
    contentType: 'image/png',
  });
}
