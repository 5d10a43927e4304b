import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSets } from '@/lib/writing/titles/choose-sets';
import { measureLikeness } from '@/lib/writing/titles/measure-likeness';

describe('chooseSets', () => {
  it('puts together what differs most', () => {
    const titles = [
      'Sourdough bread for beginners',
      'Sourdough bread for a beginner',
      'Why your loaf stays flat',
      'The sourdough bread beginners bake',
      'Three folds that change everything',
    ];
    const [first = []] = chooseSets(titles);
    // Of the three that say nearly the same it takes one.
    expect(first.filter((place) => [0, 1, 3].includes(place))).toHaveLength(1);
  });

  it.each([0, 1, 2])('has none of %d titles', (count) => {
    expect(chooseSets(['alpha', 'beta'].slice(0, count))).toEqual([]);
  });

  it('uses no title twice, and as many sets as there are titles for', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 10 }), (titles) => {
        const sets = chooseSets(titles);
        const used = sets.flat();
        expect(new Set(used).size).toBe(used.length);
        expect(sets.length).toBe(Math.min(3, Math.floor(titles.length / 3)));
        for (const place of used) expect(place).toBeLessThan(titles.length);
      }),
    );
  });
});

describe('measureLikeness', () => {
  it.each([
    ['Sourdough bread', 'sourdough breads', 0.8, 1],
    ['Bread, sourdough!', 'sourdough bread', 1, 1],
    ['パンの作り方', 'パン作り方', 0.7, 1],
    ['Sourdough bread', 'Flying a kite', 0, 0.2],
    ['', '', 0, 0],
  ])('of %j and %j is from %d to %d', (one, other, least, most) => {
    const likeness = measureLikeness(one, other);
    expect(likeness).toBeGreaterThanOrEqual(least);
    expect(likeness).toBeLessThanOrEqual(most);
    expect(measureLikeness(other, one)).toBe(likeness);
  });
});
