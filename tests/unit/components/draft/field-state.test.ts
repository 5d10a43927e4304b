import { describe, expect, it } from 'vitest';
import { fieldState, missingFields } from '@/components/draft/field-state';
import { makeDraftRow } from '../../../support/make-draft-row';

describe('fieldState', () => {
  it.each([
    ['found', 'found'],
    ['fallback', 'found'],
    ['folded', 'folded'],
    ['missing', 'missing'],
  ] as const)('%s is %s', (state, expected) => {
    expect(fieldState(makeDraftRow({ states: { tags: state } }).draft, 'tags')).toBe(expected);
  });

  it('is found when nobody looked', () => {
    expect(fieldState({ fields: [] }, 'tags')).toBe('found');
  });
});

it('parts the missing texts from what counts less', () => {
  const { draft } = makeDraftRow({
    states: { tags: 'missing', save: 'missing', title: 'missing', language: 'folded' },
  });
  expect(missingFields(draft)).toEqual({ texts: ['title', 'tags'], others: ['save'] });
});
