import { describe, expect, it } from 'vitest';
import { descriptionCharacters } from '@/lib/seo/checks/description-characters';
import { outcomeOf } from '../outcome-of';

describe('description-characters', () => {
  it.each([
    ['plain text', { description: 'Bread & butter' }, 'pass'],
    ['markup', { description: '<b>Bread</b>' }, 'forbidden'],
    ['an arrow', { description: 'A -> B' }, 'forbidden'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionCharacters, overrides)).toBe(outcome);
  });
});
