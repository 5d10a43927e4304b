import type { TagSuggestion } from '@/lib/keywords/suggestion';

/** A tag that the draft's text suggests, unless the test says otherwise. */
export function makeSuggestion(parts: Partial<TagSuggestion> = {}): TagSuggestion {
  return {
    tag: 'sourdough',
    fit: 0.5,
    bands: { relevance: 'medium', demand: null, chance: null },
    reasons: [],
    sources: ['text'],
    ...parts,
  };
}
