import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';

// YouTube's rule told the other way round: write the list as it would be typed and measure that.
const typed = (tags: readonly string[]): string => tags.map((tag) => (tag.includes(' ') ? `"${tag}"` : tag)).join(',');

describe('countTagCharacters', () => {
  it.each([
    [['Foo-Baz'], 7],
    [['Foo Baz'], 9],
    [['Foo-Baz', 'Foo Baz'], 17],
    [['食パン'], 3],
    [[], 0],
  ])('counts %j as %i', (tags, chars) => {
    expect(countTagCharacters(tags)).toBe(chars);
  });

  it('is the length of the list as typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        expect(countTagCharacters(tags)).toBe(typed(tags).length);
      }),
    );
  });
});
