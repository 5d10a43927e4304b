import { describe, expect, it } from 'vitest';
import { tagsLimit } from '@/lib/seo/checks/tags-limit';
import { outcomeOf } from '../outcome-of';

describe('tags-limit', () => {
  it.each([
    ['500 in one tag', { tags: ['x'.repeat(500)] }, 'pass'],
    ['501 in one tag', { tags: ['x'.repeat(501)] }, 'tooLong'],
    ['a space costs two more: 500', { tags: [`a ${'x'.repeat(496)}`] }, 'pass'],
    ['a space costs two more: 501', { tags: [`a ${'x'.repeat(497)}`] }, 'tooLong'],
    ['a comma costs one: 500', { tags: ['x'.repeat(249), 'y'.repeat(250)] }, 'pass'],
    ['a comma costs one: 501', { tags: ['x'.repeat(250), 'y'.repeat(250)] }, 'tooLong'],
    ['no tags', { tags: [] }, 'pass'],
    ['none shown', { tags: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(tagsLimit, overrides)).toBe(outcome);
  });
});
