import type { Word } from './split-words';
import type { WordIndex } from './word-index';

const MAX_CONTENT_WORDS = 3;

/**
 * The likely topic, for information only: the longest stretch of the title, within one part between punctuation, whose content words the
 * description uses too (at most three, the earliest of equals); else the first two content words. `null` for a title without any.
 */
export function inferPhrase(title: string, words: readonly Word[], description: WordIndex): string | null {
  const content = words.filter(({ isContent }) => isContent);
  let best: Word[] = [];
  let run: Word[] = [];
  let before: Word | null = null;
  for (const word of words) {
    if (before && isApart(title, before, word)) run = [];
    before = word;
    if (!word.isContent) continue;
    if (!description.has(word)) run = [];
    else if (run.length < MAX_CONTENT_WORDS) run.push(word);
    if (run.length > best.length) best = [...run];
  }
  const chosen = best.length > 0 ? best : content.slice(0, 2);
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first && last ? title.slice(first.start, last.start + last.text.length) : null;
}

/** A space, or a hyphen or apostrophe inside a word, joins two words; " - " and everything else parts them. */
function isApart(title: string, before: Word, word: Word): boolean {
  return !/^(?:\s*|['’-])$/u.test(title.slice(before.start + before.text.length, word.start));
}
