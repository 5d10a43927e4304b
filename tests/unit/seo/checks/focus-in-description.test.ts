import { describe, expect, it } from 'vitest';
import { focusInDescription } from '@/lib/seo/checks/focus-in-description';
import { chosen, outcomeOf } from '../outcome-of';

describe('focus-in-description', () => {
  it.each([
    ['in the first line', { description: 'Sourdough for beginners at home.' }, 'pass', chosen('sourdough beginners')],
    ['behind the fold', { description: `${'x '.repeat(80)}sourdough` }, 'missing', chosen('sourdough')],
    ['not there', { description: 'Bread.' }, 'missing', chosen('rye')],
    ['only inferred', { description: 'Bread.' }, 'not-applicable', { text: 'rye', isChosen: false }],
    ['no phrase', { description: 'Bread.' }, 'not-applicable', null],
    ['none shown', { description: null }, 'not-applicable', chosen('rye')],
  ])('%s', (_, overrides, outcome, focus) => {
    expect(outcomeOf(focusInDescription, overrides, focus)).toBe(outcome);
  });
});
