import { measureColumns } from './measure-columns';
import { selectContentWords } from './select-content-words';
import { matchWords } from './word-index';
import { splitWords, type Word } from './split-words';

/** How much of a phrase a text holds, and how early. */
export interface PhrasePlace {
  /** Share (0–1) of the phrase's words found anywhere in the text. */
  share: number;
  /** Columns before the end of the last word found; `null` when none was found. */
  endColumn: number | null;
}

/** Looks for each word of a phrase, in any order. A phrase of particles only is looked for with all its words. */
export function placePhrase(
  text: string,
  words: readonly Word[],
  phrase: string,
  language: string | null,
): PhrasePlace {
  const sought = selectPhraseWords(phrase, language);
  const ends = sought.map((word) => endOf(text, words, word)).filter((end) => end !== null);
  if (ends.length === 0) return { share: 0, endColumn: null };
  return { share: ends.length / sought.length, endColumn: measureColumns(text.slice(0, Math.max(...ends))) };
}

export function selectPhraseWords(phrase: string, language: string | null): Word[] {
  const words = splitWords(phrase, language);
  const content = selectContentWords(words);
  return content.length > 0 ? content : words;
}

function endOf(text: string, words: readonly Word[], sought: Word): number | null {
  if (sought.isUnspaced) {
    const at = text.indexOf(sought.text);
    return at === -1 ? null : at + sought.text.length;
  }
  const found = words.find(({ folded }) => matchWords(sought.folded, folded));
  return found ? found.start + found.text.length : null;
}
