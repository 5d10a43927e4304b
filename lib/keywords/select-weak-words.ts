import { STOP_WORDS_BY_LANGUAGE } from '@/lib/seo/text/stop-words';
import type { Word } from '@/lib/seo/text/split-words';
import { selectLinkWords } from './link-words';
import { MORE_STOP_WORDS } from './more-stop-words';
import { SOFT_WORDS } from './soft-words';

/** Words that carry no phrase of one text; see `more-stop-words.ts`, `soft-words.ts` and `link-words.ts`. */
export interface WeakWords {
  stops: ReadonlySet<string>;
  softs: ReadonlySet<string>;
  links: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

// Of these languages only those the text is written in count: "war" is a stop word in German, and a topic in English.
const LATIN = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'sv', 'pl', 'tr', 'id', 'vi'];
const OTHERS = [...MORE_STOP_WORDS.keys()].filter((language) => !LATIN.includes(language));
const MAX_WORDS = 400;
const MIN_HITS = 2;
const MIN_SHARE_OF_BEST = 0.5;

const weakByLanguages = new Map<string, WeakWords>();

/**
 * The weak words of the languages a text is written in, told by which language's stop words it has most of; a short text goes
 * by the language it is said to be in. English always counts: it is mixed into every other.
 */
export function selectWeakWords(words: readonly Word[], language: string | null): WeakWords {
  const written = guessLanguages(words, language);
  const key = written.join();
  const weak = weakByLanguages.get(key) ?? collectWeakWords([...new Set(['en', ...OTHERS, ...written])]);
  weakByLanguages.set(key, weak);
  return weak;
}

function guessLanguages(words: readonly Word[], language: string | null): string[] {
  const read = [...new Set(words.slice(0, MAX_WORDS).map(({ folded }) => folded))];
  const hits = LATIN.map((name) => read.filter((folded) => isStop(folded, name)).length);
  const most = Math.max(...hits);
  if (most < MIN_HITS) return LATIN.filter((name) => name === language?.split('-', 1)[0]?.toLowerCase());
  return LATIN.filter((_, i) => (hits[i] ?? 0) >= Math.max(MIN_HITS, most * MIN_SHARE_OF_BEST));
}

function isStop(folded: string, language: string): boolean {
  return (STOP_WORDS_BY_LANGUAGE.get(language) ?? MORE_STOP_WORDS.get(language))?.has(folded) ?? false;
}

function collectWeakWords(languages: readonly string[]): WeakWords {
  const stopLists = ['youtube', ...languages].flatMap((name) => [
    ...(STOP_WORDS_BY_LANGUAGE.get(name) ?? []),
    ...(MORE_STOP_WORDS.get(name) ?? []),
  ]);
  return {
    stops: new Set(stopLists),
    softs: new Set(languages.flatMap((name) => [...(SOFT_WORDS.get(name) ?? [])])),
    links: selectLinkWords(languages, 'links'),
    loose: selectLinkWords(languages, 'loose'),
    articles: selectLinkWords(languages, 'articles'),
  };
}
