import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '@/lib/draft/fixes/split-paragraphs';
import { countGraphemes } from '@/lib/seo/text/graphemes';

describe('splitParagraphs', () => {
  it.each([
    ['a short line.', 'a short line.'],
    ['First sentence here. Second sentence here.', 'First sentence here.\n\nSecond sentence here.'],
    ['First line that is quite long and whole\nshort', 'First line that is quite long and whole\nshort'],
    ['Made by Dr. Maria Miller and her friend', 'Made by Dr. Maria Miller and her friend'],
    ['Really quite warm today! Isn’t it lovely?', 'Really quite warm today!\n\nIsn’t it lovely?'],
    [
      '今日はとても天気がいいです。だから公園へ散歩に行きましょうか。',
      '今日はとても天気がいいです。\n\nだから公園へ散歩に行きましょうか。',
    ],
  ])('%j', (text, split) => {
    expect(splitParagraphs(text, 25, 'en')).toBe(split);
  });

  it('makes paragraphs that are about even', () => {
    const text = Array.from({ length: 9 }, () => 'A sentence of words.').join(' ');
    const paragraphs = splitParagraphs(text, 100, 'en').split('\n\n');
    expect(paragraphs.map((paragraph) => paragraph.length)).toEqual([62, 62, 62]);
  });

  it('changes spaces and line breaks only, and leaves short lines', () => {
    const piece = fc.constantFrom('One word.', 'Two! ', ' three', 'word', '語。', '\n', '👍🏽', 'e.g. ', 'Dr. X');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 5, max: 80 }), (pieces, max) => {
        const text = pieces.join(' ');
        const split = splitParagraphs(text, max, null);
        expect(split.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        if (text.split('\n').every((line) => countGraphemes(line) <= max)) expect(split).toBe(text);
      }),
    );
  });
});
