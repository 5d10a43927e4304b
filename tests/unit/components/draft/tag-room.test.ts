import { describe, expect, it } from 'vitest';
import { measureTagRoom } from '@/components/draft/tag-room';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeSuggestion } from '../../../support/make-suggestion';

const suggested = (...tags: string[]) => tags.map((tag) => makeSuggestion({ tag }));

describe('measureTagRoom', () => {
  it('fits what is worth most together, best first, and marks what never fits', () => {
    // 480 characters are used, and a comma comes with every tag.
    const tags = ['a'.repeat(480)];
    const suggestedTags = suggested('b'.repeat(12), 'c'.repeat(19), 'd'.repeat(20), 'e'.repeat(6));
    const room = measureTagRoom(makeDraftRow({ video: { tags }, suggestedTags }));
    expect(room.fitting.map((tag) => tag[0])).toEqual(['b', 'e']);
    expect([...room.tooLong].map((tag) => tag[0])).toEqual(['d']);
  });

  it('takes everything to fit while the tags are folded', () => {
    const row = makeDraftRow({ video: { tags: null }, suggestedTags: suggested('sourdough', 'bread') });
    expect(measureTagRoom(row)).toEqual({ fitting: ['sourdough', 'bread'], tooLong: new Set() });
  });
});
