import type { DraftEdit } from '@/lib/draft/edit';
import { tagKey } from '@/lib/keywords/tag-key';

/**
 * The edit that takes out the tags at these places. "Remove" means every tag that is the same to YouTube, so where one of
 * several has to stay, the whole list is set instead.
 */
export function removeTags(tags: readonly string[], places: ReadonlySet<number>): DraftEdit {
  const stay = tags.filter((_, index) => !places.has(index));
  const staying = new Set(stay.map(tagKey));
  const gone = tags.filter((_, index) => places.has(index));
  return gone.some((tag) => staying.has(tagKey(tag)))
    ? { field: 'tags', set: stay }
    : { field: 'tags', remove: [...new Set(gone)] };
}
