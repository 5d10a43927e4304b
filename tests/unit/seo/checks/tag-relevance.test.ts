import { describe, expect, it } from 'vitest';
import { tagRelevance } from '@/lib/seo/checks/tag-relevance';
import { outcomeOf } from '../outcome-of';

describe('tag-relevance', () => {
  it.each([
    ['all fit', { tags: ['sourdough', 'loaf'] }, 'pass'],
    ['half fit', { tags: ['sourdough', 'minecraft'] }, 'pass'],
    ['one of three fits', { tags: ['sourdough', 'minecraft', 'fortnite'] }, 'unrelated'],
    ['no tags', { tags: [] }, 'not-applicable'],
    ['no title shown', { title: null }, 'not-applicable'],
    ['no description shown', { description: null }, 'not-applicable'],
    ['none shown', { tags: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(tagRelevance, overrides)).toBe(outcome);
  });
});
