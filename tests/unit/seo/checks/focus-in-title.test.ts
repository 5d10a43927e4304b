import { describe, expect, it } from 'vitest';
import { focusInTitle } from '@/lib/seo/checks/focus-in-title';
import { chosen, outcomeOf } from '../outcome-of';

describe('focus-in-title', () => {
  it.each([
    ['all words in another order', { title: 'Beginners bake sourdough' }, 'pass', chosen('sourdough for beginners')],
    [
      'four of five words',
      { title: 'sourdough bread recipe easy' },
      'pass',
      chosen('sourdough bread recipe easy quick'),
    ],
    ['three of four words', { title: 'sourdough bread recipe' }, 'missing', chosen('sourdough bread recipe quick')],
    ['Japanese', { title: '食パンの作り方', language: 'ja' }, 'pass', chosen('食パン 作り方')],
    ['Japanese not there', { title: '食パンの作り方', language: 'ja' }, 'missing', chosen('餃子')],
    ['only inferred', { title: 'Bread' }, 'not-applicable', { text: 'cake', isChosen: false }],
    ['no phrase', { title: 'Bread' }, 'not-applicable', null],
    ['none shown', { title: null }, 'not-applicable', chosen('bread')],
  ])('%s', (_, overrides, outcome, focus) => {
    expect(outcomeOf(focusInTitle, overrides, focus)).toBe(outcome);
  });
});
