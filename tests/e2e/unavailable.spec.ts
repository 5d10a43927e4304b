import { sourdough, UNAVAILABLE_VIDEOS } from '../stand-ins/youtube/catalogue.ts';
import { isNameless, type Unavailable } from '../stand-ins/youtube/video.ts';
import { expect, test } from './fixtures.ts';

/** What the person is told in each state; the words around these may change. */
const SENTENCES: Record<Unavailable, RegExp> = {
  private: /private/i,
  removed: /unavailable|removed/i,
  'age-restricted': /age/i,
  'region-blocked': /country/i,
  'members-only': /members/i,
  'bot-check': /bot/i,
  consent: /consent/i,
  captcha: /person/i,
};

for (const video of UNAVAILABLE_VIDEOS) {
  const state = video.unavailable ?? 'removed';
  test(`says why there is no video: ${state}`, async ({ limelight }) => {
    const tab = await limelight.openWatchPage(video.id);
    for (const surface of [await limelight.openPopup(tab), await limelight.openPanel(tab)]) {
      await expect(surface.alert.first()).toContainText(SENTENCES[state]);
      // Some answers refuse to play and still carry title, description and tags: those can be scored.
      if (isNameless(video)) await expect(surface.meter).toHaveCount(0);
      else await expect(surface.title).toHaveText(video.title);
    }
    if (isNameless(video)) expect(await limelight.badgeOf(tab)).toBe('');
  });
}

test('a refused video after a good one, in one page, shows nothing of the good one', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  const popup = await limelight.openPopup(tab);
  await popup.expectScored(sourdough.title);
  await tab.page.evaluate(() => {
    const link = document.querySelector('a[data-video]');
    link?.setAttribute('href', '/watch?v=private0001');
  });
  await tab.page.locator('a[href="/watch?v=private0001"]').dispatchEvent('click');
  await expect(popup.alert.first()).toContainText(SENTENCES.private);
  await expect(popup.meter).toHaveCount(0);
  await expect(popup.page.getByText(sourdough.title)).toHaveCount(0);
});
