import { describe, expect, it } from 'vitest';
import { tagCount } from '@/lib/seo/checks/tag-count';
import { outcomeOf } from '../outcome-of';

describe('tag-count', () => {
  it.each([
    ['three', { tags: ['a', 'b', 'c'] }, 'pass'],
    ['two', { tags: ['a', 'b'] }, 'tooFew'],
    ['none', { tags: [] }, 'tooFew'],
    ['none shown', { tags: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(tagCount, overrides)).toBe(outcome);
  });
});
