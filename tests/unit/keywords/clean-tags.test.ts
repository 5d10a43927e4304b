import { describe, expect, it } from 'vitest';
import { cleanTags } from '@/lib/keywords/clean-tags';
import { tagKey } from '@/lib/keywords/tag-key';

describe('cleanTags', () => {
  it.each([
    [
      [' rye  bread ', 'oven'],
      ['rye bread', 'oven'],
    ],
    [
      ['a,b, ,c', 'd\ne\r\nf'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ],
    [
      ['<b>', 'a < b', '<>'],
      ['b', 'a b'],
    ],
    [
      ['a', 'A', 'a'],
      ['a', 'A', 'a'],
    ],
    [['', ' ', '\u3000'], []],
    [
      ['食パン', 'خبز'],
      ['食パン', 'خبز'],
    ],
  ])('%j', (tags, cleaned) => {
    expect(cleanTags(tags)).toEqual(cleaned);
  });
});

describe('tagKey', () => {
  it.each([
    ['Rye  Bread ', 'rye bread'],
    ['CAFÉ', 'cafe\u0301'],
    ['ХЛЕБ', 'хлеб'],
    ['食パン', ' 食パン'],
  ])('%j and %j are one tag', (first, second) => {
    expect(tagKey(first)).toBe(tagKey(second));
  });

  it.each([
    ['café', 'cafe'],
    ['rye bread', 'ryebread'],
    ['loaf', 'loaves'],
  ])('%j and %j are two', (first, second) => {
    expect(tagKey(first)).not.toBe(tagKey(second));
  });
});
