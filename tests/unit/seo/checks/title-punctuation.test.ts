import { describe, expect, it } from 'vitest';
import { titlePunctuation } from '@/lib/seo/checks/title-punctuation';
import { outcomeOf } from '../outcome-of';

describe('title-punctuation', () => {
  it.each([
    ['two marks', { title: 'Really?!' }, 'pass'],
    ['three marks', { title: 'Really?!?' }, 'tooMany'],
    ['three full-width marks', { title: '本当！！！' }, 'tooMany'],
    ['an ellipsis', { title: 'And then...' }, 'pass'],
    ['stars in a row', { title: '★★★ Bread' }, 'tooMany'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titlePunctuation, overrides)).toBe(outcome);
  });
});
