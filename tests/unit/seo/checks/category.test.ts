import { describe, expect, it } from 'vitest';
import { category } from '@/lib/seo/checks/category';
import { outcomeOf } from '../outcome-of';

describe('category', () => {
  it.each([
    ['set', { category: 'Music' }, 'pass'],
    ['empty', { category: '' }, 'missing'],
    ['none shown', { category: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(category, overrides)).toBe(outcome);
  });
});
