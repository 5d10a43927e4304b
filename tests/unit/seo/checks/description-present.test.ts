import { describe, expect, it } from 'vitest';
import { descriptionPresent } from '@/lib/seo/checks/description-present';
import { outcomeOf } from '../outcome-of';

describe('description-present', () => {
  it.each([
    ['some text', { description: 'Bread.' }, 'pass'],
    ['empty', { description: '' }, 'missing'],
    ['blank', { description: ' \n' }, 'missing'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionPresent, overrides)).toBe(outcome);
  });
});
