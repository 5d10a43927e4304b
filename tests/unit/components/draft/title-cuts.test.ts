import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTitleCuts } from '@/components/draft/title-cuts';
import { countGraphemes } from '@/lib/seo/text/graphemes';

describe('findTitleCuts', () => {
  it.each([
    [60, false, 60],
    [61, true, 60],
  ])('a title of %d letters is cut on a phone: %s', (length, isCut, at) => {
    const phone = findTitleCuts('a'.repeat(length), false).find(({ place }) => place === 'phone');
    expect(phone).toEqual({ place: 'phone', at, isCut });
  });

  it.each([
    [70, false],
    [71, true],
  ])('a title of %d letters is cut on desktop: %s', (length, isCut) => {
    expect(findTitleCuts('a'.repeat(length), false).at(-1)?.isCut).toBe(isCut);
  });

  it.each([
    [40, false],
    [41, true],
  ])('a title of %d letters is cut in the Shorts feed: %s', (length, isCut) => {
    expect(findTitleCuts('a'.repeat(length), true)[0]).toMatchObject({ place: 'shorts', isCut });
  });

  it('cuts full-width characters at half as many', () => {
    expect(findTitleCuts('あ'.repeat(31), null).map(({ at, isCut }) => [at, isCut])).toEqual([
      [20, true],
      [30, true],
      [35, false],
    ]);
  });

  it('knows where an empty title would be cut', () => {
    expect(findTitleCuts('', false).map(({ at }) => at)).toEqual([60, 70]);
  });

  it.each([
    [true, 3],
    [null, 3],
    [false, 2],
  ])('names the Shorts feed for a Short: %s', (isShort, count) => {
    expect(findTitleCuts('bread', isShort)).toHaveLength(count);
  });

  it('cuts inside the title exactly where it is cut at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
        for (const { at, isCut } of findTitleCuts(title, null)) expect(at < countGraphemes(title)).toBe(isCut);
      }),
    );
  });
});
