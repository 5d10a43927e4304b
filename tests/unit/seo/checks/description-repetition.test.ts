import { describe, expect, it } from 'vitest';
import { descriptionRepetition } from '@/lib/seo/checks/description-repetition';
import { outcomeOf } from '../outcome-of';

const filler = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}x`).join(' ');

describe('description-repetition', () => {
  it.each([
    ['8 in 100', { description: `${'bread '.repeat(8)}${filler(92)}` }, 'pass'],
    ['9 in 100', { description: `${'bread '.repeat(9)}${filler(91)}` }, 'stuffed'],
    ['5 times in 40 are too few to judge', { description: `${'bread '.repeat(5)}${filler(35)}` }, 'pass'],
    ['6 times in 40', { description: `${'bread '.repeat(6)}${filler(34)}` }, 'stuffed'],
    ['39 words are too few', { description: 'bread '.repeat(39) }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionRepetition, overrides)).toBe(outcome);
  });
});
