import { describe, expect, it } from 'vitest';
import { removeTagLists } from '@/lib/draft/fixes/remove-tag-lists';
import { descriptionTagList } from '@/lib/seo/checks/description-tag-list';

const TAGS = ['rye', 'loaf', 'oven', 'dough', 'salt', 'flour'];
const LIST = 'rye, loaf, oven, dough, salt, flour';
const NUMBERED = Array.from({ length: 16 }, (_, i) => `word ${i}`).join(', ');

describe('removeTagLists', () => {
  it.each([
    ['at the end', `Text.\n\n${LIST}`, 'Text.'],
    ['at the end, with its empty lines', `Text.\n\n${LIST}\n\n`, 'Text.'],
    ['at the start', `${LIST}\n\nText.`, 'Text.'],
    ['in the middle', `One.\n\n${LIST}\n\nTwo.`, 'One.\n\nTwo.'],
    ['between two lines', `One.\n${LIST}\nTwo.`, 'One.\nTwo.'],
    ['in two lines', `One.\n\n${LIST}\n${LIST}\n\nTwo.`, 'One.\n\nTwo.'],
    ['with a label', `One.\n\nTags: ${LIST}\n\nTwo.`, 'One.\n\nTwo.'],
    ['under a label', `One.\n\nTags:\n${LIST}\n\nTwo.`, 'One.\n\nTwo.'],
    ['under a label in Japanese', `文章。\n\nタグ：\n${LIST}`, '文章。'],
    ['of other words under a label', `One.\n\nKeywords: ${NUMBERED}`, 'One.'],
    ['of other words', `One.\n\n${NUMBERED}\n\nTwo.`, `One.\n\n${NUMBERED}\n\nTwo.`],
    ['as a sentence with more than tags', `We use ${LIST}, and a lot of water, yeast, seeds, patience, oil`, null],
    ['none', 'One.\n\n\nTwo, three, four and five.\n', null],
  ])('%s', (_, description, left) => {
    expect(removeTagLists(description, TAGS, descriptionTagList.thresholds)).toBe(left ?? description);
  });
});
