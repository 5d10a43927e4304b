import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { draftEmoji, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { extensionIdOf, findWorker, launchOptions } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';
import { PanelPage } from './pages/panel-page.ts';
import { StudioPage } from './pages/studio-page.ts';

test('an older version is compared, restored and taken back again', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftEmoji.id);
  await expect(studio.meter).toBeVisible();
  const original = await studio.texts();
  await studio.typeDescription('Something else altogether.');
  const panel = await limelight.openPanel(studio);
  await panel.openTab('History');
  const versions = panel.page.locator('[data-version]');
  await expect(versions.first()).toContainText('In Studio now');
  const oldest = versions.last();
  await oldest.getByRole('button').first().click();
  await expect(oldest.locator('ins').first()).toBeVisible();
  await oldest
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await expect.poll(() => studio.texts()).toEqual(original);
  await panel.page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(async () => (await studio.texts()).description).toBe('Something else altogether.');
});

test('text that Studio lost in a reload is offered, and put back', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.typeTitle('Typed for an hour, never saved');
  const panel = await limelight.openPanel(studio);
  await panel.expectScored('Typed for an hour, never saved');
  await studio.page.reload();
  await expect(panel.alert).toContainText('Studio lost unsaved text');
  await expect(studio.overlay.getByRole('alert')).toContainText('Studio lost unsaved text');
  await panel.page.getByRole('button', { name: 'See it' }).click();
  await panel.page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click();
  await expect.poll(async () => (await studio.texts()).title).toBe('Typed for an hour, never saved');
  await expect(panel.alert).toHaveCount(0);
});

test('versions and steps survive a crash of the browser', async ({ standIns }) => {
  const profile = mkdtempSync(join(tmpdir(), 'limelight-crash-'));
  const launch = () => chromium.launchPersistentContext(profile, launchOptions({ port: standIns.port }));
  const url = `https://studio.youtube.com/video/${draftWeak.id}/edit`;
  try {
    const first = await launch();
    await findWorker(first);
    const page = await first.newPage();
    await page.goto(url);
    const studio = new StudioPage(page, -1);
    await expect(studio.meter).toBeVisible();
    await studio.typeTitle('Typed just before the crash');
    await expect(studio.overlay.getByText('Draft, not saved')).toBeVisible();
    await page.waitForTimeout(1_000);
    const session = await first.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => undefined); // It cannot answer any more.
    await first.close().catch(() => undefined);

    const second = await launch();
    const origin = `chrome-extension://${extensionIdOf(await findWorker(second))}`;
    const again = await second.newPage();
    await again.goto(url);
    const panelPage = await second.newPage();
    await again.bringToFront();
    const tabId = await (
      await findWorker(second)
    ).evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1, url);
    await panelPage.goto(`${origin}/sidepanel.html?tab=${tabId}`);
    const panel = new PanelPage(panelPage, tabId);
    await expect(panel.alert).toContainText('Studio lost unsaved text');
    await panelPage.getByRole('button', { name: 'See it' }).click();
    await panelPage
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click();
    await expect
      .poll(async () => (await new StudioPage(again, tabId).texts()).title)
      .toBe('Typed just before the crash');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
