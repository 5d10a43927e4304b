import { describe, expect, it } from 'vitest';
import { isMisspelling } from '@/lib/keywords/is-misspelling';

describe('isMisspelling', () => {
  it.each([
    ['beyonse', 'beyonce', true],
    ['shwarzenegger', 'schwarzenegger', true],
    ['shwarzeneger', 'schwarzenegger', true],
    ['shwarzenege', 'schwarzenegger', false],
    ['beyonce', 'beyonce', false],
    ['mario', 'maria', false],
    ['looking', 'cooking', false],
    ['recipes', 'recipe', false],
    ['baker', 'bakery', false],
    ['zbeyonce', 'beyonce', false],
  ])('%j for %j: %s', (wrong, right, expected) => {
    expect(isMisspelling(wrong, right)).toBe(expected);
  });
});
