import { describe, expect, it } from 'vitest';
import { titlePresent } from '@/lib/seo/checks/title-present';
import { outcomeOf } from '../outcome-of';

describe('title-present', () => {
  it.each([
    ['a title', { title: 'A' }, 'pass'],
    ['an empty title', { title: '' }, 'missing'],
    ['a title of spaces', { title: ' \n ' }, 'missing'],
    ['a page that shows none', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titlePresent, overrides)).toBe(outcome);
  });
});
