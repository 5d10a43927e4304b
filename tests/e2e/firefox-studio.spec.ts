import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browsers.mjs';
import { startStandIns } from '../stand-ins/server.ts';
import { draftEmoji } from '../stand-ins/studio/catalogue.ts';
import { launchFirefox } from '../support/firefox.ts';

const firefox = findFirefox();

// biome-ignore lint/correctness/noEmptyPattern: Playwright accepts nothing but an object pattern here.
test('Firefox scores a draft in Studio, applies tags and takes them back to the byte', async ({}, testInfo) => {
  if (!firefox)
    console.log('Firefox absent: skipped its Studio test. Install firefox-esr, or name one in FIREFOX_PATH.');
  test.skip(!firefox, 'no Firefox on this machine');
  const standIns = await startStandIns();
  const { browser } = await launchFirefox(firefox ?? '', standIns.port);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1_280, height: 800 });
    await page.goto(`https://studio.youtube.com/video/${draftEmoji.id}/edit`);
    await expect.poll(() => inOverlay(page, '[role=meter]'), { timeout: 20_000 }).not.toBe('');
    await page.evaluate(() => document.querySelector<HTMLElement>('#toggle-button')?.click());
    await expect.poll(() => tagsOf(page)).toEqual([...draftEmoji.tags]);
    const before = await textsOf(page);
    await expect.poll(() => click(page, 'Apply all'), { timeout: 15_000 }).toBe(true);
    await expect
      .poll(async () => (await tagsOf(page)).length, { timeout: 15_000 })
      .toBeGreaterThan(draftEmoji.tags.length);
    await testInfo.attach('firefox studio.png', {
      body: Buffer.from(await page.screenshot()),
      contentType: 'image/png',
    });
    await expect.poll(() => click(page, 'Undo'), { timeout: 15_000 }).toBe(true);
    await expect.poll(() => tagsOf(page), { timeout: 15_000 }).toEqual([...draftEmoji.tags]);
    expect(await textsOf(page)).toEqual(before);
  } finally {
    await browser.close();
    await standIns.close();
  }
});

function inOverlay(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      document.querySelector('limelight-overlay')?.shadowRoot?.querySelector(wanted)?.getAttribute('aria-valuenow') ??
      '',
    selector,
  );
}

/** Clicks the overlay's button; `false` while it is not there. */
function click(page: Page, name: string): Promise<boolean> {
  return page.evaluate((text) => {
    const root = document.querySelector('limelight-overlay')?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === text);
    button?.click();
    return button !== undefined;
  }, name);
}

function tagsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#tags-container ytcp-chip #chip-text')].map((chip) => chip.textContent ?? ''),
  );
}

function textsOf(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#title-textarea #textbox, #description-textarea #textbox')].map(
      (box) => box.textContent,
    ),
  );
}
