import { tagKey } from '@/lib/keywords/tag-key';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { browserLanguage, primaryOf } from './explore-languages';

export interface ExplorerProps {
  row: ReadyRow;
  /** `null` on watch pages: there phrases are copied. */
  draft: DraftRow | null;
}

const MAX_OFFERS = 5;
/** What was looked into so lately is what somebody comes back to from another tab. */
const RECENT_MS = 60 * 60_000;

/** Phrases worth looking into: what the video is to be found for, then what is suggested, or its own tags. */
export function offeredPhrases({ scorecard, reading }: ReadyRow, draft: DraftRow | null): string[] {
  const suggested = draft?.suggestedTags.map(({ tag }) => tag) ?? [];
  const phrases = [scorecard.focus?.text ?? '', ...suggested, ...(reading.video.tags ?? [])];
  const byKey = new Map<string, string>();
  for (const phrase of phrases) {
    if (phrase.trim() !== '' && !byKey.has(tagKey(phrase))) byKey.set(tagKey(phrase), phrase);
  }
  return [...byKey.values()].slice(0, MAX_OFFERS);
}

/** The video's own, the one its texts are found to be in, the browser's. BCP 47, primary subtag. */
export function languageOf({ reading }: ReadyRow, draft: DraftRow | null): string {
  return primaryOf(reading.video.language) ?? primaryOf(draft?.detected?.code) ?? browserLanguage();
}

/** @param rows the newest first. @returns the id of the one to show at first; `null` for none. */
export function chooseOpen(rows: readonly ExplorationRow[], now: number): string | null {
  const [newest] = rows;
  return newest && now - newest.at < RECENT_MS ? newest.id : null;
}
