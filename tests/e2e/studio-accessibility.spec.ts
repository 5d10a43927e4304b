import { draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { expectNoViolations } from './pages/expect-accessible.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the overlay and in the panel beside a draft, ${scheme}`, async ({ limelight }) => {
    const studio = await limelight.openStudio(draftWeak.id);
    await studio.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(studio.meter).toBeVisible();
    await studio.typeTitle('Bread!!!! for <3 everybody');
    await expect(studio.nextFix.getByRole('button', { name: 'Apply' })).toBeVisible();
    await studio.nextFix.getByRole('button', { name: 'Apply' }).click();
    await expect(studio.undo).toBeVisible();
    await expectNoViolations(studio.page, 'limelight-overlay');
    const panel = await limelight.openPanel(studio);
    await panel.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const name of ['Score', 'Tags', 'Preview', 'History', 'Templates']) {
      await panel.openTab(name);
      await expect(panel.page.getByRole('tabpanel', { name }).locator('button, p').first()).toBeVisible();
      await expectNoViolations(panel.page);
    }
  });
}

test('the card is moved by keyboard, stays where it was put, and comes back folded', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const card = studio.overlay.getByRole('button', { name: 'Move the card' });
  const before = await card.boundingBox();
  await card.focus();
  for (let presses = 0; presses < 5; presses += 1) await studio.page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Math.round((before?.x ?? 0) - ((await card.boundingBox())?.x ?? 0))).toBe(80);
  await studio.page.waitForTimeout(1_000);
  await studio.page.reload();
  await expect(studio.meter).toBeVisible();
  expect(Math.round((before?.x ?? 0) - ((await card.boundingBox())?.x ?? 0))).toBe(80);
  await studio.page.setViewportSize({ width: 1_099, height: 800 });
  await expect(studio.overlay.getByRole('button', { name: /^Limelight: SEO score \d+, open$/ })).toBeVisible();
  await studio.page.setViewportSize({ width: 1_100, height: 800 });
  await expect(studio.nextFix).toBeVisible();
});

test('an update of Limelight under an open page is said, and the card can be closed', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const own = await limelight.openOwnPage('options.html');
  await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // The page is closed by it.
  await studio.page.bringToFront();
  await expect(studio.overlay.getByRole('alert')).toContainText('Limelight was updated. Reload this page');
  await studio.overlay.getByRole('button', { name: 'Close' }).click();
  await expect(studio.overlay).toHaveCount(0);
});
