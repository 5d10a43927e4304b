import { cleanTags } from '@/lib/keywords/clean-tags';
import { tagKey } from '@/lib/keywords/tag-key';

/** Tags as people write them down: apart by commas or on lines, each once. */
export function parseTags(text: string): string[] {
  const byKey = new Map<string, string>();
  for (const tag of cleanTags([text])) if (!byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  return [...byKey.values()];
}
