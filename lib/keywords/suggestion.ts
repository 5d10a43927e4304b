/** Why a tag is suggested; its words are `reason.<name>` in the catalogue, filled in order. */
export interface SuggestionReason {
  /**
   * `titleAndDescription`, `description`: how often in all. `channel`: it is the channel's name. `chapter`, `hashtag`: it
   * is one of the draft's own.
   */
  name: 'focus' | 'title' | 'description' | 'titleAndDescription' | 'chapter' | 'hashtag' | 'channel';
  values: (string | number)[];
}

/** One tag worth having, best first in a list. */
export interface TagSuggestion {
  tag: string;
  /** 0–1: how well it fits what the draft says, for ordering only; it says nothing about how often people search for it. */
  fit: number;
  reasons: SuggestionReason[];
}
