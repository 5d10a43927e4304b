import { distance } from 'fastest-levenshtein';
import { matchWords } from '@/lib/seo/text/word-index';

/** In shorter words one letter makes another word: "Maria", "Mario". */
const MIN_CHARS = 6;
const MIN_CHARS_OF_TWO = 8;

/** Whether one folded word is another with a wrong letter, or two in a long one; not with another ending. */
export function isMisspelling(folded: string, right: string): boolean {
  if (right.length < MIN_CHARS || folded === right || folded.charAt(0) !== right.charAt(0)) return false;
  const maxEdits = right.length >= MIN_CHARS_OF_TWO ? 2 : 1;
  if (Math.abs(folded.length - right.length) > maxEdits || matchWords(folded, right)) return false;
  return distance(folded, right) <= maxEdits;
}
