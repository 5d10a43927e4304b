import type { Word } from '@/lib/seo/text/split-words';

const HYPHEN = /^[-‐‑&]$/;
const KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff]+$/;
const CAPITALS = /^\p{Lu}{1,3}$/u;
// "Dr. Berg", "St. Patrick's Day".
const TITLED = /^(?:dr|mr|mrs|ms|st|prof)$/;
// "C++", "C#".
const SUFFIX = /(?:\+{1,2}|#)(?![\p{L}\p{M}\p{N}+#])/uy;
// "l'émission", "dell'arte".
const ELISION = /^(?:l|d|j|c|s|n|m|t|qu|jusqu|lorsqu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})/iu;

/**
 * The words of a text as people mean them: what is written as one is one ("lo-fi", "R&B", "AC/DC", "3.12", "Node.js",
 * "C++", a name in Katakana), and an article with an apostrophe is a word of its own.
 */
export function joinCompounds(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const cut of words) {
    for (const part of splitElision(cut)) {
      const word = withSuffix(text, part);
      const last = joined.at(-1);
      const gap = last && text.slice(last.start + last.text.length, word.start);
      if (last && gap !== undefined && isOne(last, gap, word)) joined[joined.length - 1] = join(text, last, gap, word);
      else joined.push(word);
    }
  }
  return joined;
}

function isOne(last: Word, gap: string, word: Word): boolean {
  if (gap === '') return KATAKANA.test(last.text) && KATAKANA.test(word.text);
  if (gap === '.') return word.text === 'js' || (/\d$/.test(last.text) && /^\d/.test(word.text));
  if (gap === '. ') return TITLED.test(last.folded);
  if (gap === '/') return CAPITALS.test(last.text) && CAPITALS.test(word.text);
  return HYPHEN.test(gap);
}

function join(text: string, last: Word, gap: string, word: Word): Word {
  return {
    text: text.slice(last.start, word.start + word.text.length),
    folded: last.folded + gap + word.folded,
    start: last.start,
    isUnspaced: last.isUnspaced,
    isContent: gap !== '.' || last.isContent,
  };
}

function withSuffix(text: string, word: Word): Word {
  if (word.isUnspaced) return word;
  SUFFIX.lastIndex = word.start + word.text.length;
  const suffix = SUFFIX.exec(text)?.[0];
  if (!suffix) return word;
  return { ...word, text: word.text + suffix, folded: word.folded + suffix, isContent: true };
}

function splitElision(word: Word): Word[] {
  const article = word.isUnspaced ? undefined : ELISION.exec(word.text)?.[0];
  if (!article) return [word];
  const rest = word.text.slice(article.length);
  return [
    { ...word, text: article, folded: article.toLowerCase().replace('’', "'"), isContent: false },
    { ...word, text: rest, folded: word.folded.slice(article.length), start: word.start + article.length },
  ];
}
