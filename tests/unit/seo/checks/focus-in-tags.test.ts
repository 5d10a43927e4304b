import { describe, expect, it } from 'vitest';
import { focusInTags } from '@/lib/seo/checks/focus-in-tags';
import { chosen, outcomeOf } from '../outcome-of';

describe('focus-in-tags', () => {
  it.each([
    ['the phrase', { tags: ['rye bread'] }, 'pass', chosen('rye bread')],
    ['a variant', { tags: ['easy rye breads'] }, 'pass', chosen('bread rye')],
    ['half of it', { tags: ['rye', 'bread'] }, 'missing', chosen('rye bread')],
    ['no tags', { tags: [] }, 'missing', chosen('rye bread')],
    ['only inferred', { tags: ['rye'] }, 'not-applicable', { text: 'cake', isChosen: false }],
    ['no phrase', { tags: ['rye'] }, 'not-applicable', null],
    ['none shown', { tags: null }, 'not-applicable', chosen('rye')],
  ])('%s', (_, overrides, outcome, focus) => {
    expect(outcomeOf(focusInTags, overrides, focus)).toBe(outcome);
  });
});
