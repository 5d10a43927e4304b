import { describe, expect, it } from 'vitest';
import { descriptionOwnText } from '@/lib/seo/checks/description-own-text';
import { outcomeOf } from '../outcome-of';

const own = (chars: number): string => `${'x'.repeat(chars - 1)}.`;

describe('description-own-text', () => {
  it.each([
    ['30 of 100 characters', { description: `${own(30)}\nhttps://a.example/${'y'.repeat(52)}` }, 'pass'],
    ['28 of 100 characters', { description: `${own(28)}\nhttps://a.example/${'y'.repeat(54)}` }, 'boilerplate'],
    ['only text', { description: 'Bread for you.' }, 'pass'],
    ['only links', { description: 'https://a.example\nhttps://b.example' }, 'boilerplate'],
    ['chapters count as neither', { description: 'Bread for you.\n0:00 A\n1:00 B\n2:00 C' }, 'pass'],
    ['empty', { description: '' }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionOwnText, overrides)).toBe(outcome);
  });
});
