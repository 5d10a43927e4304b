import { useMemo } from 'react';
import { measureOverlap, readDraftWords } from '@/lib/keywords/draft-words';
import { tagKey } from '@/lib/keywords/tag-key';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { draftSource } from './draft-source';

/** Less than this of a tag's words in the draft: then it is about something else. Half of them in the description are 0.3. */
const MIN_OVERLAP = 0.3;

/** Whether a draft says something of a tag. While Studio shows neither title nor description, nothing speaks against any. */
export function useMentions(draft: DraftRow, tags: readonly string[]): (tag: string) => boolean {
  const { title, description, language, focus } = draftSource(draft);
  const mentioned = useMemo(() => {
    const words = readDraftWords([title ?? '', focus ?? ''], [description ?? ''], language);
    const isUnseen = title === null && description === null;
    return new Set(tags.filter((tag) => isUnseen || measureOverlap(words, tag) >= MIN_OVERLAP).map(tagKey));
  }, [title, description, language, focus, tags]);
  return (tag) => mentioned.has(tagKey(tag));
}
