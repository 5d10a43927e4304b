import type { Chapter } from '@/lib/video/video';
import { findTimestampLines } from './find-timestamp-lines';

/** YouTube's own limits: support.google.com/youtube/answer/9884579. */
export const MIN_CHAPTERS = 3;
export const MIN_CHAPTER_SECONDS = 10;

export type ChapterFault =
  'first-not-zero' | 'too-few' | 'not-ascending' | 'chapter-too-short' | 'last-chapter-too-short' | 'beyond-duration';

/** Either chapters as YouTube would make them, or the timestamps found and every reason why they make none. */
export type ParsedChapters =
  { isValid: true; chapters: Chapter[] } | { isValid: false; found: Chapter[]; faults: ChapterFault[] };

/** Reads the chapters out of a description. Without a duration the end of the last chapter is not judged. */
export function parseChapters(description: string, durationSeconds: number | null): ParsedChapters {
  return judgeChapters(findTimestampLines(description), durationSeconds);
}

/** The same for timestamps that were found before. */
export function judgeChapters(found: Chapter[], durationSeconds: number | null): ParsedChapters {
  const faults = findFaults(found, durationSeconds);
  return faults.length === 0 ? { isValid: true, chapters: found } : { isValid: false, found, faults };
}

/** Whether somebody meant the timestamps as chapters: a list from 0:00, or at least as many as chapters need. */
export function looksLikeChapters(parsed: ParsedChapters): boolean {
  if (parsed.isValid) return true;
  return parsed.found.length >= MIN_CHAPTERS || (parsed.found.length >= 2 && parsed.found[0]?.startSeconds === 0);
}

function findFaults(found: readonly Chapter[], durationSeconds: number | null): ChapterFault[] {
  const faults: ChapterFault[] = [];
  if (found.length > 0 && found[0]?.startSeconds !== 0) faults.push('first-not-zero');
  if (found.length < MIN_CHAPTERS) faults.push('too-few');
  const gaps = found.slice(1).map(({ startSeconds }, i) => startSeconds - (found[i]?.startSeconds ?? 0));
  if (gaps.some((gap) => gap <= 0)) faults.push('not-ascending');
  if (gaps.some((gap) => gap > 0 && gap < MIN_CHAPTER_SECONDS)) faults.push('chapter-too-short');
  const last = found.at(-1);
  if (!last || durationSeconds === null) return faults;
  if (last.startSeconds >= durationSeconds) faults.push('beyond-duration');
  else if (durationSeconds - last.startSeconds < MIN_CHAPTER_SECONDS) faults.push('last-chapter-too-short');
  return faults;
}
