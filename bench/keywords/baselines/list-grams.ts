import { joinTokens, type Token } from '../split-tokens.ts';

export interface Gram {
  text: string;
  tokens: readonly Token[];
}

/** Runs of up to so many words that neither begin nor end with a stop word. */
export function listGrams(sentences: readonly Token[][][], maxWords: number): Gram[] {
  const grams: Gram[] = [];
  for (const words of sentences.flat()) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + maxWords); to += 1) {
        const tokens = words.slice(from, to);
        if (tokens[0]?.isStop || tokens.at(-1)?.isStop) continue;
        grams.push({ text: joinTokens(tokens), tokens });
      }
    }
  }
  return grams;
}
