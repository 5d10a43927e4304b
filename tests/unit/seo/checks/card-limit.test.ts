import { describe, expect, it } from 'vitest';
import { cardLimit } from '@/lib/seo/checks/card-limit';
import { outcomeOf } from '../outcome-of';

describe('card-limit', () => {
  it.each([
    ['five', { cardCount: 5 }, 'pass'],
    ['six', { cardCount: 6 }, 'tooMany'],
    ['unknown', { cardCount: null }, 'not-applicable'],
    ['made for kids', { cardCount: 6, isMadeForKids: true }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(cardLimit, overrides)).toBe(outcome);
  });
});
