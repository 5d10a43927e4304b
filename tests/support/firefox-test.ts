import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browsers.mjs';
import { startStandIns, type StandIns } from '../stand-ins/server.ts';
import { launchFirefox } from './firefox.ts';
import { openOwnPage, tabIdOf } from './firefox-page.ts';

export interface Firefox {
  browser: Browser;
  standIns: StandIns;
  /** A page of Limelight's own. */
  open(path: string): Promise<Page>;
  /** A page of the stand-ins. */
  visit(url: string): Promise<Page>;
  /** The side panel of a watch page, which is opened first. */
  openPanel(videoId: string): Promise<Page>;
  /** The side panel of a page that is open. */
  openPanelBeside(tab: Page): Promise<Page>;
}

/** As if "Allow" were pressed in Firefox's own question, which no page can. It is asked as ever: in a click, or refused. */
const ALLOW_WHAT_IS_ASKED = { 'extensions.webextOptionalPermissionPrompts': false };

/** In a Firefox of its own; skipped where there is none. */
export const test = base.extend<{ firefox: Firefox; backgroundIdleMs: number }>({
  /** How long Firefox leaves a background alive that asks it for nothing. */
  backgroundIdleMs: [30_000, { option: true }],
  firefox: async ({ backgroundIdleMs }, use, testInfo) => {
    const executable = findFirefox();
    if (!executable) console.log('Firefox absent: skipped its test. Install firefox-esr, or name one in FIREFOX_PATH.');
    testInfo.skip(!executable, 'no Firefox on this machine');
    const standIns = await startStandIns();
    const { browser, origin } = await launchFirefox(executable ?? '', standIns.port, {
      ...ALLOW_WHAT_IS_ASKED,
      'extensions.background.idle.timeout': backgroundIdleMs,
    });
    const open = (path: string) => openOwnPage(browser, `${origin}/${path}`);
    const visit = async (url: string) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    };
    const openPanelBeside = async (tab: Page) => open(`sidepanel.html?tab=${await tabIdOf(browser, origin, tab)}`);
    const openPanel = async (videoId: string) =>
      openPanelBeside(await visit(`https://www.youtube.com/watch?v=${videoId}`));
    await use({ browser, standIns, open, visit, openPanel, openPanelBeside });
    await browser.close();
    await standIns.close();
  },
});
