import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('a theme chosen in the options holds on every page and after a restart of the background', async ({
  limelight,
}) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id));
  await popup.expectScored(sourdough.title);
  await popup.page.emulateMedia({ colorScheme: 'light' });
  const before = await background(popup.page);
  const options = await limelight.openOwnPage('options.html');
  await options.getByText('Dark', { exact: true }).click();
  await expect.poll(() => background(popup.page)).not.toBe(before);
  await limelight.killWorker(options);
  await options.reload();
  await popup.page.reload();
  await popup.expectScored(sourdough.title);
  expect(await background(popup.page)).not.toBe(before);
});

test('deleting all data forgets every video', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await popup.page.close();
  const options = await limelight.openOwnPage('options.html#data');
  await options.getByRole('button', { name: 'Delete all data…' }).click();
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await expect(options.getByText('Everything was deleted.')).toBeVisible();
  await expect.poll(() => limelight.badgeOf(tab)).toBe('');
  const again = await limelight.openPopup(tab);
  await again.expectScored(sourdough.title);
});

function background(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
