import { splitWords, type Word } from '@/lib/seo/text/split-words';
import { joinCompounds } from './join-compounds';

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
// "…, which Beyoncé": a capital in the middle of a sentence.
const AFTER_SMALL = /\p{Ll},? $/u;
const ACCENTED = /^\p{Script=Latin}*[^\P{Script=Latin}\p{ASCII}]/u;
const MIN_CHARS = 3;
const MAX_WORDS = 3;
const TITLED = /^(?:mr|mrs|ms|dr|dj|mc)$/;
const POSSESSIVE = /['’]s?$/u;

/**
 * Proper names of a title, as it writes them: words with a capital where most have none, or which the description writes
 * with one in the middle of a sentence, or, in English, with an accent. In German, where every noun has a capital, and in
 * scripts without capitals none is known.
 */
export function findNames(title: string, description: string, language: string | null): string[] {
  if (language !== null && /^de\b/i.test(language)) return [];
  const words = joinCompounds(title, splitWords(title, language));
  const isSentence = isWrittenAsSentence(words.slice(1));
  const inProse = findCapitalsInProse(description, language);
  const isEnglish = language === null || /^en\b/i.test(language);
  const isName = ({ text, folded, isContent }: Word, i: number) =>
    isContent &&
    text.length >= MIN_CHARS &&
    CAPITAL.test(text) &&
    ((isSentence && i > 0) || inProse.has(folded) || (isEnglish && ACCENTED.test(text)));
  const flags = words.map(isName);
  // "Mr Beast": by itself no name.
  const isTitle = ({ text, folded }: Word, i: number) =>
    TITLED.test(folded) && CAPITAL.test(text) && flags[i + 1] === true;
  return joinRuns(
    title,
    words,
    words.map((word, i) => flags[i] === true || isTitle(word, i)),
  );
}

/** Not "A Title Like This", nor one in capitals. */
function isWrittenAsSentence(words: readonly Word[]): boolean {
  const content = words.filter(({ isContent, folded }) => isContent && !TITLED.test(folded));
  return content.length > 0 && content.filter(({ text }) => SMALL.test(text)).length * 2 >= content.length;
}

function findCapitalsInProse(description: string, language: string | null): Set<string> {
  const words = splitWords(description, language);
  return new Set(
    words
      .filter(
        ({ text, start }) => CAPITAL.test(text) && AFTER_SMALL.test(description.slice(Math.max(0, start - 3), start)),
      )
      .map(({ folded }) => folded),
  );
}

/** Names of several words are written with nothing but a space between them. */
function joinRuns(title: string, words: readonly Word[], flags: readonly boolean[]): string[] {
  const runs: Word[][] = [];
  words.forEach((word, i) => {
    if (!flags[i]) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? title.slice(last.start + last.text.length, word.start) : '';
    if (run && last && last === words[i - 1] && gap === ' ' && run.length < MAX_WORDS) run.push(word);
    else runs.push([word]);
  });
  return runs.map((run) => run.map(({ text }) => text.replace(POSSESSIVE, '')).join(' '));
}
