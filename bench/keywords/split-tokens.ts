import * as lists from 'stopword';
import type { BenchVideo } from './bench-video.ts';

/** A word as the published methods see it: they know words, sentences and stop words, and no more. */
export interface Token {
  text: string;
  lower: string;
  isStop: boolean;
  /** From a script without spaces. */
  isUnspaced: boolean;
}

const LINK = /https?:\S+|www\.\S+|\S+@\S+\.\S+/g;
const SENTENCE_END = /[\n.!?。！？|،؛;:：()[\]{}"“”„«»【】「」『』…]+|\s[-–—~]+\s/u;
const PHRASE_END = /[,、，/\\•·*►➡→=<>]+/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{N}]/u;

const STOP_LISTS: Record<string, readonly string[]> = {
  ...{ en: lists.eng, fr: lists.fra, es: lists.spa, de: lists.deu, pt: lists.por, it: lists.ita, nl: lists.nld },
  ...{ tr: lists.tur, ru: lists.rus, ar: lists.ara, hi: lists.hin, th: lists.tha, ja: lists.jpn, ko: lists.kor },
  zh: lists.zho,
};
const english = new Set(STOP_LISTS['en']);
const stopWordsByLanguage = new Map<string, ReadonlySet<string>>();
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Title first, then the description without links, as sentences; each is a list of phrases between commas and the like. */
export function splitVideo({ title, description, language }: BenchVideo): Token[][][] {
  return splitText(`${title}\n${description}`, language);
}

export function splitText(text: string, language: string): Token[][][] {
  const stopWords = stopWordsOf(language);
  return text
    .replace(LINK, '\n')
    .split(SENTENCE_END)
    .map((sentence) =>
      sentence
        .split(PHRASE_END)
        .map((part) => splitWords(part, stopWords))
        .filter((part) => part.length > 0),
    )
    .filter((sentence) => sentence.length > 0);
}

/** The words of a phrase as one tag. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.reduce((tag, { lower, isUnspaced }, i) => tag + (i > 0 && !isUnspaced ? ' ' : '') + lower, '');
}

function splitWords(text: string, stopWords: ReadonlySet<string>): Token[] {
  const words: Token[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (!WORD.test(segment)) continue;
    const lower = segment.toLowerCase();
    const isUnspaced = UNSPACED.test(segment);
    const isShort = segment.length === 1 && !/\p{Script=Han}/u.test(segment);
    words.push({ text: segment, lower, isUnspaced, isStop: isShort || stopWords.has(lower) || english.has(lower) });
  }
  return words;
}

function stopWordsOf(language: string): ReadonlySet<string> {
  const known = stopWordsByLanguage.get(language) ?? new Set(STOP_LISTS[language] ?? []);
  stopWordsByLanguage.set(language, known);
  return known;
}
