import type { Word } from './split-words';

/** The words that carry a topic. */
export function selectContentWords(words: readonly Word[]): Word[] {
  return words.filter(({ isContent }) => isContent);
}
