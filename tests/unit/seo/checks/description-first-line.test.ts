import { describe, expect, it } from 'vitest';
import { descriptionFirstLine } from '@/lib/seo/checks/description-first-line';
import { outcomeOf } from '../outcome-of';

describe('description-first-line', () => {
  it.each([
    ['a sentence', { description: 'Bread for you.\n#bread' }, 'pass'],
    ['a sentence after blank lines', { description: '\n\n---\nBread for you.' }, 'pass'],
    ['a link', { description: 'Subscribe: https://a.example\nBread.' }, 'notText'],
    ['hashtags', { description: '#bread #baking\nBread.' }, 'notText'],
    ['a timestamp', { description: '0:00 Intro\nBread.' }, 'notText'],
    ['a credit', { description: 'Camera: Nikon Z6\nBread.' }, 'notText'],
    ['empty', { description: '' }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionFirstLine, overrides)).toBe(outcome);
  });
});
