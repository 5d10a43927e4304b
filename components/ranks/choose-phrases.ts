import { tagKey } from '@/lib/keywords/tag-key';
import { MAX_PHRASE_CHARS } from '@/lib/storage/focus-phrases';
import type { ReadyRow } from '@/lib/storage/database';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';

const MAX_OFFERED = 6;

/** What the video says itself that it is about, and is not followed yet: the focus phrase first, then its tags. */
export function choosePhrases(
  { reading, scorecard }: Pick<ReadyRow, 'reading' | 'scorecard'>,
  tracked: readonly Pick<TrackedPhraseRow, 'phrase'>[],
): string[] {
  const known = new Set(tracked.map(({ phrase }) => tagKey(phrase)));
  const offered: string[] = [];
  for (const text of [scorecard.focus?.text ?? '', ...(reading.video.tags ?? [])]) {
    const key = tagKey(text);
    if (key === '' || known.has(key) || [...key].length > MAX_PHRASE_CHARS) continue;
    known.add(key);
    offered.push(text.trim());
    if (offered.length === MAX_OFFERED) break;
  }
  return offered;
}
