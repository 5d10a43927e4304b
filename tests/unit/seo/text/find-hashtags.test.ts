import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHashtags } from '@/lib/seo/text/find-hashtags';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';

describe('findHashtags', () => {
  it.each([
    ['#bread and #baking', ['bread', 'baking']],
    ['#Bread #bread #BREAD', ['Bread']],
    ['#食パン ＃朝ごはん', ['食パン', '朝ごはん']],
    ['#خبز #रोटी #ขนมปัง', ['خبز', 'रोटी', 'ขนมปัง']],
    ['#one#two', ['one', 'two']],
    ['(#bread)', ['bread']],
    ['C# and F#', []],
    ['# bread', []],
    ['a#b', []],
    ['&#39;', []],
    ['#2026', ['2026']],
    ['##bread', ['bread']],
    ['', []],
  ])('%j has %j', (text, hashtags) => {
    expect(findHashtags(text)).toEqual(hashtags);
  });

  it('finds none in a link that was blanked', () => {
    const text = 'https://a.example/#top #bread';
    expect(findHashtags(blankLinks(text, findLinks(text)))).toEqual(['bread']);
  });

  it('never throws and finds each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', 'a', 'B', 'b', ' ', '食', '\n', '_', '🍞') }), (text) => {
        const folded = findHashtags(text).map((tag) => tag.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
      }),
    );
  });

  it('stays linear', () => {
    for (const part of ['#', '#a', '# ', 'a#']) findHashtags(part.repeat(1_000_000));
  });
});
