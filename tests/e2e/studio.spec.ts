import { draftArabic, draftGerman, draftGood, draftShort, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('the overlay and the panel follow what is typed', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftWeak.title);
  await expect(panel.page.getByText('Saved in Studio')).toBeVisible();
  const before = await panel.score();
  await studio.page.bringToFront();
  await studio.typeTitle('Sourdough bread for beginners: your first loaf');
  await studio.typeDescription(
    'Sourdough bread for beginners: bake your first loaf with flour, water and salt at home.',
  );
  await panel.expectScored('Sourdough bread for beginners: your first loaf');
  await expect(panel.page.getByText('Draft, not saved').first()).toBeVisible();
  await expect.poll(() => panel.score()).toBeGreaterThan(before);
  // Title and description arrive one after the other: each of the three may show the score between them for a moment.
  const shownScores = async () => [
    await panel.score(),
    Number(await studio.meter.getAttribute('aria-valuenow')),
    Number(await limelight.badgeOf(studio)),
  ];
  await expect.poll(async () => new Set(await shownScores()).size).toBe(1);
  await studio.save();
  await expect(panel.page.getByText('Saved in Studio')).toBeVisible();
});

test('the upload dialog is a draft too, from its first seconds to its end', async ({ limelight }) => {
  const studio = await limelight.openStudioAt('/');
  const panel = await limelight.openPanel(studio);
  await expect(panel.meter).toHaveCount(0);
  await expect(studio.overlay).toHaveCount(0);
  await studio.page.bringToFront();
  await studio.openUpload('my first loaf.mp4');
  await expect(studio.meter).toBeVisible();
  await studio.typeTitle('My first loaf of bread');
  await panel.expectScored('My first loaf of bread');
  await studio.dialog.locator('#ytcp-uploads-dialog-close-button').click();
  await expect(studio.overlay).toHaveCount(0);
  await expect(panel.meter).toHaveCount(0);
});

test('switching the video never shows one draft under another', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftWeak.id);
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftWeak.title);
  await studio.page.bringToFront();
  await studio.goTo(draftGood.id);
  await panel.expectScored(draftGood.title);
  await expect(studio.meter).toHaveAttribute('aria-valuenow', String(await panel.score()));
  await studio.page.goBack();
  await panel.expectScored(draftWeak.title);
  await studio.goToList();
  await expect(panel.meter).toHaveCount(0);
  await expect(studio.overlay).toHaveCount(0);
});

test('two tabs with the same video do not mix', async ({ limelight }) => {
  const one = await limelight.openStudio(draftWeak.id);
  const two = await limelight.openStudio(draftWeak.id);
  const [panelOne, panelTwo] = [await limelight.openPanel(one), await limelight.openPanel(two)];
  await one.page.bringToFront();
  await one.typeTitle('The title of the first tab');
  await two.page.bringToFront();
  await two.typeTitle('The title of the second tab');
  await panelOne.expectScored('The title of the first tab');
  await panelTwo.expectScored('The title of the second tab');
  await one.suggestedTags.getByRole('button').first().click();
  await expect(one.undo).toBeVisible();
  await expect(two.undo).toHaveCount(0);
});

for (const video of [draftGerman, draftArabic]) {
  test(`Studio in another language: ${video.title}`, async ({ limelight }) => {
    const studio = await limelight.openStudio(video.id, video === draftGerman ? '?hl=de' : '?hl=ar');
    const panel = await limelight.openPanel(studio);
    await panel.expectScored(video.title);
    await studio.page.bringToFront();
    await studio.showMore();
    await panel.openTab('Tags');
    await expect(panel.tags).toHaveText([...video.tags]);
    await expect(panel.alert).toHaveCount(0);
  });
}

test('fields that render late, again, and after "Show more" are read', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id, '?standin=slow');
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftGood.title);
  await studio.page.bringToFront();
  await studio.rerender();
  await studio.typeTitle('Read after a re-render');
  await panel.expectScored('Read after a re-render');
  await studio.showMore();
  await panel.openTab('Tags');
  await expect(panel.tags).toHaveText([...draftGood.tags]);
});

test('what Studio has changed is named, and can be pasted', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id, '?standin=no-tags-field');
  await studio.showMore();
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftGood.title);
  await expect(panel.alert).toContainText("Studio has changed: Limelight can't see the tags");
  await panel.page.getByRole('textbox', { name: /tags/i }).fill('bread, rye bread');
  await panel.page.getByRole('button', { name: /use|score/i }).click();
  await panel.openTab('Tags');
  await expect(panel.tags).toHaveText(['bread', 'rye bread']);
});

test('a title box under another name is found all the same', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id, '?standin=renamed');
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftGood.title);
});

test('typing in the overlay triggers none of Studio’s shortcuts', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.suggestedTags.getByRole('button').first().focus();
  await studio.page.keyboard.press('k');
  expect(await studio.shortcuts()).toEqual([]);
});

test('a Short is known by its link, and previewed as one', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftShort.id);
  const panel = await limelight.openPanel(studio);
  await panel.expectScored(draftShort.title);
  expect((await panel.shownFacts())['Kind']).toContain('Short');
  await panel.openTab('Preview');
  await expect(panel.page.getByRole('figure', { name: /Shorts feed/ })).toBeVisible();
});
