import { describe, expect, it } from 'vitest';
import { titleRepetition } from '@/lib/seo/checks/title-repetition';
import { outcomeOf } from '../outcome-of';

describe('title-repetition', () => {
  it.each([
    ['a word twice', { title: 'Bread and more bread' }, 'pass'],
    ['a word three times', { title: 'Bread, bread and more BREAD' }, 'repeated'],
    ['a particle three times', { title: 'The best of the bread of the year' }, 'pass'],
    ['an accent does not hide it', { title: 'Café, cafe, CAFÉ' }, 'repeated'],
    ['no words', { title: '🍞' }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleRepetition, overrides)).toBe(outcome);
  });
});
