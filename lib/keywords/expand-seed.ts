import { alphabetOf } from './alphabets';
import { askAbout } from './question-words';
import { tagKey } from './tag-key';

/** A second each: more of them nobody would wait for. */
export const MAX_QUERIES = 45;

const MIN_PREFIX_CHARS = 2;
const PREFIX_SHARE = 0.6;

/**
 * What YouTube's search box is asked to complete in order to look into a phrase: the phrase; and, when it is to be deep, the
 * phrase typed only in part (how soon is it completed?), questions about it as the language asks them, and the phrase with
 * each letter that a next word may begin with. The likeliest to tell something come first; 45 at most, each once.
 *
 * @param language BCP 47, primary subtag.
 */
export function expandSeed(phrase: string, language: string, isDeep: boolean): string[] {
  const seed = phrase.trim().replace(/\s+/g, ' ');
  if (seed === '') return [];
  if (!isDeep) return [seed];
  const letters = alphabetOf(language).map((letter) => `${seed} ${letter}`);
  const queries = [seed, ...prefixOf(seed), ...askAbout(seed, language), ...letters];
  const seen = new Set<string>();
  return queries.filter((query) => !seen.has(tagKey(query)) && seen.add(tagKey(query))).slice(0, MAX_QUERIES);
}

/** The phrase as it stands after six of ten letters: whoever is offered it then has not said it yet. */
function prefixOf(seed: string): string[] {
  const letters = Array.from(new Intl.Segmenter().segment(seed), ({ segment }) => segment);
  const prefix = letters
    .slice(0, Math.floor(letters.length * PREFIX_SHARE))
    .join('')
    .trimEnd();
  return Array.from(prefix).length >= MIN_PREFIX_CHARS ? [prefix] : [];
}
