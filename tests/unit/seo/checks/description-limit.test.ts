import { describe, expect, it } from 'vitest';
import { descriptionLimit } from '@/lib/seo/checks/description-limit';
import { outcomeOf } from '../outcome-of';

describe('description-limit', () => {
  it.each([
    ['5,000 letters', { description: 'x'.repeat(5000) }, 'pass'],
    ['5,001 letters', { description: 'x'.repeat(5001) }, 'tooManyChars'],
    ['5,000 bytes of Arabic', { description: 'ب'.repeat(2500) }, 'pass'],
    ['5,002 bytes of Arabic', { description: 'ب'.repeat(2501) }, 'tooManyBytes'],
    ['1,666 Japanese characters', { description: '食'.repeat(1666) }, 'pass'],
    ['1,667 Japanese characters', { description: '食'.repeat(1667) }, 'tooManyBytes'],
    ['an empty one', { description: '' }, 'pass'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionLimit, overrides)).toBe(outcome);
  });
});
