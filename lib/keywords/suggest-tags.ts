import { type KeywordEvidence, NO_EVIDENCE } from './evidence';
import type { TagSuggestion } from './suggestion';
import { suggestFromText, type TagSource } from './text-candidates';

const MAX_SUGGESTIONS = 15;
const HIGH_FIT = 0.6;
const MEDIUM_FIT = 0.3;

/**
 * Tags worth having, best first, at most 15. The draft's own text is enough; whatever else is known makes them better.
 * What the creator rejected is not among them. The same input always gets the same.
 */
export function suggestTags(source: TagSource, evidence: KeywordEvidence = NO_EVIDENCE): TagSuggestion[] {
  return suggestFromText(source, MAX_SUGGESTIONS)
    .filter(({ tag }) => !evidence.rejected.has(tag))
    .map(({ tag, fit, reasons }) => ({
      ...{ tag, fit, reasons, sources: ['text' as const] },
      bands: { relevance: fit >= HIGH_FIT ? 'high' : fit >= MEDIUM_FIT ? 'medium' : 'low', demand: null, chance: null },
    }));
}
