import { classOf, UNSPACED, WORD } from './character-class';
import { segmentRun } from './segment-run';
import { traitsOf, type WordTraits } from './word-traits';

/** No description may be longer than 5,000 characters; more than this is not read for words. */
export const MAX_WORD_CHARS = 20_000;

export interface Word extends WordTraits {
  text: string;
  /** UTF-16 index in the text it was split from. */
  start: number;
  /** From a script without spaces, where the same word may be cut differently elsewhere. */
  isUnspaced: boolean;
}

/** The words of any script, in order. Only the first 20,000 UTF-16 units are read. */
export function splitWords(text: string, language: string | null): Word[] {
  const words: Word[] = [];
  const end = Math.min(text.length, MAX_WORD_CHARS);
  let i = 0;
  while (i < end) {
    const flags = flagsAt(text, i);
    if (!(flags & WORD)) {
      i += 1;
      continue;
    }
    const to = runEnd(text, i, end, flags & UNSPACED);
    if (flags & UNSPACED) pushSegments(words, text.slice(i, to), i, language);
    else pushWord(words, text.slice(i, to), i);
    i = to;
  }
  return words;
}

function runEnd(text: string, from: number, end: number, unspaced: number): number {
  let i = from + 1;
  while (i < end) {
    const flags = flagsAt(text, i);
    if (flags & WORD ? (flags & UNSPACED) !== unspaced && !isJoining(text, i) : !isApostrophe(text, i, end)) break;
    i += 1;
  }
  return i;
}

// Marks and joiners have no script of their own and stay with the letter before them.
function isJoining(text: string, i: number): boolean {
  return JOINING.test(text.charAt(i));
}

const JOINING = /[\p{M}\u200c\u200d]/u;

function isApostrophe(text: string, i: number, end: number): boolean {
  const unit = text.charCodeAt(i);
  return (unit === 0x27 || unit === 0x2019) && i + 1 < end && (flagsAt(text, i + 1) & (WORD | UNSPACED)) === WORD;
}

function flagsAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdfff) return classOf(unit);
  // The second half of a pair takes the class of the whole, so that a run never ends inside one.
  return classOf(text.codePointAt(unit >= 0xdc00 && i > 0 ? i - 1 : i) ?? unit);
}

function pushWord(words: Word[], text: string, start: number): void {
  // Inside an emoji the joiner and the variation selector stand between symbols: no word.
  if (isJoining(text, 0) && !/[\p{L}\p{N}]/u.test(text)) return;
  const { folded, isContent } = traitsOf(text, false);
  words.push({ text, folded, start, isUnspaced: false, isContent });
}

function pushSegments(words: Word[], run: string, start: number, language: string | null): void {
  let at = start;
  for (const { text, folded, isContent } of segmentRun(run, language)) {
    words.push({ text, folded, start: at, isUnspaced: true, isContent });
    at += text.length;
  }
}
