import type { SourceId } from '@/lib/keywords/evidence';
import type { SourceState } from '@/lib/storage/keyword-rows';

/** What of the sources goes into the one line that is always shown. */
export interface SourceSummary {
  /** What the suggestions rest on; the draft's text is always among it. */
  used: Pick<SourceState, 'id' | 'count'>[];
  /** What the creator could have beside it, most useful first. What they switched off themselves is not brought up again. */
  missing: SourceId[];
  failed: SourceId[];
}

/** The most useful first: demand that was counted, then demand that is typed, then what the channel knows of itself. */
const BY_USE: readonly SourceId[] = ['search-terms', 'autocomplete', 'library', 'search', 'opened'];

export function rankSources(sources: readonly SourceState[]): SourceSummary {
  const used = sources.filter(({ status }) => status === 'used');
  const text = { id: 'text' as const, count: 0 };
  const missing = sources.filter(({ status }) => /^needs-(agreement|key|sign-in|scope)$/.test(status));
  return {
    used: used.some(({ id }) => id === 'text') ? used : [text, ...used],
    missing: BY_USE.filter((id) => missing.some((source) => source.id === id)),
    failed: sources.filter(({ status }) => status === 'failed').map(({ id }) => id),
  };
}

/** In which section of Options something can be done about a source; `null` where nothing is to be done there. */
export function sectionOf({ id, status }: Pick<SourceState, 'id' | 'status'>): 'youtube' | 'keywords' | null {
  if (status === 'off') return 'keywords';
  if (status === 'needs-key' || status === 'needs-sign-in' || status === 'needs-scope') return 'youtube';
  if (status !== 'needs-agreement') return null;
  // What comes from the channel's own data needs the agreement about YouTube's API; the others have one of their own.
  return id === 'library' || id === 'search-terms' ? 'youtube' : 'keywords';
}
