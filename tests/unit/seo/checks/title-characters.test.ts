import { describe, expect, it } from 'vitest';
import { titleCharacters } from '@/lib/seo/checks/title-characters';
import { outcomeOf } from '../outcome-of';

describe('title-characters', () => {
  it.each([
    ['plain text', { title: 'Bread & butter: 100 % «easy»' }, 'pass'],
    ['a smaller-than sign', { title: 'I <3 bread' }, 'forbidden'],
    ['a greater-than sign', { title: 'A -> B' }, 'forbidden'],
    ['no title shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleCharacters, overrides)).toBe(outcome);
  });
});
