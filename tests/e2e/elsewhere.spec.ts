import { sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('the popup on a page that is not YouTube says what it is for', async ({ limelight }) => {
  const tab = await limelight.open('about:blank');
  const popup = await limelight.openPopup(tab);
  await expect(popup.page.getByRole('heading').first()).toBeVisible();
  await expect(popup.meter).toHaveCount(0);
  await expect(popup.page.getByText('YouTube').first()).toBeVisible();
});

test('a tab that is gone leaves the popup with a sentence', async ({ limelight }) => {
  const popup = await limelight.openPopup({ tabId: 999_999_999 });
  await expect(popup.page.getByRole('main')).not.toHaveText('');
  await expect(popup.meter).toHaveCount(0);
});

test('the side panel without a pinned tab follows the active one', async ({ limelight }) => {
  const first = await limelight.openWatchPage(sourdough.id);
  const second = await limelight.openWatchPage(weak.id);
  const panel = await limelight.openOwnPage('sidepanel.html');
  // Opened as a tab it is the active one itself; what it must follow is the tab brought to the front.
  await first.page.bringToFront();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(sourdough.title);
  await second.page.bringToFront();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(weak.title);
});

test('nothing is put into the page', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  await expect.poll(() => limelight.badgeOf(tab)).not.toBe('');
  const added = await tab.page.evaluate(
    () => document.documentElement.outerHTML.match(/limelight|chrome-extension:/gi)?.length ?? 0,
  );
  expect(added).toBe(0);
  const globals = await tab.page.evaluate(() =>
    Object.keys(window).filter((name) => /limelight|wxt|browser/i.test(name)),
  );
  expect(globals).toEqual([]);
});
