import type { BenchVideo } from '../bench-video.ts';
import { joinTokens, splitVideo, type Token } from '../split-tokens.ts';
import { takeBest } from './take-best.ts';

/**
 * RAKE (Rose, Engel, Cramer, Cowley 2010): candidates are the words between stop words and marks; a word is worth
 * degree ÷ frequency, a candidate the sum of its words.
 */
export function suggestRake(video: BenchVideo): string[] {
  const candidates = splitVideo(video).flat().flatMap(splitAtStops);
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const candidate of candidates) {
    for (const { lower } of candidate) {
      frequency.set(lower, (frequency.get(lower) ?? 0) + 1);
      degree.set(lower, (degree.get(lower) ?? 0) + candidate.length);
    }
  }
  const worth = (word: string) => (degree.get(word) ?? 0) / (frequency.get(word) ?? 1);
  return takeBest(
    new Map(candidates.map((one) => [joinTokens(one), one.reduce((sum, { lower }) => sum + worth(lower), 0)])),
  );
}

function splitAtStops(words: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const word of words) {
    if (word.isStop) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}
