import type { BenchVideo } from '../bench-video.ts';
import { splitText } from '../split-tokens.ts';
import { listGrams } from './list-grams.ts';
import { takeBest } from './take-best.ts';

/** The title's words and pairs of words, in reading order, pairs first: of the two orders the better one here. */
export function suggestTitleGrams({ title, language }: BenchVideo): string[] {
  const grams = listGrams(splitText(title, language), 2);
  return takeBest(new Map(grams.map(({ text, tokens }) => [text, tokens.length])));
}
