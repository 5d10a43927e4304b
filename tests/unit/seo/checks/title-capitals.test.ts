import { describe, expect, it } from 'vitest';
import { titleCapitals } from '@/lib/seo/checks/title-capitals';
import { outcomeOf } from '../outcome-of';

describe('title-capitals', () => {
  it.each([
    ['no capitals', { title: 'Sourdough for beginners' }, 'pass'],
    ['an abbreviation', { title: 'NASA explains HTML' }, 'pass'],
    ['a model number', { title: 'RTX4090 review' }, 'pass'],
    ['three of ten words', { title: 'BREAD FLOUR WATER and more for you at home today' }, 'pass'],
    ['four of ten words', { title: 'BREAD FLOUR WATER STARTER and more for you at home' }, 'shouting'],
    ['all in short capitals', { title: 'STOP DO THIS NOW' }, 'shouting'],
    ['Cyrillic', { title: 'ХЛЕБ ДОМА БЕЗ ДРОЖЖЕЙ' }, 'shouting'],
    ['Japanese has no case', { title: '食パンの作り方' }, 'not-applicable'],
    ['Arabic has no case', { title: 'طريقة عمل الخبز' }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleCapitals, overrides)).toBe(outcome);
  });
});
