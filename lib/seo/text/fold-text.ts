const NON_ASCII = /\P{ASCII}/u;
const UNFOLDABLE = /^[\u3041-\u30ff\u3400-\u9fff]+$/;
// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and stretching. Marks of other scripts are letters.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u065f\u0670]/g;

/** A word in the form in which two spellings of it compare equal: no case, no accents, no full-width forms. */
export function foldText(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  if (UNFOLDABLE.test(text)) return text;
  return text.normalize('NFKD').toLowerCase().replace(ACCENTS, '').normalize('NFKC').replaceAll('ς', 'σ');
}
