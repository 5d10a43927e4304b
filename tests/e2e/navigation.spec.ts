import { crustShort, japanese, noTags, sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('the popup follows in-page navigation', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await tab.goTo(weak.id);
  await popup.expectScored(weak.title);
  await expect(popup.tags).toHaveText([...weak.tags]);
  await tab.page.goBack();
  await popup.expectScored(sourdough.title);
  await expect(popup.tags).toHaveText([...sourdough.tags]);
});

test('a video reached from the home page is read whole', async ({ limelight }) => {
  const tab = await limelight.open('https://www.youtube.com/');
  const popup = await limelight.openPopup(tab);
  await expect(popup.meter).toHaveCount(0);
  await tab.goTo(japanese.id);
  await popup.expectScored(japanese.title);
  await expect(popup.tags).toHaveText([...japanese.tags]);
});

test('from a Short to a watch page and on to a channel', async ({ limelight }) => {
  const tab = await limelight.open(`https://www.youtube.com/shorts/${crustShort.id}`);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(crustShort.title);
  await tab.page.locator('#next-page').click();
  await popup.expectScored(sourdough.title);
  await expect.poll(() => limelight.badgeOf(tab)).not.toBe('');
  await tab.page.locator('#channel-name a').click();
  await expect(popup.meter).toHaveCount(0);
  await expect.poll(() => limelight.badgeOf(tab)).toBe('');
});

test('fast navigation never shows one video under another', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.page.evaluate(recordWhatIsShown);
  for (const next of [weak, noTags, sourdough, weak, noTags]) await tab.startTo(next.id);
  await tab.expectShown(noTags.id);
  await popup.expectScored(noTags.title);
  const shown = await popup.page.evaluate(() => (window as unknown as { shown: [string, string][] }).shown);
  expect(shown.length).toBeGreaterThan(0);
  // Only now it is asked what each video's own score is: during the navigation none of them was known.
  const own = new Map<string, string>();
  for (const video of [sourdough, weak, noTags]) {
    const alone = await limelight.openPopup(await limelight.openWatchPage(video.id));
    await alone.expectScored(video.title);
    own.set(video.title, String(await alone.score()));
  }
  for (const [title, score] of shown) expect([title, score]).toEqual([title, own.get(title)]);
});

/** Notes title and score after every change of the popup, whenever both are there. */
function recordWhatIsShown(): void {
  const shown: [string, string][] = [];
  const note = () => {
    const title = document.querySelector('h2')?.textContent;
    const score = document.querySelector('[role=meter]')?.getAttribute('aria-valuenow');
    if (title && score) shown.push([title, score]);
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  Object.assign(window, { shown });
  note();
}
