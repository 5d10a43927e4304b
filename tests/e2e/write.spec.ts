import { draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { GEMINI_KEY } from '../stand-ins/google/gemini/state.ts';
import { expect, test } from './fixtures.ts';
import { expectNoViolations } from './pages/expect-accessible.ts';
import { WriteTab } from './pages/write-tab.ts';

test.use({ hosts: 'allowed' });

test('titles are written, previewed, applied in Studio and undone to the byte', async ({ limelight, standIns }) => {
  const options = await limelight.openOptions('ai');
  await options.setUpGemini(GEMINI_KEY);
  await options.page.close();
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  const write = new WriteTab((await limelight.openPanel(studio)).page);
  await write.open();
  await write.choose('Titles');
  await write.write.click();
  await write.sendIt.click();
  const ideas = write.list('Title ideas');
  await expect(ideas.getByRole('listitem').first()).toBeVisible();
  await expectNoViolations(write.page);
  const before = await studio.texts();
  await ideas.getByRole('button', { name: 'Preview title 1', exact: true }).click();
  expect(await studio.texts()).toEqual(before);
  await ideas.getByRole('button', { name: 'Apply title 1', exact: true }).click();
  await expect.poll(async () => (await studio.texts()).title).not.toBe(before.title);
  await write.page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => studio.texts()).toEqual(before);
  expect(standIns.google.gemini.complaints).toEqual([]);
});

test('without a key Limelight writes by itself, and says where it cannot', async ({ limelight, standIns }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const write = new WriteTab((await limelight.openPanel(studio)).page);
  await write.open();
  await write.choose('Titles');
  await write.write.click();
  await expect(write.list('Title ideas').getByRole('listitem').first()).toBeVisible();
  await expect(write.page.getByText('Limelight, without a model').first()).toBeVisible();
  await write.choose('Action plan');
  await write.write.click();
  await expect(write.list('Action plan').getByRole('listitem').first()).toBeVisible();
  await write.choose('Translations');
  await expect(write.page.getByText('This needs a model')).toBeVisible();
  await expectNoViolations(write.page);
  expect(standIns.google.gemini.requests).toEqual([]);
});
