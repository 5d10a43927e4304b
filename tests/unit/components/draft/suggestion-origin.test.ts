import { expect, it } from 'vitest';
import { suggestionOrigin } from '@/components/draft/suggestion-origin';
import { makeSuggestion } from '../../../support/make-suggestion';

it.each([
  ['nothing', [], 'local'],
  ['the text', [makeSuggestion(), makeSuggestion({ sources: ['text'] })], 'local'],
  ['one thing beyond it', [makeSuggestion(), makeSuggestion({ sources: ['text', 'library'] })], 'derived'],
])('calls suggestions from %s what they are', (_, suggestedTags, origin) => {
  expect(suggestionOrigin({ suggestedTags })).toBe(origin);
});
