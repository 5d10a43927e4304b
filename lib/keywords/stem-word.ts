const LATIN = /^[a-z]/;
const MIN_LETTERS = 4;

/** A folded word without a possessive and the "s" of a plural, so that "Recipe", "recipes" and "recipe's" are one. */
export function stemWord(folded: string): string {
  const word = folded.replaceAll('’', "'").replace(/'s?$/, '');
  if (word.length < MIN_LETTERS || !LATIN.test(word)) return word;
  if (word.endsWith('ies') && word.length > MIN_LETTERS) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
