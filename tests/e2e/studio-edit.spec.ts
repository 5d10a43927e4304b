import type { Page } from '@playwright/test';
import { draftArabic, draftEmoji, draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { launchChromium } from '../support/chromium.ts';
import { expect, test } from './fixtures.ts';
import { StudioPage } from './pages/studio-page.ts';

for (const video of [draftGood, draftEmoji, draftArabic]) {
  test(`tags are applied and undone to the byte: ${video.title}`, async ({ limelight }) => {
    const studio = await limelight.openStudio(video.id);
    await expect(studio.meter).toBeVisible();
    await studio.showMore();
    const before = await studio.texts();
    await expect(studio.tagChips).toHaveCount(video.tags.length);
    await studio.applyAll.click();
    await expect(studio.undo).toBeVisible();
    expect((await studio.texts()).tags.length).toBeGreaterThan(video.tags.length);
    expect((await studio.texts()).tags.slice(0, video.tags.length)).toEqual(before.tags);
    await studio.undo.click();
    await expect(studio.tagChips).toHaveCount(video.tags.length);
    await expect(studio.undo).toHaveCount(0);
    expect(await studio.texts()).toEqual(before);
    expect((await studio.state())?.isDirty).toBe(false);
  });
}

for (const standin of ['strict-enter', 'enter-only']) {
  test(`tags go in where Studio takes them another way: ${standin}`, async ({ limelight }) => {
    const studio = await limelight.openStudio(draftWeak.id, `?standin=${standin}`);
    await studio.showMore();
    await studio.applyAll.click();
    await expect(studio.undo).toBeVisible();
    expect((await studio.texts()).tags.length).toBeGreaterThan(0);
    await studio.undo.click();
    await expect(studio.tagChips).toHaveCount(0);
  });
}

test('tags behind "Show more" are opened by the click that adds one', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  const first = studio.suggestedTags.getByRole('button').first();
  const tag = ((await first.textContent()) ?? '').trim();
  await first.click();
  await expect(studio.tagChips.last()).toContainText(tag);
  await studio.undo.click();
  await expect(studio.tagChips).toHaveCount(draftGood.tags.length);
});

test('a fix is previewed, applied and undone from the panel, over the death of the background', async ({
  limelight,
}) => {
  const studio = await limelight.openStudio(draftEmoji.id);
  await expect(studio.meter).toBeVisible();
  await studio.typeTitle('Brioche!!!!!! 👨‍👩‍👧‍👦 <3');
  const panel = await limelight.openPanel(studio);
  const before = await studio.texts();
  await expect(panel.nextFix.getByRole('button', { name: 'Apply' })).toBeVisible();
  await expect(panel.nextFix.locator('ins, del').first()).toBeVisible();
  await panel.nextFix.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(async () => (await studio.texts()).title).not.toBe(before.title);
  await limelight.killWorker(panel.page);
  await panel.page.reload();
  await panel.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => studio.texts()).toEqual(before);
});

test('what Studio refuses leaves everything as it was, and says so', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id, '?standin=refuse');
  await studio.showMore();
  const before = await studio.texts();
  await studio.applyAll.click();
  await expect(studio.overlay.getByRole('alert')).toContainText('Studio did not take the change');
  expect(await studio.texts()).toEqual(before);
  await expect(studio.undo).toHaveCount(0);
});

test('a step that was saved can be undone after a reload; one that was not is gone with it', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await studio.showMore();
  await studio.applyAll.click();
  await expect(studio.undo).toBeVisible();
  await studio.save();
  await studio.page.reload();
  await expect(studio.undo).toBeVisible();
  await studio.undo.click();
  await expect(studio.tagChips).toHaveCount(0);
  await studio.applyAll.click();
  await expect(studio.undo).toBeVisible();
  await studio.save();
  const saved = await studio.texts();
  await studio.suggestedTags
    .getByRole('button')
    .first()
    .waitFor({ state: 'attached', timeout: 2_000 })
    .catch(() => null);
  await studio.addTagByHand('by hand');
  await studio.page.reload();
  await studio.showMore();
  expect((await studio.texts()).tags).toEqual(saved.tags);
});

test('with the overlay off, and with nothing applied, the page is as without Limelight', async ({
  limelight,
  standIns,
}) => {
  const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
  // Each answer of the server has another nonce.
  const plain = (text: string) => text.replaceAll(/nonce="[^"]*"/g, '');
  const bare = await launchChromium({ port: standIns.port, extension: null });
  const bareStudio = new StudioPage(await bare.newPage(), -1);
  await bareStudio.page.goto(`https://studio.youtube.com/video/${draftGood.id}/edit`);
  await bareStudio.expectShown(draftGood.id);
  await bareStudio.page.waitForTimeout(1_000);
  const without = plain(await html(bareStudio.page));
  await bare.close();

  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const options = await limelight.openOwnPage('options.html');
  const overlaySwitch = options.getByRole('switch', { name: 'Overlay in YouTube Studio' });
  await overlaySwitch.click();
  await expect(studio.overlay).toHaveCount(0);
  await expect.poll(async () => plain(await html(studio.page))).toBe(without);
  await studio.page.reload();
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftGood.title);
  expect(plain(await html(studio.page))).toBe(without);
  await overlaySwitch.click();
  await expect(studio.meter).toBeVisible();
});
