import { describe, expect, it } from 'vitest';
import { descriptionHashtags } from '@/lib/seo/checks/description-hashtags';
import { judge, outcomeOf } from '../outcome-of';

const hashtags = (count: number): string => Array.from({ length: count }, (_, i) => `#tag${i}x`).join(' ');

describe('description-hashtags', () => {
  it.each([
    ['none', { description: 'Bread.' }, 'pass'],
    ['3', { description: hashtags(3) }, 'pass'],
    ['4', { description: hashtags(4) }, 'moreThanShown'],
    ['15', { description: hashtags(15) }, 'moreThanShown'],
    ['16', { description: hashtags(16) }, 'tooMany'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionHashtags, overrides)).toBe(outcome);
  });

  it('takes more away the more there are', () => {
    const scores = [4, 9, 15, 16].map((count) => judge(descriptionHashtags, { description: hashtags(count) }));
    const numbers = scores.map((verdict) => (verdict.status === 'improve' ? verdict.score : null));
    expect(numbers).toEqual(numbers.toSorted().toReversed());
    expect(numbers.at(-1)).toBe(0);
  });
});
