import { describe, expect, it } from 'vitest';
import { titleLimit } from '@/lib/seo/checks/title-limit';
import { judge, outcomeOf } from '../outcome-of';

describe('title-limit', () => {
  it.each([
    ['100 letters', { title: 'x'.repeat(100) }, 'pass'],
    ['101 letters', { title: 'x'.repeat(101) }, 'tooLong'],
    ['50 emoji are 100 units', { title: '🍞'.repeat(50) }, 'pass'],
    ['51 emoji are 102 units', { title: '🍞'.repeat(51) }, 'tooLong'],
    ['100 Japanese characters', { title: '食'.repeat(100) }, 'pass'],
    ['no title shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleLimit, overrides)).toBe(outcome);
  });

  it('tells limit and length', () => {
    expect(judge(titleLimit, { title: 'x'.repeat(120) })).toMatchObject({
      measured: 120,
      advice: { values: [100, 120] },
    });
  });
});
