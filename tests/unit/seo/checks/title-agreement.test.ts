import { describe, expect, it } from 'vitest';
import { titleAgreement } from '@/lib/seo/checks/title-agreement';
import { outcomeOf } from '../outcome-of';

describe('title-agreement', () => {
  it.each([
    ['two shared words', { title: 'Sourdough loaf', description: 'A loaf of sourdough.' }, 'pass'],
    ['one shared word of two', { title: 'Sourdough loaf', description: 'A loaf.' }, 'few'],
    ['none shared', { title: 'Sourdough loaf', description: 'A cake.' }, 'none'],
    ['one word is enough for a title of one', { title: 'Sourdough', description: 'My sourdough.' }, 'pass'],
    ['plural and accents', { title: 'Crème recipes', description: 'A recipe with creme.' }, 'pass'],
    ['Japanese', { title: '食パンの作り方', description: '食パンの作り方を紹介します。', language: 'ja' }, 'pass'],
    ['Arabic with the article', { title: 'وصفة الخبز', description: 'وصفة خبز سهلة' }, 'pass'],
    ['an empty description', { description: '' }, 'noDescription'],
    ['a blank description', { description: ' \n' }, 'noDescription'],
    ['a blank title', { title: '' }, 'none'],
    ['a title without words', { title: '🍞' }, 'not-applicable'],
    ['no description shown', { description: null }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleAgreement, overrides)).toBe(outcome);
  });
});
