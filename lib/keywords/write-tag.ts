import type { Phrase } from './phrase';
import type { Stretch } from './stretch';

/** How a word is written where a capital tells something. */
interface Forms {
  /** As it stands in the middle of a sentence with a capital. */
  capital: string | null;
  isSeenSmall: boolean;
}

// "iPhone", "DevOps", "PCs".
const MIXED = /^\p{Lu}?\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;
const STARTS_SMALL = /^\p{Ll}/u;
// Languages with small letters of their own.
const LOCALE = /^(?:tr|az|lt)(?=-|$)/i;

/**
 * Writes phrases as tags: in small letters, but for names, which the text writes with a capital in the middle of sentences
 * and never without. YouTube does not mind case; creators do.
 */
export function createTagWriter(stretches: readonly Stretch[], language: string | null): (phrase: Phrase) => string {
  const formsByWord = readForms(stretches);
  const locale = LOCALE.exec(language ?? '')?.[0] ?? 'en';
  const writeWord = (text: string, folded: string) => {
    const forms = formsByWord.get(folded);
    return forms?.capital && !forms.isSeenSmall ? forms.capital : text.toLocaleLowerCase(locale);
  };
  return ({ stretch: { text, words }, from, to, name, size }) => {
    if (name !== null && size > 1) return tidy(name);
    const part = words.slice(from, to + 1);
    const [first, last] = [part[0], part.at(-1)];
    const isCapital = part.every((word) => STARTS_SMALL.test(word.text) === false);
    if (
      first &&
      last &&
      isCapital &&
      part.some((w) => writeWord(w.text, w.folded) !== w.text.toLocaleLowerCase(locale))
    )
      return tidy(text.slice(first.start, last.start + last.text.length));
    let tag = '';
    let end: number | null = null;
    for (const word of part) {
      const gap = end === null ? '' : text.slice(end, word.start);
      tag += (gap === '_' ? ' ' : gap) + writeWord(word.text, word.folded);
      end = word.start + word.text.length;
    }
    return tidy(tag);
  };
}

function tidy(tag: string): string {
  const plain = tag.replaceAll('’', "'").replace(/\s+/g, ' ');
  return plain.replace(/'s?$/, '').normalize('NFC');
}

function readForms(stretches: readonly Stretch[]): Map<string, Forms> {
  const formsByWord = new Map<string, Forms>();
  for (const { words } of stretches.filter(isSentence)) {
    words.forEach(({ text, folded }, i) => {
      const isMixed = MIXED.test(text);
      const isCapital = isMixed || /^\p{Lu}/u.test(text);
      if (isCapital && i === 0 && !isMixed) return;
      const forms = formsByWord.get(folded) ?? { capital: null, isSeenSmall: false };
      if (isCapital) forms.capital ??= text;
      else forms.isSeenSmall ||= /^\p{Ll}/u.test(text);
      formsByWord.set(folded, forms);
    });
  }
  return formsByWord;
}

/** Most words small: not "A Title Like This", nor one in capitals. */
function isSentence({ place, words }: Stretch): boolean {
  if (place === 'hashtag') return false;
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return small * 2 >= words.length;
}
