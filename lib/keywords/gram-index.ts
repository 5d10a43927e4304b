import { foldText } from '@/lib/seo/text/fold-text';

/** The texts that have a piece, and what it weighs in each, side by side. */
interface Postings {
  at: number[];
  weights: number[];
}

/** Texts prepared for being found by their likeness to another. */
export interface GramIndex {
  /** Likeness of each text to this one, 0–1, in the order in which they were given. */
  compare(text: string): Float64Array;
}

const GRAM_CHARS = 4;
const BREAKS = /[^\p{L}\p{M}\p{N}+#]+/gu;
/** Scripts in which a letter says more: a word is one to three of them. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Cosine over character n-grams, rare ones counting more: the same in every script, and forgiving about endings. */
export function indexGrams(texts: readonly string[]): GramIndex {
  const counts = texts.map(countGrams);
  const textsByGram = new Map<string, number>();
  for (const grams of counts) for (const gram of grams.keys()) textsByGram.set(gram, (textsByGram.get(gram) ?? 0) + 1);
  // A piece that only the other text has is as rare as one that a single text has.
  const rarity = (gram: string) => Math.log(1 + texts.length / (1 + (textsByGram.get(gram) ?? 1)));
  const postings = new Map<string, Postings>();
  counts.forEach((grams, at) => {
    for (const [gram, weight] of weigh(grams, rarity)) {
      const known = postings.get(gram);
      if (!known) postings.set(gram, { at: [at], weights: [weight] });
      else {
        known.at.push(at);
        known.weights.push(weight);
      }
    }
  });
  return {
    compare(text) {
      const likeness = new Float64Array(texts.length);
      for (const [gram, own] of weigh(countGrams(text), rarity)) {
        const { at, weights } = postings.get(gram) ?? { at: [], weights: [] };
        for (let i = 0; i < at.length; i += 1) {
          const which = at[i] ?? 0;
          likeness[which] = (likeness[which] ?? 0) + own * (weights[i] ?? 0);
        }
      }
      return likeness.map((value) => Math.min(1, value));
    },
  };
}

function weigh(grams: ReadonlyMap<string, number>, rarity: (gram: string) => number): [string, number][] {
  const weights = [...grams].map(([gram, count]): [string, number] => [gram, (1 + Math.log(count)) * rarity(gram)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return length > 0 ? weights.map(([gram, weight]) => [gram, weight / length]) : [];
}

function countGrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of foldText(text).replace(BREAKS, ' ').trim().split(' ')) {
    for (const gram of cutGrams(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function cutGrams(word: string): string[] {
  if (word === '') return [];
  const isDense = DENSE.test(word);
  const chars = Array.from(isDense ? word : `_${word}_`);
  const size = isDense ? 2 : GRAM_CHARS;
  if (chars.length <= size) return [chars.join('')];
  return Array.from({ length: chars.length - size + 1 }, (_, i) => chars.slice(i, i + size).join(''));
}
