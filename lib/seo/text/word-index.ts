import type { Word } from './split-words';

const MIN_STEM_LETTERS = 4;
const MAX_ENDING_LETTERS = 3;
// "cast" and "castles" must not match: a long ending needs a long stem.
const MIN_STEM_LETTERS_OF_LONG_ENDING = 6;
const SHORT_STEM = /^[\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ARABIC_ARTICLE = /^(?:وال|بال|ال)(?=\p{L}{2})/u;

/** Answers whether a text holds a word, forgiving case, accents and a short ending ("loaf", "loaves" not; "recipe", "recipes" yes). */
export interface WordIndex {
  has(word: Word): boolean;
}

export function createWordIndex(text: string, words: readonly Word[]): WordIndex {
  const known = new Set(words.map(({ folded }) => folded));
  let byStart: Map<string, string[]> | null = null;
  return {
    has(word) {
      if (known.has(word.folded)) return true;
      // A segmenter may cut the same word differently in another sentence.
      if (word.isUnspaced) return text.includes(word.text);
      byStart ??= groupByStart(known);
      return byStart.get(startOf(word.folded))?.some((other) => matchWords(word.folded, other)) ?? false;
    },
  };
}

function groupByStart(words: ReadonlySet<string>): Map<string, string[]> {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const group = byStart.get(startOf(word));
    if (group) group.push(word);
    else byStart.set(startOf(word), [word]);
  }
  return byStart;
}

function startOf(folded: string): string {
  return stripArticle(folded).slice(0, 2);
}

/** Whether two folded words are the same but for an ending of up to three letters. */
export function matchWords(first: string, second: string): boolean {
  if (first === second) return true;
  const [one, other] = [stripArticle(first), stripArticle(second)];
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const ending = longer.length - shorter.length;
  const minAlphabetLetters = ending < MAX_ENDING_LETTERS ? MIN_STEM_LETTERS : MIN_STEM_LETTERS_OF_LONG_ENDING;
  const minLetters = SHORT_STEM.test(shorter) ? 2 : minAlphabetLetters;
  return ending <= MAX_ENDING_LETTERS && shorter.length >= minLetters && longer.startsWith(shorter);
}

function stripArticle(folded: string): string {
  return /^[بوا]/.test(folded) ? folded.replace(ARABIC_ARTICLE, '') : folded;
}
