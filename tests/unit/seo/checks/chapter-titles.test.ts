import { describe, expect, it } from 'vitest';
import { chapterTitles } from '@/lib/seo/checks/chapter-titles';
import { outcomeOf } from '../outcome-of';

const list = (title: string): string => `0:00 A\n1:00 ${title}\n2:00 C`;

describe('chapter-titles', () => {
  it.each([
    ['49 characters', { description: list('x'.repeat(49)) }, 'pass'],
    ['50 characters', { description: list('x'.repeat(50)) }, 'tooLong'],
    ['no title', { description: list('') }, 'untitled'],
    ['a title twice', { description: list('C') }, 'repeated'],
    ['no chapters', { description: 'Bread.' }, 'not-applicable'],
    ['a Short', { description: list(''), isShort: true }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(chapterTitles, overrides)).toBe(outcome);
  });
});
