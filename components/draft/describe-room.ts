import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** Studio counts characters, the Data API bytes (developers.google.com/youtube/v3/docs/videos#snippet.description). */
const MAX = 5_000;
/** From here on bytes are named even though they fit: the limit is near. */
const NEAR = 0.9;

/** How full a description is by the count that reaches its limit first. */
export function describeRoom(description: string): { used: number; max: number; words: string } {
  const chars = description.length;
  const bytes = countUtf8Bytes(description);
  const isByBytes = bytes > chars && bytes > MAX * NEAR && chars <= MAX;
  const used = isByBytes ? bytes : chars;
  const values: [string, string] = [formatCount(used), formatCount(MAX)];
  return { used, max: MAX, words: isByBytes ? t('draft.bytes', values) : t('draft.used', values) };
}
