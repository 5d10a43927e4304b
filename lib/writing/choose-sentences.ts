import { foldText } from '@/lib/seo/text/fold-text';
import { blankLinks, findLinks } from '@/lib/seo/text/find-links';
import { selectContentWords } from '@/lib/seo/text/select-content-words';
import { splitWords } from '@/lib/seo/text/split-words';

/** Of a transcript of some hours this is its first: enough to know what it is about. */
const MAX_CHARS = 60_000;
const MIN_WORDS = 4;
const MAX_SENTENCE_CHARS = 300;

interface Sentence {
  text: string;
  words: string[];
  place: number;
}

/**
 * The sentences of a text that say most of what it says often, in their own order: a summary without a model. A sentence that
 * repeats one already chosen is passed over. Empty for a text without sentences.
 *
 * @param language BCP 47; `null` where it is not known.
 */
export function chooseSentences(text: string, language: string | null, max: number): string[] {
  const sentences = splitSentences(text, language);
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => [...new Set(words)]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const worth = ({ words, place }: Sentence): number => {
    const sum = words.reduce((total, word) => total + (counts.get(word) ?? 0) - 1, 0);
    // What stands first is usually what it is about.
    return (sum / Math.sqrt(words.length)) * (place === 0 ? 1.5 : 1) + (place === 0 ? 1 : 0);
  };
  const chosen: Sentence[] = [];
  for (const sentence of sentences.toSorted((one, other) => worth(other) - worth(one))) {
    if (chosen.length === max) break;
    if (!chosen.some((other) => isAlike(sentence, other))) chosen.push(sentence);
  }
  return chosen.toSorted((one, other) => one.place - other.place).map((sentence) => sentence.text);
}

function splitSentences(text: string, language: string | null): Sentence[] {
  const plain = blankLinks(text.slice(0, MAX_CHARS), findLinks(text.slice(0, MAX_CHARS)));
  const segmenter = createSegmenter(language);
  return plain
    .split(/\n+/)
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.replace(/\s+/g, ' ').trim()))
    .filter((sentence) => sentence.length <= MAX_SENTENCE_CHARS && !/^[#@\d(]|[:：]$/u.test(sentence))
    .map((sentence, place) => ({ text: sentence, words: contentOf(sentence, language), place }))
    .filter(({ words }) => words.length >= MIN_WORDS);
}

/** What is no language's code is read as English. */
function createSegmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function contentOf(sentence: string, language: string | null): string[] {
  return selectContentWords(splitWords(sentence, language)).map(({ text }) => foldText(text));
}

function isAlike(one: Sentence, other: Sentence): boolean {
  const known = new Set(other.words);
  return one.words.filter((word) => known.has(word)).length > 0.6 * Math.min(one.words.length, other.words.length);
}
