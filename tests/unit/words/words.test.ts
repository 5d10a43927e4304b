import { describe, expect, it } from 'vitest';
import { adviceWords, camelCase, problemWords } from '@/lib/words/words';

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
