import { sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('the background dies between two openings of the popup', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const first = await limelight.openPopup(tab);
  await first.expectScored(sourdough.title);
  const score = await first.score();
  await limelight.killWorker(first.page);
  await first.page.close();
  const second = await limelight.openPopup(tab);
  await second.expectScored(sourdough.title);
  expect(await second.score()).toBe(score);
});

test('the background dies before a page is read', async ({ limelight }) => {
  const tab = await limelight.open('https://www.youtube.com/');
  const popup = await limelight.openPopup(tab);
  await limelight.killWorker(popup.page);
  await tab.goTo(weak.id);
  await popup.expectScored(weak.title);
});

test('the background dies while a page is being read', async ({ limelight }) => {
  const tab = await limelight.open('https://www.youtube.com/');
  const popup = await limelight.openPopup(tab);
  await tab.startTo(sourdough.id);
  await limelight.killWorker(popup.page);
  await popup.expectScored(sourdough.title);
  await tab.goTo(weak.id);
  await limelight.killWorker(popup.page);
  await popup.expectScored(weak.title);
});

test('the badge comes back with a new background', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await limelight.killWorker(popup.page);
  await tab.page.reload();
  await expect.poll(() => limelight.badgeOf(tab)).toBe(String(await popup.score()));
});
