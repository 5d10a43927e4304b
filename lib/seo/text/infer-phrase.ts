import type { Word } from './split-words';
import type { WordIndex } from './word-index';

const MAX_WORDS = 3;

/**
 * The likely topic, for information only: the first neighbouring content words of the title that the description uses too, at most
 * three; else the first two content words. `null` for a title without any.
 */
export function inferPhrase(
  title: string,
  words: readonly Word[],
  contentWords: readonly Word[],
  description: WordIndex,
): string | null {
  const content = new Set(contentWords);
  let best: Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    const continues = content.has(word) && description.has(word);
    run = continues ? [...run, word].slice(0, MAX_WORDS) : [];
    if (run.length > best.length) best = run;
  }
  const chosen = best.length > 0 ? best : contentWords.slice(0, 2);
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first && last ? title.slice(first.start, last.start + last.text.length) : null;
}
