import { tagKey } from '@/lib/keywords/tag-key';
import { pacificDayOf } from '@/lib/network/pacific-day';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { MAX_DAILY_SEARCHES } from '@/lib/storage/ranks';

/** Phrases with the same key are found by one search, whatever videos they are followed for. */
export function searchKeyOf({ phrase, language, region }: TrackedPhraseRow): string {
  return `${language}|${region}|${tagKey(phrase)}`;
}

/** YouTube has not answered about it on this Pacific day. What it refused today is not asked again before tomorrow. */
export function isDueToday({ triedAt }: TrackedPhraseRow, now: number): boolean {
  return triedAt === null || pacificDayOf(triedAt) !== pacificDayOf(now);
}

/**
 * What the daily look turns to next: what waits longest, so that on days that are too short for all nobody is left out
 * twice. `null` when all were looked at, or the day's share of searches is used.
 */
export function chooseDuePhrase(rows: readonly TrackedPhraseRow[], now: number): TrackedPhraseRow | null {
  if (countSearches(rows, now) >= MAX_DAILY_SEARCHES) return null;
  const due = rows.filter((row) => isDueToday(row, now));
  return due.toSorted((one, other) => compareWaiting(one, other, now))[0] ?? null;
}

/** One search for several videos leaves its one time with all of them. */
function countSearches(rows: readonly TrackedPhraseRow[], now: number): number {
  const looked = rows.filter((row) => !isDueToday(row, now));
  return new Set(looked.map((row) => `${searchKeyOf(row)}|${row.triedAt}`)).size;
}

function compareWaiting(one: TrackedPhraseRow, other: TrackedPhraseRow, now: number): number {
  return waitsSince(one, now) - waitsSince(other, now) || one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1);
}

/** A time ahead was written by a clock that was wrong: it must not make the phrase wait until then. */
function waitsSince({ triedAt }: TrackedPhraseRow, now: number): number {
  return triedAt === null || triedAt > now ? 0 : triedAt;
}
