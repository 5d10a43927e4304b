import { describe, expect, it } from 'vitest';
import { descriptionTagList } from '@/lib/seo/checks/description-tag-list';
import { outcomeOf } from '../outcome-of';

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}x`).join(', ');
const tags = ['rye', 'spelt', 'wheat', 'oat', 'barley', 'corn'];

describe('description-tag-list', () => {
  it.each([
    ['prose', { description: 'Flour, water, salt and a starter.' }, 'pass'],
    ['five tags in a line', { description: tags.slice(0, 5).join(', '), tags }, 'pass'],
    ['six tags in a line', { description: tags.join(', '), tags }, 'ownTags'],
    ['six tags behind a label', { description: `Tags: ${tags.join(', ')}`, tags }, 'ownTags'],
    ['six tags with full-width commas', { description: tags.join('、'), tags }, 'ownTags'],
    ['15 short items', { description: words(15), tags: null }, 'pass'],
    ['16 short items', { description: words(16), tags: null }, 'list'],
    ['16 items in a sentence', { description: `${words(16)}.`, tags: null }, 'pass'],
    ['empty', { description: '' }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionTagList, overrides)).toBe(outcome);
  });
});
