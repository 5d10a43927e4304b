import { describe, expect, it } from 'vitest';
import { descriptionParagraphs } from '@/lib/seo/checks/description-paragraphs';
import { outcomeOf } from '../outcome-of';

describe('description-paragraphs', () => {
  it.each([
    ['600 characters', { description: 'x'.repeat(600) }, 'pass'],
    ['601 characters', { description: 'x'.repeat(601) }, 'tooLong'],
    ['1,200 in two paragraphs', { description: `${'x'.repeat(600)}\n${'x'.repeat(600)}` }, 'pass'],
    ['600 accents apart', { description: 'e\u0301'.repeat(600) }, 'pass'],
    ['empty', { description: '' }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionParagraphs, overrides)).toBe(outcome);
  });
});
