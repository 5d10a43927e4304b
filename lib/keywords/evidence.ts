import type { LibraryIndex } from './library-index';

/** Where suggestions come from, in the order in which they are listed. A further source is one more name here. */
export const SOURCE_IDS = ['text', 'library', 'opened', 'autocomplete', 'search', 'search-terms', 'ai'] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** A video of the channel's own, or one that the creator opened. */
export interface KnownVideo {
  id: string;
  title: string;
  tags: readonly string[];
  /** Epoch ms; `null` where it is not known. */
  publishedAt: number | null;
  /** `null` where it is not known. */
  viewCount: number | null;
  /** Whose it is, by name. Videos of one channel speak for one; each is taken for another's where it is not known. */
  channelName?: string | null;
}

/** What a source says about one phrase; several may speak of the same. */
export type PhraseEvidence =
  | {
      source: 'autocomplete';
      phrase: string;
      /** What YouTube was asked to complete. */
      seed: string;
      /** 1 for the first. */
      position: number;
    }
  | {
      source: 'search-terms';
      phrase: string;
      /** Of views that came by this search term, in so many days. */
      views: number;
      days: number;
    }
  | { source: 'search'; phrase: string; competition: Competition }
  | {
      source: 'ai';
      phrase: string;
      /** 0–1, the model's own word. */
      confidence: number;
      model: string;
    };

/** Who is found for a phrase: facts about the first results of YouTube's search. `null` is what YouTube did not tell. */
export interface Competition {
  /** How many results were looked at; at most 50. */
  results: number;
  /** YouTube's own estimate of all; it stops at 1,000,000. */
  totalResults: number | null;
  /** How many of those looked at have the phrase in their title, word for word. */
  exactTitles: number;
  medianViews: number | null;
  /** Days since they were published. */
  medianAgeDays: number | null;
  medianSubscribers: number | null;
}

/** All that is known beside the draft. Everything may be missing: the draft alone is enough. */
export interface KeywordEvidence {
  /** The channel's own videos, without the draft itself. */
  library: LibraryIndex | null;
  /** Videos of others that the creator opened. */
  opened: LibraryIndex | null;
  phrases: readonly PhraseEvidence[];
  /** Of the draft's channel; `null` when unknown. */
  subscriberCount: number | null;
  /** `tagKey`s of what the creator rejected. */
  rejected: ReadonlySet<string>;
  /** Words and names that are never suggested, by `tagKey`, unless the draft itself says them. */
  blocked: ReadonlySet<string>;
}

export const NO_EVIDENCE: KeywordEvidence = {
  library: null,
  opened: null,
  phrases: [],
  subscriberCount: null,
  rejected: new Set(),
  blocked: new Set(),
};
