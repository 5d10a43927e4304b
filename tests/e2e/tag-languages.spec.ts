import { draftWeak } from '../stand-ins/studio/catalogue.ts';
import { countTagCharacters } from '../../lib/seo/text/count-tag-characters.ts';
import { expect, test } from './fixtures.ts';
import { LANGUAGE_DRAFTS } from './texts/language-drafts.ts';

for (const { language, title, description, expected } of LANGUAGE_DRAFTS) {
  test(`without a key and without a network of its own, a draft in ${language} gets tags in its language`, async ({
    limelight,
  }, testInfo) => {
    const studio = await limelight.openStudio(draftWeak.id);
    await expect(studio.meter).toBeVisible();
    await studio.showMore();
    await studio.typeTitle(title);
    await studio.typeDescription(description);
    const panel = await limelight.openPanel(studio);
    await panel.openTab('Tags');
    const suggested = panel.page.getByRole('list', { name: 'Suggested tags' });
    await expect(suggested.getByRole('button', { name: new RegExp(`^${expected[0]}$`, 'iu') })).toBeVisible();
    await panel.page.screenshot({ path: testInfo.outputPath(`tags-${language}.png`), fullPage: true });
    const studioTags = studio.suggestedTags.getByRole('button');
    const offered = (await studioTags.allTextContents()).map((tag) => tag.trim().toLowerCase());
    for (const phrase of expected) expect(offered).toContain(phrase.toLowerCase());
    await studio.applyAll.click();
    await expect(studio.undo).toBeVisible();
    const { tags } = await studio.texts();
    expect(tags.map((tag) => tag.toLowerCase())).toContain(expected[0]?.toLowerCase());
    expect(countTagCharacters(tags)).toBeLessThanOrEqual(500);
    expect(tags.filter((tag) => /[<>,]/.test(tag))).toEqual([]);
    await studio.undo.click();
    await expect(studio.tagChips).toHaveCount(draftWeak.tags.length);
  });
}
