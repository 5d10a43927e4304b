import type { Chapter } from '@/lib/video/video';

const MAX_CHARS = 100_000;
// A line longer than this is a paragraph: only its start can be a chapter.
const MAX_LINE_CHARS = 500;
const TIMESTAMP = /(?<![\d:.,])(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?![\d:]|\.\d)/;
const RANGE_END = /^\s*[-–—~～〜→]+\s*(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?![\d:])/;
// Marks that order text by direction and are not seen.
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LEADING_MARKS = /^[\s\p{P}\p{S}]+/u;
const TRAILING_MARKS = /[\s\-–—:|•·=>~,;([{【（「]+$/u;
// "• ", "3) ", and "1️⃣ ", which is a digit with U+FE0F and U+20E3.
const BULLET = /^(?:\s|\p{P}|\p{S}|\p{M})*(?:\d{1,3}(?:[.)\]]|\p{M})(?:\s|\p{P}|\p{S}|\p{M})*)?$/u;
const ENDS_WITH_MARK = /[\p{P}\p{S}]\s*$/u;

/** Lines that read as "time and title", in order: "0:00 Intro", "• (1:02:03) Title", "Title – 4:05". A time within a sentence is none. */
export function findTimestampLines(text: string): Chapter[] {
  if (!text.includes(':')) return [];
  const lines = text.slice(0, MAX_CHARS).split('\n');
  return lines.map(parseTimestampLine).filter((chapter) => chapter !== null);
}

/** One line; `null` when it is no "time and title". */
export function parseTimestampLine(line: string): Chapter | null {
  if (!/\d:[0-5]\d/.test(line)) return null;
  const clean = line.slice(0, MAX_LINE_CHARS).replace(DIRECTION_MARKS, '');
  const match = TIMESTAMP.exec(clean);
  if (!match) return null;
  const startSeconds = toSeconds(match[1], match[2], match[3]);
  if (startSeconds === null) return null;
  const before = clean.slice(0, match.index);
  const after = clean.slice(match.index + match[0].length).replace(RANGE_END, '');
  const isFirst = BULLET.test(before);
  const isLast = /^[\s\p{P}\p{S}]*$/u.test(after);
  if (!isFirst && !isLast && !ENDS_WITH_MARK.test(before)) return null;
  return { title: titleOf(isFirst ? '' : before, after), startSeconds };
}

function toSeconds(hours = '0', minutes = '0', seconds = '0'): number | null {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 0 && m > 59 ? null : h * 3600 + m * 60 + s;
}

function titleOf(before: string, after: string): string {
  const tail = after.replace(/^[\s\-–—:|•·=>~.,;)\]}】）」]+/u, '').trim();
  const head = before === '' ? '' : before.replace(LEADING_MARKS, '').replace(TRAILING_MARKS, '').trim();
  if (!/[\p{L}\p{N}]/u.test(tail)) return head || tail;
  return head ? `${head} ${tail}` : tail;
}
