import { describe, expect, it } from 'vitest';
import { tagLength } from '@/lib/seo/checks/tag-length';
import { outcomeOf } from '../outcome-of';

describe('tag-length', () => {
  it.each([
    ['50 characters', { tags: ['x'.repeat(50)] }, 'pass'],
    ['51 characters', { tags: ['x'.repeat(51)] }, 'tooLong'],
    ['no tags', { tags: [] }, 'not-applicable'],
    ['none shown', { tags: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(tagLength, overrides)).toBe(outcome);
  });
});
