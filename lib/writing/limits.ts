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
