import { replaceAngles } from '@/lib/draft/fixes/replace-angles';
import { chapterTitles } from '@/lib/seo/checks/chapter-titles';
import { countGraphemes, leadingGraphemes } from '@/lib/seo/text/graphemes';
import { MIN_CHAPTER_SECONDS, parseChapters } from '@/lib/seo/text/parse-chapters';
import { tagKey } from '@/lib/keywords/tag-key';
import type { WritingNote } from '@/lib/storage/ai-rows';
import { countNotes, note, type NoteName } from '../note';
import type { ChapterIdea, ChaptersResult } from '../results';
import { writeTime } from '../transcript/write-time';
import type { KnownTimes } from './known-times';

export interface ProposedChapter {
  /** `null` for what is no time. */
  startSeconds: number | null;
  title: string;
}

export interface ArrangedChapters {
  /** `null` where they make none by YouTube's rules. */
  value: ChaptersResult | null;
  notes: WritingNote[];
}

interface Frame {
  times: KnownTimes;
  /** `null` where it is not known. */
  durationSeconds: number | null;
  /** What the beginning is called, where nobody called it anything. */
  nameBeginning: () => string;
}

/** A model may write the time within a line and not its beginning; further away it is another one, or none. */
const MAX_SNAP_SECONDS = 5;
const MAX_TITLE_GRAPHEMES = chapterTitles.thresholds.maxChars ?? 49;
const LEADING_TIME = /^(?:[[(]?(?:\d{1,3}:)?\d{1,3}:\d{2}[\])]?[\s\-–—:|.]*)+/;

/**
 * Chapters as YouTube makes them (support.google.com/youtube/answer/9884579): from 0:00, ascending, each of ten seconds or
 * more, at least three, within the video. Times that are not known are moved to the nearest that is, or thrown out.
 */
export function arrangeChapters(proposed: readonly ProposedChapter[], frame: Frame): ArrangedChapters {
  const counts: Partial<Record<NoteName, number>> = {};
  const add = (name: NoteName): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const timed = proposed
    .flatMap((one) => placeChapter(one, frame, add))
    .toSorted((one, other) => one.startSeconds - other.startSeconds);
  const chapters = keepApart(beginAtZero(timed, frame, add), add);
  const text = chapters.map(({ startSeconds, title }) => `${writeTime(startSeconds)} ${title}`).join('\n');
  const notes = countNotes(counts);
  const parsed = parseChapters(text, frame.durationSeconds);
  if (!parsed.isValid || parsed.chapters.length !== chapters.length) return { value: null, notes };
  const value = { chapters, text, source: frame.times.source };
  return { value, notes: frame.durationSeconds === null ? [...notes, note('durationUnknown')] : notes };
}

type Add = (name: NoteName) => void;

function placeChapter(
  { startSeconds, title }: ProposedChapter,
  { times, durationSeconds }: Frame,
  add: Add,
): ChapterIdea[] {
  const clean = cleanTitle(title);
  if (clean === '') return [];
  const known = startSeconds === null ? null : findNearest(startSeconds, [0, ...times.seconds]);
  if (known === null || startSeconds === null || Math.abs(known - startSeconds) > MAX_SNAP_SECONDS) {
    add('droppedUntimed');
    return [];
  }
  if (durationSeconds !== null && known > durationSeconds - MIN_CHAPTER_SECONDS) {
    add('droppedBeyondEnd');
    return [];
  }
  if (known !== startSeconds) add('mendedTimes');
  if (clean !== title.trim()) add('mendedLength');
  return [{ startSeconds: known, title: clean }];
}

/** What begins with the first word said, or within the first ten seconds, begins with the video. */
function beginAtZero(chapters: readonly ChapterIdea[], { times, nameBeginning }: Frame, add: Add): ChapterIdea[] {
  const [first, ...rest] = chapters;
  if (!first || first.startSeconds === 0) return [...chapters];
  if (first.startSeconds < MIN_CHAPTER_SECONDS || first.startSeconds === times.seconds[0]) {
    add('mendedTimes');
    return [{ ...first, startSeconds: 0 }, ...rest];
  }
  const title = cleanTitle(nameBeginning());
  if (title === '') return [...chapters];
  add('firstChapterAdded');
  return [{ startSeconds: 0, title }, ...chapters];
}

function keepApart(chapters: readonly ChapterIdea[], add: Add): ChapterIdea[] {
  const kept: ChapterIdea[] = [];
  for (const chapter of chapters) {
    const last = kept.at(-1);
    if (last && chapter.startSeconds - last.startSeconds < MIN_CHAPTER_SECONDS) add('droppedTooClose');
    else if (kept.some(({ title }) => tagKey(title) === tagKey(chapter.title))) add('droppedAlike');
    else kept.push(chapter);
  }
  return kept;
}

/** One line that reads as a title: without a time of its own, and no longer than is shown. */
function cleanTitle(title: string): string {
  const plain = replaceAngles(title.replace(/\s+/g, ' '))
    .trim()
    .replace(LEADING_TIME, '')
    .replace(/^[-–—•*]+\s*/, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  if (countGraphemes(plain) <= MAX_TITLE_GRAPHEMES) return plain;
  const cut = leadingGraphemes(plain, MAX_TITLE_GRAPHEMES - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}

function findNearest(seconds: number, known: readonly number[]): number | null {
  return known.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - seconds) < Math.abs(best - seconds) ? one : best),
    null,
  );
}
