import { describe, expect, it } from 'vitest';
import { changeWords } from '@/components/history/change-words';
import { changesSince } from '@/components/history/version-changes';
import type { DraftTexts } from '@/lib/draft/edit';

const BEFORE: DraftTexts = {
  title: 'Sourdough for beginners',
  description: 'Flour and water.',
  tags: ['bread', 'rye'],
};

describe('what changed since the version before, in words', () => {
  it.each<[string, Partial<DraftTexts>, string]>([
    ['nothing', {}, ''],
    ['one word more', { title: 'Sourdough for all beginners' }, 'Title: +1 word'],
    ['words more', { title: 'Sourdough for all the beginners' }, 'Title: +2 words'],
    ['one word less', { title: 'Sourdough beginners' }, 'Title: −1 word'],
    ['both', { description: 'Flour, salt and oil.' }, 'Description: +2 −1 words'],
    ['marks', { title: 'Sourdough for beginners!' }, 'Title: marks or spaces'],
    ['everything gone', { description: '' }, 'Description: −3 words'],
    ['a tag more', { tags: ['bread', 'rye', 'oven'] }, 'Tags: +1'],
    ['a tag less', { tags: ['rye'] }, 'Tags: −1'],
    ['a tag for another', { tags: ['bread', 'oven'] }, 'Tags: +1 −1'],
    ['tags moved', { tags: ['rye', 'bread'] }, 'Tags: another order'],
    ['a tag in other letters', { tags: ['Bread', 'rye'] }, 'Tags: +1 −1'],
    ['several fields', { title: 'Rye', tags: [] }, 'Title: +1 −3 words · Tags: −2'],
    ['a field not shown', { title: null, tags: null }, ''],
  ])('%s', (_, change, words) => {
    expect(
      changesSince(BEFORE, { ...BEFORE, ...change }, 'en')
        .map(changeWords)
        .join(' · '),
    ).toBe(words);
  });

  it.each([
    ['a line more', 'one two\nthree', 'one two\nnew line\nthree', 2, 0],
    ['a line less', 'one\ntwo\nthree', 'one\nthree', 0, 1],
    ['a word in the middle', 'a b\nc d\ne f', 'a b\nc x d\ne f', 1, 0],
    ['an empty line', 'one\ntwo', 'one\n\ntwo', 0, 0],
    ['the end', 'one\ntwo', 'one', 0, 1],
    ['the same line again', 'one', 'one\none', 1, 0],
  ])('counts %s', (_, old, next, added, removed) => {
    const changes = changesSince({ ...BEFORE, description: old }, { ...BEFORE, description: next }, 'en');
    expect(changes).toEqual([{ field: 'description', added, removed }]);
  });

  it('says nothing of a field that comes into view', () => {
    expect(changesSince({ ...BEFORE, tags: null }, BEFORE, 'en')).toEqual([]);
  });

  it('counts words of scripts without spaces', () => {
    const changes = changesSince({ ...BEFORE, title: 'パン' }, { ...BEFORE, title: 'パンの作り方' }, 'ja');
    expect(changes[0]).toMatchObject({ field: 'title', removed: 0 });
    expect(changes[0]?.added).toBeGreaterThan(0);
  });
});
