import { draftGood } from '../stand-ins/studio/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('a template names what it does not know, is previewed, inserted and undone', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const before = await studio.texts();
  const panel = await limelight.openPanel(studio);
  await panel.openTab('Templates');
  await panel.page.getByRole('button', { name: 'New block' }).click();
  await panel.page.getByRole('textbox', { name: 'Name' }).fill('Sponsor 🥖');
  await panel.page.getByRole('textbox', { name: 'Text' }).fill('“{title}” is made with {sponsor}.');
  // A half-written template outlives another tab.
  await panel.openTab('Score');
  await panel.openTab('Templates');
  await expect(panel.page.getByRole('textbox', { name: 'Text' })).toHaveValue('“{title}” is made with {sponsor}.');
  await panel.page.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Insert “Sponsor 🥖”' }).click();
  await expect(panel.page.getByText('Limelight does not know what {sponsor} stands for')).toBeVisible();
  const insert = panel.page.getByRole('button', { name: 'Insert into the draft' });
  await expect(insert).toBeDisabled();
  await panel.page.getByRole('textbox', { name: /sponsor/ }).fill('Mill & Co');
  await insert.click();
  const block = `“${draftGood.title}” is made with Mill & Co.`;
  await expect.poll(async () => (await studio.texts()).description).toContain(block);
  await panel.page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => studio.texts()).toEqual(before);
});

test('a thumbnail that is chosen is measured on this computer, and previewed', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const panel = await limelight.openPanel(studio);
  const png = await panel.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1280, 720);
    const context = canvas.getContext('2d');
    if (!context) return '';
    context.fillStyle = '#c08040';
    context.fillRect(0, 0, 1280, 720);
    context.fillStyle = '#fff';
    context.font = 'bold 160px sans-serif';
    context.fillText('FIRST LOAF', 100, 400);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const file = { name: 'thumbnail.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') };
  await studio.thumbnailInput.setInputFiles(file);
  await panel.openTab('Preview');
  await expect(panel.page.getByText('1280 × 720')).toBeVisible();
  await expect(panel.page.locator('img[src^="data:image/jpeg"]').first()).toBeVisible();
});
