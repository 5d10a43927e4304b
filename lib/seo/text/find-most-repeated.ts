import type { Word } from './split-words';

/** The word that comes most often and how often; of equals the first. `null` without words. */
export interface Repeat {
  word: string;
  count: number;
}

export function findMostRepeated(words: readonly Word[]): Repeat | null {
  const countByWord = new Map<string, number>();
  let most: Repeat | null = null;
  for (const { folded } of words) {
    const count = (countByWord.get(folded) ?? 0) + 1;
    countByWord.set(folded, count);
    if (!most || count > most.count) most = { word: folded, count };
  }
  return most;
}
