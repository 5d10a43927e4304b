import { findTimestampLines } from '@/lib/seo/text/find-timestamp-lines';
import type { Chapter } from '@/lib/video/video';
import type { WritingContext } from '../context';
import type { ChaptersResult } from '../results';

export interface KnownTimes {
  /** Whole seconds, ascending. Nothing else may be the beginning of a chapter. */
  seconds: number[];
  source: ChaptersResult['source'];
  /** What is said of them already, where there is no transcript. */
  chapters: Chapter[];
}

/** Where the times of chapters may come from: a transcript, else the chapters or lines with times that there are. */
export function findKnownTimes({ transcript, video }: Pick<WritingContext, 'transcript' | 'video'>): KnownTimes | null {
  if (transcript?.isTimed) {
    const seconds = transcript.lines.flatMap(({ startSeconds }) => startSeconds ?? []);
    return { seconds: sorted(seconds), source: transcript.source, chapters: [] };
  }
  const written = findTimestampLines(video.description ?? '');
  const chapters = video.chapters && video.chapters.length > 0 ? video.chapters : written;
  if (chapters.length === 0) return null;
  return {
    seconds: sorted(chapters.map(({ startSeconds }) => Math.floor(startSeconds))),
    source: 'chapters',
    chapters,
  };
}

function sorted(seconds: readonly number[]): number[] {
  return [...new Set(seconds)].toSorted((one, other) => one - other);
}
