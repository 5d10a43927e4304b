import { foldText } from './fold-text';
import { STOP_WORDS } from './stop-words';

/** What a word is wherever it stands. */
export interface WordTraits {
  /** The form in which two spellings compare equal. */
  folded: string;
  /** Carries a topic: no article or particle, no bare number, no single letter. */
  isContent: boolean;
}

const MAX_REMEMBERED = 5_000;
const MIN_ALPHABET_LETTERS = 3;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const SHORT_KANA = /^[\u3041-\u3096ー]{1,2}$/u;
const NUMBER = /^\p{N}+$/u;

const traitsByWord = new Map<string, WordTraits>();

/** Looked up rather than worked out again: a text repeats its words, and an edited text repeats nearly all of them. */
export function traitsOf(text: string, isUnspaced: boolean): WordTraits {
  const known = traitsByWord.get(text);
  if (known) return known;
  const folded = foldText(text);
  const traits = { folded, isContent: isContentWord(folded, isUnspaced) };
  if (traitsByWord.size >= MAX_REMEMBERED) traitsByWord.clear();
  traitsByWord.set(text, traits);
  return traits;
}

function isContentWord(folded: string, isUnspaced: boolean): boolean {
  if (STOP_WORDS.has(folded) || NUMBER.test(folded)) return false;
  if (isUnspaced) return !SHORT_KANA.test(folded);
  if (folded.length >= MIN_ALPHABET_LETTERS) return true;
  // "AI", "C4", "3D", "UK": two letters that are no particle may be the topic itself.
  return folded.length === 2 || !ALPHABET.test(folded);
}
