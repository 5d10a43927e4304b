import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';

/** At most so many code points, never inside a character that people see as one, nor inside a word where there are words. */
export function cutCodePoints(text: string, max: number): string {
  if (Array.from(text).length <= max) return text;
  return cut(text, (part) => Array.from(part).length <= max);
}

/** At most so many bytes of UTF-8, as the API counts a description; cut as `cutCodePoints` does. */
export function cutBytes(text: string, max: number): string {
  return countUtf8Bytes(text) <= max ? text : cut(text, (part) => countUtf8Bytes(part) <= max);
}

/** At most so much of a post on X, as `countForX` counts; cut as `cutCodePoints` does. */
export function cutForX(text: string, max: number): string {
  return countForX(text) <= max ? text : cut(text, (part) => countForX(part) <= max);
}

/** Code points that count as one on X, both ends included; every other counts as two. */
const LIGHT_FOR_X: readonly (readonly [number, number])[] = [
  [0x0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/**
 * As X counts the characters of a post of at most 280 (docs.x.com, "Counting characters"): Chinese, Japanese and Korean
 * count twice, an emoji two however it is composed. A link counts as 23, which is the caller's affair.
 */
export function countForX(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    count += /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(segment)
      ? 2
      : Array.from(segment).reduce((sum, sign) => sum + weightForX(sign.codePointAt(0) ?? 0), 0);
  }
  return count;
}

function weightForX(point: number): number {
  return LIGHT_FOR_X.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function cut(text: string, fits: (part: string) => boolean): string {
  const ends = Array.from(graphemes.segment(text), ({ index }) => index);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  const part = text.slice(0, ends[low] ?? 0);
  const lastSpace = part.search(/\s\S*$/);
  // A script without spaces, or one long word: better cut than gone.
  return (lastSpace > part.length * 0.7 ? part.slice(0, lastSpace) : part).trimEnd();
}
