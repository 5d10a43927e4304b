import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { reasonWords } from '@/lib/words/words';
import type { TagTableRow } from '../tags/export-tags';

/** The tags in order with what is said about them, then the suggestions with all that speaks for them. */
export function exportRows(
  tags: readonly string[],
  notes: readonly (readonly string[])[],
  suggestions: readonly TagSuggestion[],
): TagTableRow[] {
  const blank = { notes: '', relevance: '', demand: '', chance: '', reasons: '', sources: '' };
  const own = tags.map((tag, index): TagTableRow => {
    return { ...lineOf('tag', tag, index), ...blank, notes: (notes[index] ?? []).join(' ') };
  });
  const suggested = suggestions.map(({ tag, bands, reasons, sources }, index): TagTableRow => {
    return {
      ...lineOf('suggestion', tag, index),
      ...blank,
      relevance: bands.relevance,
      demand: bands.demand ?? '',
      chance: bands.chance ?? '',
      reasons: reasons.map(reasonWords).filter(Boolean).join('; '),
      sources: sources.join('; '),
    };
  });
  return [...own, ...suggested];
}

function lineOf(kind: TagTableRow['kind'], tag: string, index: number) {
  return { kind, position: index + 1, tag, length: [...tag].length };
}
