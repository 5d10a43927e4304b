import { foldText } from '@/lib/seo/text/fold-text';
import { readPhrase, stemsOf } from './twin-keys';

/** A text's words in the form by which phrases of others are compared with it. */
interface TextWords {
  has(stem: string): boolean;
  /** Whether it stands there word for word, whatever the endings. */
  says(stems: readonly string[]): boolean;
  /** 0–1: how many of the words stand there. */
  shareOf(stems: readonly string[]): number;
}

/** What a draft says: in its title (and the phrase the creator chose), and in everything else. */
export interface DraftWords {
  title: TextWords;
  rest: TextWords;
}

/** What a word counts that the title has not. */
const IN_REST = 0.6;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HAS_NUMBER = /\p{N}/u;

export function readDraftWords(
  titles: readonly string[],
  rest: readonly string[],
  language: string | null,
): DraftWords {
  return { title: readTextWords(titles, language), rest: readTextWords(rest, language) };
}

/** 0–1: how far a draft says what a phrase says: 1 when the title says it, 0 when they have nothing in common. */
export function measureOverlap({ title, rest }: DraftWords, phrase: string): number {
  const { stems, content } = readPhrase(phrase);
  if (stems.length === 0) return 0;
  if (title.says(stems)) return 1;
  const found = content.reduce((sum, stem) => sum + (title.has(stem) ? 1 : rest.has(stem) ? IN_REST : 0), 0);
  return Math.max(found / content.length, rest.says(stems) ? IN_REST : 0);
}

/** Whether a phrase has a number that the draft has not: it is about another model, another year, another part. */
export function hasForeignNumber({ title, rest }: DraftWords, phrase: string): boolean {
  return readPhrase(phrase).stems.some((stem) => HAS_NUMBER.test(stem) && !title.has(stem) && !rest.has(stem));
}

/** Whether a phrase has a name, by its capital, that the draft never mentions. */
export function hasForeignName({ title, rest }: DraftWords, phrase: string): boolean {
  return readPhrase(phrase).names.some((stem) => !title.has(stem) && !rest.has(stem));
}

function readTextWords(texts: readonly string[], language: string | null): TextWords {
  const sequences = texts.map((text) => stemsOf(text, language));
  const known = new Set(sequences.flat());
  const joined = sequences.map((stems) => ` ${stems.join(' ')} `).join('|');
  const folded = UNSPACED.test(texts.join('')) ? texts.map((text) => foldText(text).replace(/\s+/g, '')).join('|') : '';
  // A segmenter may cut the same word differently in another sentence.
  const has = (stem: string) => known.has(stem) || (folded !== '' && UNSPACED.test(stem) && folded.includes(stem));
  const isUnspacedThere = (stems: readonly string[]) => folded !== '' && folded.includes(stems.join(''));
  return {
    has,
    says: (stems) =>
      stems.length > 0 &&
      stems.every(has) &&
      (joined.includes(` ${stems.join(' ')} `) || (UNSPACED.test(stems[0] ?? '') && isUnspacedThere(stems))),
    shareOf: (stems) => (stems.length === 0 ? 0 : stems.filter(has).length / stems.length),
  };
}
