import type { Word } from '@/lib/seo/text/split-words';
import { selectLinkWords } from './link-words';
import { SOFT_WORDS } from './soft-words';
import { stopListOf } from './stop-lists';

/** Words that carry no phrase of one text; see `stop-lists.ts`, `soft-words.ts` and `link-words.ts`. */
export interface WeakWords {
  stops: WordSet;
  softs: WordSet;
  links: WordSet;
  loose: WordSet;
  articles: WordSet;
}

/** Folded words. */
interface WordSet {
  has(folded: string): boolean;
}

// Of these languages only those the text is written in count: "war" is a stop word in German, and a topic in English.
const LATIN = 'es fr de pt it nl sv da no fi pl cs ro tr id vi'.split(' ');
/** Told by their letters. */
const BY_SCRIPT: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/u],
  ['uk', /[іїєґ]/iu],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['fa', /[پچژگ]/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
];
const HAN = /\p{Script=Han}/u;
const NONE: ReadonlySet<string> = new Set();
const MAX_WORDS = 400;
const MIN_HITS = 2;
const MIN_SHARE_OF_BEST = 0.5;
const MIN_SHARE_OF_ENGLISH = 0.25;

/**
 * The weak words of the languages a text is written in, told by its letters, and among Latin ones by whose stop words it
 * has; a short text goes by the language it is said to be in. English always counts: it is mixed into every
 * other.
 */
export function selectWeakWords(words: readonly Word[], language: string | null): WeakWords {
  const read = words.slice(0, MAX_WORDS);
  const languages = [...new Set(['en', ...readScripts(read), ...guessLatin(read, language)])];
  return {
    stops: joinSets(['youtube', ...languages].map(stopListOf)),
    softs: joinSets(languages.map((name) => SOFT_WORDS.get(name) ?? NONE)),
    links: selectLinkWords(languages, 'links'),
    loose: selectLinkWords(languages, 'loose'),
    articles: selectLinkWords(languages, 'articles'),
  };
}

/** A text in many scripts has any of a thousand unions of languages: none is worth making. */
function joinSets(sets: readonly WordSet[]): WordSet {
  return { has: (folded) => sets.some((set) => set.has(folded)) };
}

function readScripts(words: readonly Word[]): string[] {
  const text = words.map((word) => word.text).join(' ');
  const languages = BY_SCRIPT.filter(([, letters]) => letters.test(text)).map(([name]) => name);
  // Japanese has Han letters too, and words of one of them that are particles in Chinese.
  return HAN.test(text) && !languages.includes('ja') ? [...languages, 'zh'] : languages;
}

/** By words that are stop words there and not in English, so that a few of an English text do not make it Romanian. */
function guessLatin(words: readonly Word[], language: string | null): string[] {
  const english = stopListOf('en');
  const read = [...new Set(words.map(({ folded }) => folded))];
  const foreign = read.filter((folded) => !english.has(folded));
  const hits = LATIN.map((name) => foreign.filter((folded) => stopListOf(name).has(folded)).length);
  const most = Math.max(...hits);
  if (most < MIN_HITS) return LATIN.filter((name) => name === language?.split('-', 1)[0]?.toLowerCase());
  const least = Math.max(MIN_HITS, most * MIN_SHARE_OF_BEST, (read.length - foreign.length) * MIN_SHARE_OF_ENGLISH);
  return LATIN.filter((_, i) => (hits[i] ?? 0) >= least);
}
