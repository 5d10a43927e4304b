import { describe, expect, it } from 'vitest';
import { tagDuplicates } from '@/lib/seo/checks/tag-duplicates';
import { outcomeOf } from '../outcome-of';

describe('tag-duplicates', () => {
  it.each([
    ['different', { tags: ['rye', 'wheat'] }, 'pass'],
    ['the same in capitals', { tags: ['rye', 'RYE'] }, 'repeated'],
    ['the same with an accent', { tags: ['café', 'cafe'] }, 'repeated'],
    ['the same with more spaces', { tags: ['rye bread', ' rye  bread'] }, 'repeated'],
    ['no tags', { tags: [] }, 'not-applicable'],
    ['none shown', { tags: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(tagDuplicates, overrides)).toBe(outcome);
  });
});
