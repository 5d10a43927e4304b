import { describe, expect, it } from 'vitest';
import { titleSubstance } from '@/lib/seo/checks/title-substance';
import { outcomeOf } from '../outcome-of';

describe('title-substance', () => {
  it.each([
    ['two telling words', { title: 'Sourdough basics' }, 'pass'],
    ['one telling word', { title: 'Sourdoughbasics' }, 'tooLittle'],
    ['short words only', { title: 'AI for you' }, 'tooLittle'],
    ['Japanese', { title: '食パンの作り方' }, 'pass'],
    ['Thai', { title: 'วิธีทำขนมปังง่ายๆ' }, 'pass'],
    ['Arabic', { title: 'طريقة عمل الخبز' }, 'pass'],
    ['Hindi', { title: 'रोटी बनाने का तरीका' }, 'pass'],
    ['Korean', { title: '집에서 빵 만들기' }, 'pass'],
    ['emoji only', { title: '🍞🍞🍞🍞🍞🍞🍞' }, 'tooLittle'],
    ['blank', { title: '' }, 'missing'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleSubstance, overrides)).toBe(outcome);
  });
});
