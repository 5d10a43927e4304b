import { describe, expect, it } from 'vitest';
import { adviceWords, camelCase, problemWords, reasonWords } from '@/lib/words/words';

describe('camelCase', () => {
  it.each([
    ['title-length', 'titleLength'],
    ['tags', 'tags'],
    ['focus-in-first-lines', 'focusInFirstLines'],
  ])('%s is %s', (id, name) => {
    expect(camelCase(id)).toBe(name);
  });
});

it('finds the two sentences of a problem', () => {
  expect(problemWords('video-private', 'what')).toBe('This video is private.');
  expect(problemWords('video-private', 'way')).not.toBe('');
});

it('is empty for a sentence nobody wrote', () => {
  expect(adviceWords('no-such-check', { name: 'none', values: [] })).toBe('');
});

describe('reasonWords', () => {
  it.each([
    ['searchTerm', [1, 28], 'Your search term: 1 view in 28 days'],
    ['searchTerm', [9_999, 28], 'Your search term: 9,999 views in 28 days'],
    ['searchTerm', [10_000, 28], 'Your search term: 10K views in 28 days'],
    ['rivalSize', [52_000], 'Channels found: 52K subscribers (median)'],
    ['didWell', [2.4], 'Your videos with it: 2.4× your median views'],
    ['title', [], 'In your title'],
  ])('fills %s with %s as it is written here', (name, values, words) => {
    expect(reasonWords({ name, values })).toBe(words);
  });

  it('takes a title for what it is, whatever marks it holds', () => {
    const words = 'On your similar video “Sourdough | Bread Lab”';
    expect(reasonWords({ name: 'usedAlike', values: ['Sourdough | Bread Lab'] })).toBe(words);
  });

  it('keeps a phrase from right to left inside its quotes', () => {
    const words = 'No. 3 in autocomplete for “\u2068خبز\u2069”';
    expect(reasonWords({ name: 'completion', values: [3, 'خبز'] })).toBe(words);
  });
});
