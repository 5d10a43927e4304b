import { describe, expect, it } from 'vitest';
import { titleLength } from '@/lib/seo/checks/title-length';
import { judge, outcomeOf } from '../outcome-of';

describe('title-length', () => {
  it.each([
    ['60 letters', { title: 'x'.repeat(60) }, 'pass'],
    ['61 letters', { title: 'x'.repeat(61) }, 'tooLong'],
    ['30 full-width characters', { title: '食'.repeat(30) }, 'pass'],
    ['31 full-width characters', { title: '食'.repeat(31) }, 'tooLong'],
    ['30 Hangul syllables', { title: '빵'.repeat(30) }, 'pass'],
    ['60 letters with accents apart', { title: 'e\u0301'.repeat(60) }, 'pass'],
    ['60 Arabic letters', { title: 'ب'.repeat(60) }, 'pass'],
    ['30 families of emoji', { title: '👨‍👩‍👧'.repeat(30) }, 'pass'],
    ['31 families of emoji', { title: '👨‍👩‍👧'.repeat(31) }, 'tooLong'],
    ['a Short of 40', { title: 'x'.repeat(40), isShort: true }, 'pass'],
    ['a Short of 41', { title: 'x'.repeat(41), isShort: true }, 'tooLong'],
    ['blank', { title: ' ' }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleLength, overrides)).toBe(outcome);
  });

  it('advises in the characters of the text', () => {
    expect(judge(titleLength, { title: '食'.repeat(40) })).toMatchObject({
      measured: 40,
      advice: { values: [30, 40] },
    });
  });
});
