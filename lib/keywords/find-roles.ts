import type { Word } from '@/lib/seo/text/split-words';
import { STOP_WORDS } from '@/lib/seo/text/stop-words';
import { stemWord } from './stem-word';
import type { WeakWords } from './select-weak-words';
import type { Stretch } from './stretch';

/**
 * What a word can do in a phrase: carry it (`strong`), stand in it or end it (`number`), join two parts (`link`, or `loose`
 * where the parts are more often two things; an `article` may follow), begin or end a name (`soft`), or nothing.
 */
export type Role = 'strong' | 'number' | 'link' | 'loose' | 'article' | 'soft' | 'weak';

// Korean nouns with a particle for topic, object or place, and verbs before a noun: no form for a tag.
const KOREAN_CASE = /^\p{Script=Hangul}+(?:은|는|을|를|에|에서|으로|부터|까지)$/u;
// "completely", "recently": an adverb says how, not what.
const ADVERB = /^.{2,}(?:[aeiou]lly|[ets]ly|ently|ously|edly|ingly)$/;
const MIN_ADVERB_LETTERS = 7;
// French questions: "sont-ils".
const INVERSION = /-(?:ils?|elles?|on|je|tu|nous|vous|moi|toi|le|la|les|ce|ci|là)$/;
const NUMBER = /^\p{N}{1,6}(?:\.\p{N}{1,4})?$/u;
const STARTS_WITH_NUMBER = /^\p{N}/u;
// Not a row of marks put over letters.
const STARTS_AS_WORD = /^\p{N}*\p{L}/u;
// "1 %", "1/2", "20:15" measure or count; "$5" does too.
const MEASURE_AFTER = /^\s?[%‰°/:€$£¥₹]/u;
const MEASURE_BEFORE = /[%/:€$£¥₹]\s?$|\d[.,]$/u;

export function findRoles({ text, words }: Stretch, weak: WeakWords): Role[] {
  return words.map((word, i) => {
    if (STARTS_WITH_NUMBER.test(word.text) && isMeasure(text, word)) return 'weak';
    if (NUMBER.test(word.text)) return isDay(word, words[i + 1]) ? 'weak' : 'number';
    if (!STARTS_AS_WORD.test(word.text)) return 'weak';
    if (word.isUnspaced && (isCounter(words[i - 1], word) || isVerb(word, words[i + 1]))) return 'weak';
    return roleOf(word, weak);
  });
}

function roleOf({ folded, isContent, isUnspaced }: Word, weak: WeakWords): Role {
  if (weak.links.has(folded)) return 'link';
  if (weak.loose.has(folded)) return 'loose';
  if (weak.articles.has(folded)) return 'article';
  const stem = stemWord(folded);
  if (weak.stops.has(folded) || weak.stops.has(stem) || INVERSION.test(folded) || KOREAN_CASE.test(folded))
    return 'weak';
  if (weak.softs.has(folded) || weak.softs.has(stem)) return 'soft';
  if (folded.length >= MIN_ADVERB_LETTERS && ADVERB.test(folded)) return 'weak';
  // A stop word of a language the text is not in.
  return isContent || (!isUnspaced && folded.length > 2 && STOP_WORDS.has(folded)) ? 'strong' : 'weak';
}

function isMeasure(text: string, { start, text: number }: Word): boolean {
  const after = text.slice(start + number.length, start + number.length + 2);
  return MEASURE_AFTER.test(after) || MEASURE_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** "13 de junio". */
function isDay({ text }: Word, next: Word | undefined): boolean {
  return Number(text) <= 31 && next?.folded === 'de';
}

/** "月" in "3月": what comes right after a number counts it. */
function isCounter(before: Word | undefined, word: Word): boolean {
  return before !== undefined && NUMBER.test(before.text) && before.start + before.text.length === word.start;
}

/** "揃える", "欲しい": Kanji that end in Hiragana, unless more Kanji follow at once ("作り方"). */
function isVerb({ text, start }: Word, next: Word | undefined): boolean {
  if (!/^\p{Script=Han}.*\p{Script=Hiragana}$/u.test(text)) return false;
  return !next || next.start !== start + text.length || !/^\p{Script=Han}/u.test(next.text);
}
