import { describe, expect, it } from 'vitest';
import { hashtagLimit } from '@/lib/seo/checks/hashtag-limit';
import { outcomeOf } from '../outcome-of';

const hashtags = (count: number): string => Array.from({ length: count }, (_, i) => `#tag${i}x`).join(' ');

describe('hashtag-limit', () => {
  it.each([
    ['60 hashtags', { description: hashtags(60) }, 'pass'],
    ['61 hashtags', { description: hashtags(61) }, 'tooMany'],
    [
      '60 in the description and one more in the title',
      { title: 'Bread #bread', description: hashtags(60) },
      'tooMany',
    ],
    ['60 and one of them again in capitals', { description: `${hashtags(60)} #TAG1X` }, 'pass'],
    ['no text shown', { title: null, description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(hashtagLimit, overrides)).toBe(outcome);
  });
});
