import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { arabic, crustShort, japanese, noTags, sourdough, weak } from '../../tests/stand-ins/youtube/catalogue.ts';
import { OptionsPage } from '../../tests/e2e/pages/options-page.ts';
import { SCHEMES, showIn } from './schemes.ts';
import { tabIdOf } from './tabs.ts';

const POPUP = { width: 360, height: 600 };
const PANEL = { width: 400, height: 900 };
const OPTIONS = { width: 1_000, height: 900 };

/** Pictures of everything there is to see, light and dark. */
export async function takePictures(context: BrowserContext, origin: string, folder: string): Promise<void> {
  const page = await context.newPage();
  const options = new OptionsPage(page);
  const picture = (name: string, from: Page = page) => from.screenshot({ path: join(folder, `${name}.png`) });
  const watch = await context.newPage();
  const tabId = await show(context, watch, `https://www.youtube.com/watch?v=${sourdough.id}`);
  for (const scheme of SCHEMES) {
    await showIn(page, scheme);
    await open(page, `${origin}/popup.html?tab=${tabId}`, POPUP);
    await picture(`popup-${scheme}`);
    await page.screenshot({ path: join(folder, `popup-whole-${scheme}.png`), fullPage: true });
    await open(page, `${origin}/sidepanel.html?tab=${tabId}`, PANEL);
    await picture(`panel-${scheme}`);
    await page.getByRole('button', { name: /^All/ }).click();
    await page.getByRole('list', { name: 'Checks' }).locator('summary').first().click();
    await picture(`panel-check-${scheme}`);
    await page.getByRole('tab', { name: 'Tags' }).click();
    await picture(`panel-tags-${scheme}`);
    await page.getByRole('tab', { name: 'Performance' }).click();
    await page.getByRole('button', { name: 'Enter a key or sign in' }).waitFor();
    await picture(`panel-invitation-${scheme}`);
    await open(page, `${origin}/options.html`, OPTIONS);
    await picture(`options-${scheme}`);
    await options.openSection('Checks');
    await picture(`options-checks-${scheme}`);
    await options.openSection('YouTube');
    await options.main.getByRole('button', { name: 'Agree and continue' }).waitFor();
    await page.screenshot({ path: join(folder, `options-consent-${scheme}.png`), fullPage: true });
  }
  await showIn(page, 'light');
  await picture('page', watch);
  for (const video of [noTags, crustShort, japanese, arabic, weak]) {
    const id = await show(
      context,
      watch,
      `https://www.youtube.com/${video.isShort ? 'shorts/' : 'watch?v='}${video.id}`,
    );
    await open(page, `${origin}/popup.html?tab=${id}`, POPUP);
    await picture(`popup-${video.id}`);
  }
  for (const id of ['private0001', 'membersonly', 'consentpage']) {
    const refused = await show(context, watch, `https://www.youtube.com/watch?v=${id}`);
    await open(page, `${origin}/popup.html?tab=${refused}`, POPUP);
    await picture(`popup-${id}`);
  }
  const elsewhere = await show(context, watch, 'https://www.youtube.com/');
  await open(page, `${origin}/popup.html?tab=${elsewhere}`, POPUP);
  await picture('popup-no-video');
  await page.close();
  await watch.close();
}

async function show(context: BrowserContext, watch: Page, url: string): Promise<number> {
  await watch.goto(url);
  return tabIdOf(context, url);
}

/** Opens a page of ours and waits until there is something final to see: a score, a notice or a heading of its own. */
async function open(page: Page, url: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(url);
  await page.locator('[role=meter], [role=alert], h1, h2').first().waitFor();
  // Pictures on the page must have arrived before one is taken of it.
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))));
}
