import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEmoji } from '@/lib/seo/text/count-emoji';
import { findMostRepeated } from '@/lib/seo/text/find-most-repeated';
import { findTagList } from '@/lib/seo/text/find-tag-list';
import { foldText } from '@/lib/seo/text/fold-text';
import { measureMarkRun } from '@/lib/seo/text/measure-mark-run';
import { measureShouting } from '@/lib/seo/text/measure-shouting';
import { placePhrase } from '@/lib/seo/text/place-phrase';
import { splitWords } from '@/lib/seo/text/split-words';
import { matchWords } from '@/lib/seo/text/word-index';

describe('foldText', () => {
  it.each([
    ['Café', 'cafe'],
    ['CREME', 'creme'],
    ['ＡＢＣ', 'abc'],
    ['İstanbul', 'istanbul'],
    ['خُبْز', 'خبز'],
    ['Λόγος', 'λογοσ'],
    ['パン', 'パン'],
    ['रोटी', 'रोटी'],
    ['빵', '빵'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('matchWords', () => {
  it.each([
    ['recipe', 'recipes', true],
    ['bake', 'baking', false],
    ['cast', 'castles', false],
    ['beginner', 'beginners', true],
    ['bread', 'breadmaker', false],
    ['cat', 'cats', false],
    ['خبز', 'الخبز', true],
    ['집', '집에서', false],
    ['요리', '요리를', true],
    ['rye', 'rye', true],
  ])('%s and %s: %s', (first, second, isSame) => {
    expect(matchWords(first, second)).toBe(isSame);
    expect(matchWords(second, first)).toBe(isSame);
  });
});

describe('measureShouting', () => {
  it.each([
    ['plain words', 0],
    ['BREAD today', 0.5],
    ['NASA today', 0],
    ['NASA ROCKET today', 2 / 3],
    ['STOP NOW', 0],
    ['STOP IT NOW', 1],
    ['食パン', null],
    ['خبز', null],
    ['A I', null],
  ])('%j → %j', (text, share) => {
    expect(measureShouting(splitWords(text, null))).toBe(share);
  });
});

describe('other measures', () => {
  it('counts emoji as readers do', () => {
    expect(countEmoji('👨‍👩‍👧🇯🇵1️⃣❤️')).toBe(4);
    expect(countEmoji('❤ © 5 #')).toBe(0);
  });

  it.each([
    ['a!', 1],
    ['a!?!', 3],
    ['|||| a', 4],
    ['a....', 0],
    ['a - b - c', 1],
    ['', 0],
  ])('finds in %j a run of %i marks', (text, run) => {
    expect(measureMarkRun(text)).toBe(run);
  });

  it('finds the word that comes most often', () => {
    expect(findMostRepeated(splitWords('rye wheat RYE', 'en'))).toEqual({ word: 'rye', count: 2 });
    expect(findMostRepeated([])).toBeNull();
  });

  it('finds the line that lists tags', () => {
    expect(findTagList('Bread.\nrye, spelt, oat, corn', ['rye', 'OAT'])).toEqual({ items: 4, ownTags: 2 });
    expect(findTagList('', [])).toEqual({ items: 0, ownTags: 0 });
  });

  it('places a phrase', () => {
    const title = 'Easy rye bread';
    expect(placePhrase(title, splitWords(title, 'en'), 'bread rye', 'en')).toEqual({ share: 1, endColumn: 14 });
    expect(placePhrase(title, splitWords(title, 'en'), 'rye cake', 'en')).toEqual({ share: 0.5, endColumn: 8 });
    expect(placePhrase(title, splitWords(title, 'en'), '', 'en')).toEqual({ share: 0, endColumn: null });
  });
});
