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
  const lines = splitLines(text);
  return lines.flatMap((line, at) => {
    if (ITEM.test(text.slice(line.start, line.end))) return [];
    const indent = (one: Span): number => /^[ \t]*/.exec(text.slice(one.start, one.end))?.[0].length ?? 0;
    const following = lines.slice(at + 1);
    const first = following.findIndex((one) => text.slice(one.start, one.end).trim() !== '');
    const list = first === -1 ? [] : following.slice(first);
    const top = list[0];
    if (!top || !ITEM.test(text.slice(top.start, top.end))) return [];
    const end = list.findIndex((one) => {
      const words = text.slice(one.start, one.end);
      return words.trim() !== '' && !ITEM.test(words) && indent(one) === 0;
    });
    const items = list.slice(0, end === -1 ? undefined : end).filter((one) => {
      return indent(one) <= indent(top) && ITEM.test(text.slice(one.start, one.end));
    });
    return [{ line, count: items.length }];
  });
}

function splitLines(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
