import type { PhraseEvidence, SourceId } from './evidence';
import type { LibraryFacts } from './read-library';
import type { SuggestionReason } from './suggestion';

/** A phrase that may be suggested, with all that the sources say of it. */
export interface Candidate {
  tag: string;
  keys: readonly string[];
  stems: readonly string[];
  /** 0–1: what the draft's text says for it; 0 for what only others say. */
  textFit: number;
  /** Of the draft's own text. */
  textReasons: readonly SuggestionReason[];
  library: LibraryFacts | null;
  /** In how many of the opened videos about the same it is; 0 for fewer than two. */
  openedCount: number;
  evidence: PhraseEvidence[];
  /** How many completions of it go on from it; `null` while none of them is known. */
  extensions: number | null;
  sources: Set<SourceId>;
}
