import { describe, expect, it } from 'vitest';
import { hasForeignName, hasForeignNumber, measureOverlap, readDraftWords } from '@/lib/keywords/draft-words';

const draft = readDraftWords(
  ['iPhone 17 Pro review', 'camera test'],
  ['The battery of the iPhone 17 Pro, filmed in Ulm. 食パンを焼く'],
  'en',
);

describe('measureOverlap', () => {
  it.each([
    ['iphone 17 pro', 1],
    ['reviews', 1],
    ['camera test', 1],
    ['pro iphone', 1],
    ['iphone repair', 0.5],
    ['battery', 0.6],
    ['battery repair', 0.3],
    ['食パン', 0.6],
    ['garden chair', 0],
    ['', 0],
    ['🔥', 0],
  ])('%j: %d', (phrase, overlap) => {
    expect(measureOverlap(draft, phrase)).toBeCloseTo(overlap);
  });

  it('knows a word of a script without spaces wherever it is cut', () => {
    const title = readDraftWords(['自家製食パンの焼き方'], [], 'ja');
    expect(measureOverlap(title, '食パン')).toBe(1);
    expect(measureOverlap(title, '自転車')).toBe(0);
  });
});

describe('hasForeignNumber', () => {
  it.each([
    ['iphone 17 pro', false],
    ['iphone 16 pro', true],
    ['camera 4k', true],
    ['camera', false],
  ])('%j: %s', (phrase, isForeign) => {
    expect(hasForeignNumber(draft, phrase)).toBe(isForeign);
  });
});

describe('hasForeignName', () => {
  it.each([
    ['Ulm camera', false],
    ['Paris camera', true],
    ['paris camera', false],
  ])('%j: %s', (phrase, isForeign) => {
    expect(hasForeignName(draft, phrase)).toBe(isForeign);
  });
});

describe('TextWords', () => {
  it('counts the words that stand there', () => {
    expect(draft.title.shareOf(['camera', 'lens'])).toBe(0.5);
    expect(draft.title.shareOf([])).toBe(0);
    expect(draft.title.says([])).toBe(false);
    expect(draft.title.says(['review', 'camera'])).toBe(false);
  });
});
