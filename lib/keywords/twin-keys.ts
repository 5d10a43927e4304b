import { splitWords, type Word } from '@/lib/seo/text/split-words';
import { joinCompounds } from './join-compounds';
import { stemWord } from './stem-word';
import { tagKey } from './tag-key';

/** A tag or short phrase as it is compared with others. */
export interface PhraseReading {
  /** Its words without plurals and accents, in order. */
  stems: readonly string[];
  /** Those that carry it; all, when none does. */
  content: readonly string[];
  /** Those with a capital. */
  names: readonly string[];
  /** See `twinKeys`. */
  keys: readonly string[];
}

// The same tags come with every keystroke.
const MAX_REMEMBERED = 10_000;
const HYPHENS = /[-‐‑]/g;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;

const readings = new Map<string, PhraseReading>();

export function readPhrase(phrase: string): PhraseReading {
  const known = readings.get(phrase);
  if (known) return known;
  const words = joinCompounds(phrase, splitWords(phrase, null));
  const stems = words.flatMap(stemsOfWord);
  const content = words.filter(({ isContent }) => isContent).flatMap(stemsOfWord);
  const names = words.filter(({ text }) => STARTS_WITH_CAPITAL.test(text)).flatMap(stemsOfWord);
  const reading = { stems, content: content.length > 0 ? content : stems, names, keys: makeKeys(phrase, stems) };
  if (readings.size >= MAX_REMEMBERED) readings.clear();
  readings.set(phrase, reading);
  return reading;
}

/**
 * By which two tags say the same: those that have a key in common differ in plurals, accents, word order, repeats, hyphens or
 * spaces only. There are one or two, the first without the order of the words.
 */
export function twinKeys(tag: string): readonly string[] {
  return readPhrase(tag).keys;
}

/** By which two tags are one as people see them: no case, accents and marks, but every ending and the order of the words. */
export function wordsKey(tag: string): string {
  const words = joinCompounds(tag, splitWords(tag, null)).map(({ folded }) => folded.replace(HYPHENS, ' '));
  return words.length > 0 ? words.join(' ') : tagKey(tag);
}

/** The words of a text of any length in the form by which they are compared, in order. */
export function stemsOf(text: string, language: string | null = null): string[] {
  return joinCompounds(text, splitWords(text, language)).flatMap(stemsOfWord);
}

function stemsOfWord({ folded }: Word): string[] {
  return folded.split(HYPHENS).filter(Boolean).map(stemWord);
}

function makeKeys(tag: string, stems: readonly string[]): string[] {
  if (stems.length === 0) return [tagKey(tag)];
  const sorted = [...new Set(stems)].toSorted().join(' ');
  const joined = stems.join('');
  return sorted === joined ? [sorted] : [sorted, joined];
}
