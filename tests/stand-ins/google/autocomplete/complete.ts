import { SEARCHES } from './corpus.ts';

const MOST = 14;

/**
 * What the search box offers for a text: searches that begin with it, then those that have all of its words, the last one
 * maybe begun only. The script decides more than the language that was said; of that, its searches come first.
 */
export function complete(text: string, language: string): string[] {
  const query = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (query === '') return [];
  const searches = [...(SEARCHES[language] ?? []), ...Object.values(SEARCHES).flat()];
  const known = [...new Set([...startsOf(searches, query), ...searches])];
  const begun = known.filter((search) => search.startsWith(query));
  const related = known.filter((search) => !begun.includes(search) && hasWords(search, query.split(' ')));
  return [...begun, ...related].slice(0, MOST);
}

/** A text that several searches go on from is a search of its own. */
function startsOf(searches: readonly string[], query: string): string[] {
  const goesOn = (search: string) =>
    search.startsWith(`${query} `) || (UNSPACED.test(query) && search.startsWith(query));
  return searches.filter((search) => search !== query && goesOn(search)).length > 1 ? [query] : [];
}

const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function hasWords(search: string, words: readonly string[]): boolean {
  const text = ` ${search} `;
  return words.every((word, place) => {
    if (UNSPACED.test(word)) return search.includes(word);
    return text.includes(place === words.length - 1 ? ` ${word}` : ` ${word} `);
  });
}
