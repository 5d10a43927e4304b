import { describe, expect, it } from 'vitest';
import { cards } from '@/lib/seo/checks/cards';
import { outcomeOf } from '../outcome-of';

describe('cards', () => {
  it.each([
    ['one', { cardCount: 1 }, 'pass'],
    ['none', { cardCount: 0 }, 'missing'],
    ['made for kids', { cardCount: 0, isMadeForKids: true }, 'not-applicable'],
    ['a Short', { cardCount: 0, isShort: true }, 'not-applicable'],
    ['none shown', { cardCount: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(cards, overrides)).toBe(outcome);
  });
});
