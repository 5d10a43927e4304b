import { tagKey } from '@/lib/keywords/tag-key';

/** An id for each tag that it keeps wherever it is moved; of tags that are one to YouTube each has its own. */
export function tagIds(tags: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return tags.map((tag) => {
    const key = tagKey(tag);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count}:${key}`;
  });
}
