import { describe, expect, it } from 'vitest';
import { descriptionOpening } from '@/lib/seo/checks/description-opening';
import { outcomeOf } from '../outcome-of';

describe('description-opening', () => {
  it.each([
    ['five words on topic', { description: 'How sourdough works at home' }, 'pass'],
    ['four words', { description: 'How sourdough works here' }, 'tooLittle'],
    [
      'links and hashtags are no words',
      { description: 'https://a.example/sourdough #sourdough #bread #baking #food' },
      'tooLittle',
    ],
    [
      'the sentence comes after the fold',
      { description: `#${'x'.repeat(160)}\nHow sourdough works at home` },
      'tooLittle',
    ],
    ['another topic', { description: 'Welcome back to my channel everybody' }, 'offTopic'],
    ['Japanese', { title: '食パンの作り方', description: '食パンの作り方を紹介します。', language: 'ja' }, 'pass'],
    ['Thai', { title: 'วิธีทำขนมปัง', description: 'วิธีทำขนมปังง่ายๆที่บ้าน', language: 'th' }, 'pass'],
    ['empty', { description: '' }, 'missing'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionOpening, overrides)).toBe(outcome);
  });
});
