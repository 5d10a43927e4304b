import type { DraftRow } from '@/lib/storage/draft-rows';

/** The draft's own words are measured; whatever goes beyond them is an estimate. */
export function suggestionOrigin({ suggestedTags }: Pick<DraftRow, 'suggestedTags'>): 'local' | 'derived' {
  return suggestedTags.every(({ sources }) => sources.every((id) => id === 'text')) ? 'local' : 'derived';
}
