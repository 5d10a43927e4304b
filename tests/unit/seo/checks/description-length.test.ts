import { describe, expect, it } from 'vitest';
import { descriptionLength } from '@/lib/seo/checks/description-length';
import { judge, outcomeOf } from '../outcome-of';

describe('description-length', () => {
  it.each([
    ['50 words', { description: 'bread '.repeat(50) }, 'pass'],
    ['49 words', { description: 'bread '.repeat(49) }, 'tooShort'],
    ['links are no words', { description: `${'bread '.repeat(49)}https://a.example/b` }, 'tooShort'],
    ['Japanese', { description: '食パンの作り方を紹介します。'.repeat(10), language: 'ja' }, 'pass'],
    ['empty', { description: '' }, 'tooShort'],
    ['a Short', { description: '', isShort: true }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionLength, overrides)).toBe(outcome);
  });

  it('earns a part for a part', () => {
    expect(judge(descriptionLength, { description: 'bread '.repeat(25) })).toMatchObject({ score: 0.5, measured: 25 });
  });
});
