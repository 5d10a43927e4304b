import { noTags, sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('without a hand-over the elements are read, and the reading says it is partial', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id, 'no-handover');
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await tab.goTo(weak.id);
  await tab.expectShown(weak.id);
  await expect(popup.title).toHaveText(weak.title);
  await expect(popup.page.getByRole('status').filter({ hasText: /part/i })).toBeVisible();
  await expect(popup.tags).toHaveCount(0);
});

test('a page without any player response is still read', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id, 'no-player'));
  await expect(popup.title).toHaveText(sourdough.title);
});

test('a player response that is cut off is not half believed', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id, 'broken-json'));
  await expect(popup.title.or(popup.alert).first()).toBeVisible();
  const isScored = (await popup.meter.count()) > 0;
  if (isScored) await expect(popup.title).toHaveText(sourdough.title);
});

test('inline scripts in another order change nothing', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id, 'jumbled'));
  await popup.expectScored(sourdough.title);
  await expect(popup.tags).toHaveText([...sourdough.tags]);
});

test('another video’s player response in the document is refused', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(weak.id, 'wrong-inline');
  const popup = await limelight.openPopup(tab);
  await expect(popup.title.or(popup.alert).first()).toBeVisible();
  await expect(popup.page.getByText(sourdough.title)).toHaveCount(0);
  for (const tag of sourdough.tags.slice(0, 3)) await expect(popup.page.getByText(tag, { exact: true })).toHaveCount(0);
});

test('another video’s player response in the hand-over is refused', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id, 'wrong-player');
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await tab.goTo(weak.id);
  await tab.expectShown(weak.id);
  await expect(popup.page.getByText(sourdough.title)).toHaveCount(0);
  await expect(popup.title.or(popup.alert).first()).toBeVisible();
  for (const tag of sourdough.tags.slice(0, 3)) await expect(popup.page.getByText(tag, { exact: true })).toHaveCount(0);
});

test('what the page sprays into messages and events reaches nobody', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id, 'forged-messages');
  await expect(tab.page.locator('html')).toHaveAttribute('data-forged-for', sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await expect(popup.page.getByText('Forged by the page')).toHaveCount(0);
  await tab.page.goto(`https://www.youtube.com/watch?v=${noTags.id}`);
  await popup.expectScored(noTags.title);
});

test('a title of ten million characters neither hangs nor shows', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id, 'huge-title');
  const popup = await limelight.openPopup(tab);
  await expect(popup.title.or(popup.alert).first()).toBeVisible();
  const chars = await popup.page.evaluate(() => document.body.textContent.length);
  expect(chars).toBeLessThan(20_000);
  await tab.page.goto(`https://www.youtube.com/watch?v=${weak.id}`);
  await popup.expectScored(weak.title);
});

test('a description full of markup and script stays text', async ({ limelight, standIns }) => {
  const title = '</script><img src=x onerror=alert(1)> "videoDetails":{"videoId":"notagsvid01"} & more';
  standIns.override(({ url }) => (url.pathname === '/watch' ? markupPage(title) : null));
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id));
  await popup.expectScored(title);
  await expect(popup.page.locator('h2 img')).toHaveCount(0);
});

function markupPage(title: string) {
  const details = {
    videoId: sourdough.id,
    title,
    shortDescription: title,
    keywords: [title.slice(0, 30)],
    lengthSeconds: '60',
    author: title,
    channelId: sourdough.channel.id,
  };
  const json = JSON.stringify({ playabilityStatus: { status: 'OK' }, videoDetails: details }).replaceAll(
    '<',
    '\\u003c',
  );
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html><html lang="en"><title>x</title><body><script>var ytInitialPlayerResponse = ${json};</script></body></html>`,
  };
}
