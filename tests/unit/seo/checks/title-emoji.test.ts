import { describe, expect, it } from 'vitest';
import { titleEmoji } from '@/lib/seo/checks/title-emoji';
import { outcomeOf } from '../outcome-of';

describe('title-emoji', () => {
  it.each([
    ['none', { title: 'Bread' }, 'pass'],
    ['two', { title: 'Bread 🍞🔥' }, 'pass'],
    ['three', { title: 'Bread 🍞🔥😀' }, 'tooMany'],
    ['two families', { title: '👨‍👩‍👧👨‍👩‍👧' }, 'pass'],
    ['digits and signs are none', { title: '100 % Bread™ © 2026' }, 'pass'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleEmoji, overrides)).toBe(outcome);
  });
});
