import { findLinks } from './find-names';
import { findSpans, type Span } from './span';

/** The number of an item or of a heading, up to three digits. */
const NUMBERING = /^[ \t>]*(?:[-*+•][ \t]+)?(?:#{1,6}[ \t]+)?(?:\*\*|__)?\(?\d{1,3}[.)](?=[\s*_]|$)/gmu;
/** "Step 2:", "## Option 3": a word and a number in front of a line. */
const LABELS =
  /^[ \t>]*(?:[-*+•][ \t]+)?(?:#{1,6}[ \t]+)?(?:\*\*|__)?\p{L}[\p{L}\p{M}]*[ \t]#?\d{1,2}(?=[ \t]*(?::(?!\d)|[)–—]|\*\*|__|$))/gmu;
/** 16:9, and all week. */
const RATIOS = /(?<![\d:])\d{1,2}:\d(?![\d:])|(?<![\d/])24\/7(?![\d/])/g;
const ITEM = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S/;
const CHAPTER = /^[ \t>]*(?:[-*+•][ \t]+)?[*_[(]*(?:\d{1,3}:)?\d{1,3}:[0-5]\d\b/;
const STARTS_AT_ZERO = /^[ \t>]*(?:[-*+•][ \t]+)?[*_[(]*0{1,2}:00\b/;
const MIN_CHAPTERS = 2;

/** Digits that are never a fact: numbering and the insides of links. @param text with plain digits. */
export function findNumbering(text: string): Span[] {
  return [...findSpans(text, NUMBERING), ...findSpans(text, LABELS), ...findSpans(text, RATIOS), ...findLinks(text)];
}

/** Lines of chapters that an answer proposes, each whole: from 0:00 on, two or more of them together. */
export function findChapterLists(text: string): Span[] {
  const lists: Span[] = [];
  let open: (Span & { count: number }) | null = null;
  for (const line of splitLines(text)) {
    const words = text.slice(line.start, line.end);
    if (open && CHAPTER.test(words)) open = { start: open.start, end: line.end, count: open.count + 1 };
    else if (!open || words.trim() !== '') {
      if (open && open.count >= MIN_CHAPTERS) lists.push(open);
      open = STARTS_AT_ZERO.test(words) ? { ...line, count: 1 } : null;
    }
  }
  if (open && open.count >= MIN_CHAPTERS) lists.push(open);
  return lists.map(({ start, end }) => ({ start, end }));
}

/**
 * How many items the list has that a line announces ("Three ideas:" says nothing else), for the lines that have one behind
 * them.
 */
export function findAnnouncedCounts(text: string): { line: Span; count: number }[] {
  const lines = splitLines(text).map((span) => ({ span, words: text.slice(span.start, span.end) }));
  return lines.flatMap(({ span, words }, at) => {
    if (!/\d/.test(words) || ITEM.test(words)) return [];
    let next = at + 1;
    while (lines[next]?.words.trim() === '') next += 1;
    const count = countItems(lines, next);
    return count > 0 ? [{ line: span, count }] : [];
  });
}

/** Of a list that begins there, without what stands under its items. */
function countItems(lines: readonly { words: string }[], from: number): number {
  const indent = indentOf(lines[from]?.words ?? '');
  let count = 0;
  for (let at = from; at < lines.length; at += 1) {
    const words = lines[at]?.words ?? '';
    if (ITEM.test(words)) count += indentOf(words) <= indent ? 1 : 0;
    else if (words.trim() !== '' && indentOf(words) === 0) break;
  }
  return count;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function splitLines(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
