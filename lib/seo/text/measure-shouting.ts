import { classOf, LOWER, UPPER } from './character-class';
import type { Word } from './split-words';

// "NASA", "HTML": capitals this short may be an abbreviation.
const MAX_ACRONYM_LETTERS = 4;
const MIN_SHOUTED_WORDS = 3;

/**
 * Share (0–1) of the words that stand in capitals, among words of at least two letters of a script with case. `null` when there are none,
 * as in Japanese or Arabic. Abbreviations of up to four letters count only beside longer words in capitals or when nothing else is there.
 */
export function measureShouting(words: readonly Word[]): number | null {
  let cased = 0;
  let short = 0;
  let long = 0;
  for (const { text } of words) {
    const letters = countCasedLetters(text);
    if (letters.cased < 2) continue;
    cased += 1;
    // "RTX4090" and "PS5" are names.
    if (letters.upper < letters.cased || /\d/.test(text)) continue;
    if (letters.cased <= MAX_ACRONYM_LETTERS) short += 1;
    else long += 1;
  }
  if (cased === 0) return null;
  const isAllCapitals = short + long === cased && cased >= MIN_SHOUTED_WORDS;
  return (long + (long > 0 || isAllCapitals ? short : 0)) / cased;
}

function countCasedLetters(text: string): { cased: number; upper: number } {
  let cased = 0;
  let upper = 0;
  for (const character of text) {
    const flags = classOf(character.codePointAt(0) ?? 0);
    if (flags & UPPER) upper += 1;
    if (flags & (UPPER | LOWER)) cased += 1;
  }
  return { cased, upper };
}
