import { deu, eng, fra, ita, nld, por, spa, tur } from 'stopword';
import { foldTag } from './fold-tag.ts';

const MAX_CHARS = 2_000;
const LINK = /https?:\S+|www\.\S+/g;
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
const LATIN: [language: string, stopWords: ReadonlySet<string>][] = Object.entries({
  ...{ en: eng, fr: fra, es: spa, de: deu, pt: por, it: ita, nl: nld, tr: tur },
}).map(([language, words]) => [language, new Set(words)]);

/**
 * The language a title and description are written in: by the script of most letters, for Latin letters by whose stop words
 * there are most. The data's own labels are of channels and countries. `und` when nothing tells.
 */
export function detectLanguage(title: string, description: string): string {
  const text = `${title}\n${description}`.slice(0, MAX_CHARS).replace(LINK, ' ');
  const letters = count(text, /\p{L}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  // A Japanese or Chinese letter says as much as two or three of an alphabet.
  if ((kana + han) * 3 > letters) return kana * 10 > han ? 'ja' : 'zh';
  for (const [language, script] of SCRIPTS) if (count(text, script) * 2 > letters) return language;
  const words = foldTag(text).split(' ');
  let best = 'und';
  let most = 1;
  for (const [language, stopWords] of LATIN) {
    const hits = words.filter((word) => stopWords.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
