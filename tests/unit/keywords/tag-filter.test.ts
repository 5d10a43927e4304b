import { describe, expect, it } from 'vitest';
import { readDraftWords } from '@/lib/keywords/draft-words';
import { createBlocklist, createTwinFilter, toSingleTag } from '@/lib/keywords/tag-filter';

describe('toSingleTag', () => {
  it.each([
    [' rye,  <bread> ', 'rye bread'],
    ['x', null],
    ['x'.repeat(50), 'x'.repeat(50)],
    ['x'.repeat(51), null],
    ['<>', null],
  ])('%j: %j', (text, tag) => {
    expect(toSingleTag(text)).toBe(tag);
  });
});

describe('createBlocklist', () => {
  const isUnblocked = createBlocklist(new Set(['other brand', 'mrbest', 'rye', 'oven', '']), {
    ...readDraftWords(['Rye bread'], ['In my oven'], 'en'),
  });

  it.each([
    ['other brand mixer', false],
    ['Other Brands', false],
    ['brand', true],
    ['brand other', true],
    ['mr best', false],
    ['another brand', true],
    ['rye loaf', true],
    ['oven', true],
  ])('lets %j through: %s', (tag, isAllowed) => {
    expect(isUnblocked(tag)).toBe(isAllowed);
  });
});

describe('createTwinFilter', () => {
  const isNew = createTwinFilter(['Rye Bread', 'café']);

  it.each([
    ['rye bread', false],
    ['bread rye', false],
    ['rye breads', false],
    ['ryebread', false],
    ['cafe', false],
    ['rye', true],
    ['rye bread oven', true],
  ])('%j is new: %s', (tag, expected) => {
    expect(isNew(tag)).toBe(expected);
  });
});
