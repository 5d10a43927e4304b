import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTags } from '@/lib/keywords/pack-tags';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';

const candidate = (tag: string, fit: number) => ({ tag, fit });

describe('packTags', () => {
  it('takes the set that is worth most, not the first that fits', () => {
    const long = candidate('a'.repeat(18), 0.9);
    const short = [candidate('b'.repeat(9), 0.6), candidate('c'.repeat(9), 0.5)];
    expect(packTags([], [long, ...short], 19)).toEqual(['b'.repeat(9), 'c'.repeat(9)]);
    expect(packTags([], [long, ...short], 18)).toEqual(['a'.repeat(18)]);
  });

  it.each([
    ['alone', [], 'rye', 3],
    ['with quotes', [], 'rye bread', 11],
    ['beside another', ['oven'], 'rye', 8],
    ['beside another, with quotes', ['oven'], 'rye bread', 16],
  ])('counts as YouTube does, %s', (_, existing, tag, chars) => {
    expect(packTags(existing, [candidate(tag, 1)], chars)).toEqual([tag]);
    expect(packTags(existing, [candidate(tag, 1)], chars - 1)).toEqual([]);
  });

  it('orders by fit, and of equals by place', () => {
    const candidates = [candidate('b', 0.1), candidate('a', 0.9), candidate('c', 0.1)];
    expect(packTags([], candidates)).toEqual(['a', 'b', 'c']);
    expect(packTags([], candidates, 3)).toEqual(['a', 'b']);
  });

  it('passes over what is there, in whatever case, and what stands twice', () => {
    const candidates = [candidate('RYE', 1), candidate('oven', 0.5), candidate('Oven ', 0.4)];
    expect(packTags(['rye'], candidates)).toEqual(['oven']);
  });

  it('adds nothing to a list that is too long already', () => {
    expect(packTags(['a'.repeat(501)], [candidate('b', 1)])).toEqual([]);
  });

  it('is as good as every set tried by hand, keeps the limit, and comes to the same again', () => {
    const tags = fc.uniqueArray(
      fc.record({ tag: fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,3})?$/), fit: fc.integer({ min: 0, max: 10 }) }),
      { maxLength: 8, selector: ({ tag }) => tag },
    );
    fc.assert(
      fc.property(tags, fc.boolean(), fc.integer({ min: 0, max: 30 }), (drawn, hasOne, maxChars) => {
        const existing = hasOne ? ['OVEN'] : [];
        const candidates = drawn.map(({ tag, fit }) => candidate(tag, fit / 10)).filter(({ tag }) => tag !== 'oven');
        const packed = packTags(existing, candidates, maxChars);
        if (packed.length > 0) expect(countTagCharacters([...existing, ...packed])).toBeLessThanOrEqual(maxChars);
        expect(worthOf(packed, candidates)).toBe(bestWorth(existing, candidates, maxChars));
        expect(packTags(existing, candidates, maxChars)).toEqual(packed);
      }),
    );
  });
});

function worthOf(tags: readonly string[], candidates: readonly { tag: string; fit: number }[]): number {
  return candidates.reduce((sum, { tag, fit }) => sum + (tags.includes(tag) ? 1 + Math.round(fit * 1000) : 0), 0);
}

function bestWorth(
  existing: readonly string[],
  candidates: readonly { tag: string; fit: number }[],
  maxChars: number,
): number {
  let best = 0;
  for (let set = 0; set < 2 ** candidates.length; set += 1) {
    const tags = candidates.filter((_, i) => set & (1 << i)).map(({ tag }) => tag);
    const isFitting = countTagCharacters([...existing, ...tags]) <= maxChars;
    if (isFitting) best = Math.max(best, worthOf(tags, candidates));
  }
  return best;
}
