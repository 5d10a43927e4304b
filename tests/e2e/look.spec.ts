import { arabic, japanese, sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { expectNoOverflow } from './pages/expect-accessible.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`popup and panel fit 360 pixels, ${scheme}`, async ({ limelight }, testInfo) => {
    for (const video of [sourdough, weak, japanese, arabic]) {
      const tab = await limelight.openWatchPage(video.id);
      for (const surface of [await limelight.openPopup(tab), await limelight.openPanel(tab)]) {
        await surface.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await surface.expectScored(video.title);
        await expectNoOverflow(surface.page);
        const name = `${video.id}-${surface.page.url().includes('popup') ? 'popup' : 'panel'}-${scheme}.png`;
        await testInfo.attach(name, {
          body: await surface.page.screenshot({ fullPage: true }),
          contentType: 'image/png',
        });
      }
    }
  });
}

test('light and dark are two looks', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id));
  await popup.expectScored(sourdough.title);
  const backgrounds = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.page.emulateMedia({ colorScheme });
    backgrounds.push(await popup.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
  }
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
});
