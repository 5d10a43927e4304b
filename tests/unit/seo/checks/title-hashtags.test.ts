import { describe, expect, it } from 'vitest';
import { titleHashtags } from '@/lib/seo/checks/title-hashtags';
import { outcomeOf } from '../outcome-of';

describe('title-hashtags', () => {
  it.each([
    ['two', { title: 'Bread #baking #bread' }, 'pass'],
    ['three', { title: 'Bread #baking #bread #food' }, 'tooMany'],
    ['one three times', { title: '#bread #Bread #BREAD' }, 'pass'],
    ['a language named C#', { title: 'C# F# A# in music' }, 'pass'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleHashtags, overrides)).toBe(outcome);
  });
});
