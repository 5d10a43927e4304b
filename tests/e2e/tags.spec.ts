import { draftGood, draftWeak } from '../stand-ins/studio/catalogue.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { TagsTab } from './pages/tags-tab.ts';

test('with no key and no network, suggestions come and say what they rest on and what would make them better', async ({
  limelight,
}) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const panel = await limelight.openPanel(studio);
  const tab = new TagsTab(panel.page);
  await tab.open();
  await expect(tab.suggested.getByRole('listitem').first()).toBeVisible();
  await expect(tab.sources).toBeVisible();
  await expect(panel.page.getByText(/Better with .*search terms/)).toBeVisible();
  // Nothing was asked of anybody: the fixtures look for it after every test.
});

test('a rejected suggestion stays away over a reload and the death of the background, and can be brought back', async ({
  limelight,
}) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  const panel = await limelight.openPanel(studio);
  const tab = new TagsTab(panel.page);
  await tab.open();
  const tag = await tab.firstSuggestion();
  await tab.reject(tag).click();
  await expect(tab.suggestion(tag)).toHaveCount(0);
  await limelight.killWorker(panel.page);
  await studio.typeTitle(`${draftGood.title} again`);
  await panel.page.reload();
  await tab.open();
  await expect(tab.suggested.getByRole('listitem').first()).toBeVisible();
  await expect(tab.suggestion(tag)).toHaveCount(0);
  await panel.page.getByText('1 rejected', { exact: true }).click();
  await panel.page.getByRole('button', { name: `Bring back “${tag}”` }).click();
  await expect(tab.suggestion(tag)).toBeVisible();
});

test('tags are moved by keyboard and sorted, in Studio too, and it is undone to the byte', async ({ limelight }) => {
  const studio = await limelight.openStudio(draftGood.id);
  await expect(studio.meter).toBeVisible();
  await studio.showMore();
  const before = (await studio.texts()).tags;
  const panel = await limelight.openPanel(studio);
  const tab = new TagsTab(panel.page);
  await tab.open();
  const handle = panel.page.getByRole('button', { name: `Move “${before[0]}”`, exact: true });
  await handle.focus();
  await panel.page.keyboard.press('Space');
  await panel.page.waitForTimeout(300);
  await panel.page.keyboard.press('ArrowDown');
  await panel.page.waitForTimeout(300);
  await panel.page.keyboard.press('Space');
  const moved = [before[1], before[0], ...before.slice(2)];
  await expect.poll(async () => (await studio.texts()).tags).toEqual(moved);
  await panel.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(async () => (await studio.texts()).tags).toEqual(before);
  const sort = panel.page.getByRole('button', { name: 'Sort by relevance' });
  await expect(sort).toHaveAttribute('aria-disabled', 'false');
  await sort.click();
  await expect.poll(async () => (await studio.texts()).tags).not.toEqual(before);
  expect((await studio.texts()).tags.toSorted()).toEqual(before.toSorted());
  await panel.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(async () => (await studio.texts()).tags).toEqual(before);
});

test('the tags of a watched video stand beside the draft; one that it never mentions is added only after a warning', async ({
  limelight,
}) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.showMore();
  const watch = await limelight.openWatchPage(sourdough.id);
  const panel = await limelight.openPanel(watch);
  await panel.expectScored(sourdough.title);
  const tab = new TagsTab(panel.page);
  await tab.open();
  await expect(panel.tags).toHaveCount(sourdough.tags.length);
  const tag = sourdough.tags[0] ?? '';
  await panel.page.getByRole('button', { name: new RegExp(`^Add “${tag}” to `) }).click();
  await expect(panel.page.getByText(`Your draft never mentions “${tag}”.`, { exact: false })).toBeVisible();
  expect((await studio.texts()).tags).not.toContain(tag);
  await panel.page.getByRole('button', { name: 'Add anyway' }).click();
  await expect.poll(async () => (await studio.texts()).tags).toContain(tag);
});

test('a list of tags is saved from one draft and used in another', async ({ limelight }) => {
  const first = await limelight.openStudio(draftGood.id);
  await expect(first.meter).toBeVisible();
  await first.showMore();
  const panel = await limelight.openPanel(first);
  const tab = new TagsTab(panel.page);
  await tab.open();
  await panel.page.getByRole('button', { name: 'Save as list' }).click();
  await panel.page.getByLabel('Name').fill('Bread basics');
  await panel.page.getByRole('button', { name: /^Save \d+ tags?$/ }).click();
  await panel.page.close();
  const second = await limelight.openStudio(draftWeak.id);
  await expect(second.meter).toBeVisible();
  await second.showMore();
  const other = await limelight.openPanel(second);
  await new TagsTab(other.page).open();
  await other.page.getByText('1 saved list', { exact: true }).click();
  await other.page
    .getByRole('button', { name: /Bread basics/ })
    .first()
    .click();
  await expect.poll(async () => (await second.texts()).tags.length).toBeGreaterThanOrEqual(draftGood.tags.length - 1);
});

test('a description of one word 700 times, and scripts mixed, still bring sensible tags at once', async ({
  limelight,
}) => {
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.descriptionBox.click();
  await studio.page.keyboard.insertText('bread '.repeat(830));
  await expect(studio.suggestedTags.getByRole('button').first()).toBeVisible();
  const offered = (await studio.suggestedTags.getByRole('button').allTextContents()).map((tag) => tag.trim());
  expect(new Set(offered.map((tag) => tag.toLowerCase())).size).toBe(offered.length);
  await studio.typeTitle('Sourdough パン작성 خبز хлеб ขนมปัง bread');
  await expect(studio.suggestedTags.getByRole('button').first()).toBeVisible();
  await expect(studio.meter).toBeVisible();
});

test('a draft that says what an own video says is told so, with no key', async ({ limelight }) => {
  const known = await limelight.openStudio(draftGood.id);
  await expect(known.meter).toBeVisible();
  const studio = await limelight.openStudio(draftWeak.id);
  await expect(studio.meter).toBeVisible();
  await studio.typeTitle('5 mistakes that ruin your first loaf: sourdough bread for beginners');
  const panel = await limelight.openPanel(studio);
  await new TagsTab(panel.page).open();
  const close = panel.page.getByRole('list', { name: 'Videos of yours that are very close' });
  await expect(close.getByText(draftGood.title, { exact: false })).toBeVisible();
});
