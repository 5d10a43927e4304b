import type { SourceId } from './evidence';

/** How much of something there is, as far as its inputs tell. */
export type Band = 'low' | 'medium' | 'high';

/**
 * What speaks for a tag: how well it fits the video, how far there is evidence that people search for it, and what chance a
 * channel of this size has among the videos that are there.
 */
export type Dimension = 'relevance' | 'demand' | 'chance';

/** Why a tag is suggested; its words are `reason.<name>` in the catalogue, filled in order. */
export interface SuggestionReason {
  /**
   * Of the draft: `titleAndDescription`, `description`: how often in all; `chapter`, `hashtag`: it is one of the draft's own;
   * `spoken`: how often in the transcript; `channel`: it is the channel's name; `misspelling`: of what.
   * Of the channel's videos: `usedBefore`: in how many, of how many; `usedAlike`: the title of the nearest one that has it;
   * `didWell`: how many times the channel's median the videos with it have.
   * Of others: `opened`: in how many of the opened videos that are about the same; `completion`: its place, the seed;
   * `searchTerm`: views, days; `competition`: how many name it, of how many results, the median of their views;
   * `competitionByTitle`: the same where YouTube tells no views; `idea`: whose.
   * Of a phrase that is looked into: `extended`: how many completions go on from it; `notCompleted`: nothing does;
   * `rivalSize`: median of the subscribers of those found; `rivalAge`: of the days since their videos were published.
   */
  name:
    | 'focus'
    | 'title'
    | 'description'
    | 'titleAndDescription'
    | 'chapter'
    | 'hashtag'
    | 'spoken'
    | 'channel'
    | 'misspelling'
    | 'usedBefore'
    | 'usedAlike'
    | 'didWell'
    | 'opened'
    | 'completion'
    | 'searchTerm'
    | 'competition'
    | 'competitionByTitle'
    | 'idea'
    | 'extended'
    | 'notCompleted'
    | 'rivalSize'
    | 'rivalAge';
  values: (string | number)[];
  /** What it is an input of. */
  of: Dimension;
}

/** One tag worth having, best first in a list. */
export interface TagSuggestion {
  tag: string;
  /** 0–1, for ordering only: relevance, and demand and chance where there is evidence of them. */
  fit: number;
  /** `null` where nothing is known: no evidence is not "low". */
  bands: { relevance: Band; demand: Band | null; chance: Band | null };
  /** The inputs of the bands, strongest first. */
  reasons: SuggestionReason[];
  /** Where it comes from, each once. */
  sources: SourceId[];
}
