import type { Span } from './find-addresses';

/** Scripts that put no space between words: there a word is found inside of others as well. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}_]/u;

/** Where any of the words stands as a whole, whatever its case and accents; of two at one place the longer. */
export function findWords(text: string, words: readonly string[]): Span[] {
  const patterns = [...new Set(words.map((word) => fold(word).text.trim()))].filter((word) => word !== '');
  if (patterns.length === 0) return [];
  const longestFirst = patterns.toSorted((one, other) => other.length - one.length).map(patternOf);
  const { text: folded, places } = fold(text);
  const found = folded.matchAll(new RegExp(longestFirst.join('|'), 'gu'));
  return [...found].map(({ 0: match, index }) => ({
    start: places[index] ?? 0,
    end: places[index + match.length] ?? text.length,
  }));
}

function patternOf(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  const [first = '', last = ''] = [[...word][0], [...word].at(-1)];
  const before = needsEdge(first) ? String.raw`(?<![\p{L}\p{N}_])` : '';
  return `${before}${escaped}${needsEdge(last) ? String.raw`(?![\p{L}\p{N}_])` : ''}`;
}

function needsEdge(character: string): boolean {
  return LETTER.test(character) && !UNSPACED.test(character);
}

/** Without case and accents; `places` says for each unit where in the text it came from. */
function fold(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  return { text: folded, places };
}
