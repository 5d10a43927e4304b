import type { Word } from './split-words';
import { STOP_WORDS } from './stop-words';

const MIN_ALPHABET_LETTERS = 3;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const SHORT_KANA = /^[\u3041-\u3096ー]{1,2}$/u;
const NUMBER = /^\p{N}+$/u;

/** The words that carry a topic: no articles and particles, no bare numbers, no single letters. */
export function selectContentWords(words: readonly Word[]): Word[] {
  return words.filter(isContentWord);
}

function isContentWord({ folded, isUnspaced }: Word): boolean {
  if (STOP_WORDS.has(folded)) return false;
  if (isUnspaced) return !SHORT_KANA.test(folded) && !NUMBER.test(folded);
  if (folded.length < MIN_ALPHABET_LETTERS && (folded.length < 2 || ALPHABET.test(folded)))
    return isAbbreviation(folded);
  return !NUMBER.test(folded);
}

// "AI", "C4", "3D", "UK": two letters that are not a particle may be the topic itself.
function isAbbreviation(folded: string): boolean {
  return folded.length === 2 && /\p{L}/u.test(folded);
}
