import { packTags } from '@/lib/keywords/pack-tags';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';

/** YouTube's limit for all tags together (developers.google.com/youtube/v3/docs/videos#snippet.tags). */
export const MAX_TAG_CHARS = 500;

export interface TagRoom {
  /** The suggestions that fit and are worth most together, best first: what "Apply all" adds. */
  fitting: string[];
  /** The suggestions for which there is no room even alone. */
  tooLong: ReadonlySet<string>;
}

/** While the tags are folded nobody knows what is in them, and all is tried: Studio has the last word. */
export function measureTagRoom({ reading, suggestedTags }: DraftRow): TagRoom {
  const existing = reading.video.tags ?? [];
  return {
    fitting: packTags(existing, suggestedTags, MAX_TAG_CHARS),
    tooLong: new Set(
      suggestedTags.map(({ tag }) => tag).filter((tag) => countTagCharacters([...existing, tag]) > MAX_TAG_CHARS),
    ),
  };
}
