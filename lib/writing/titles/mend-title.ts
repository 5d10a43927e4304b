import { hasCapitalNouns } from '../capital-nouns';
import { capitalize, localeOf } from '../capitalize';
import { replaceAngles } from '@/lib/draft/fixes/replace-angles';
import { shortenEmojiRuns, shortenMarkRuns } from '@/lib/draft/fixes/shorten-runs';
import { titleCapitals } from '@/lib/seo/checks/title-capitals';
import { titlePunctuation } from '@/lib/seo/checks/title-punctuation';
import { measureShouting } from '@/lib/seo/text/measure-shouting';
import { splitWords } from '@/lib/seo/text/split-words';

/** Studio counts UTF-16 units, so that no counting of characters comes to more. */
export const MAX_TITLE_UNITS = 100;

export interface MendedTitle {
  title: string;
  /** What was wrong with it. */
  mended: ('mendedCapitals' | 'mendedCharacters' | 'mendedLength')[];
}

const NUMBERING = /^(?:\(?\d{1,2}[.)]|[-*•])\s+/;
const MARKDOWN = /^\*{1,2}([^*]+)\*{1,2}$/;
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|'([^']+)')$/;
// Where a title can end before its last part.
const PARTS = /\s*(?:[|｜–—•]|\s-\s|[:：]\s)\s*(?=[^|｜–—•]*$)/u;

/**
 * A title as YouTube takes it and as the checks want it: one line, no `<` and `>`, not in capitals, no rows of marks.
 *
 * @param known texts of the draft: they tell how a shouted name is written.
 * @returns `null` where it stays longer than YouTube takes, or has no letters.
 */
export function mendTitle(text: string, known: string, language: string | null): MendedTitle | null {
  const plain = unwrap(text);
  const signed = shortenEmojiRuns(shortenMarkRuns(replaceAngles(plain), titlePunctuation.thresholds.maxMarksInRow ?? 2))
    .replace(/\s+/g, ' ')
    .trim();
  const quiet = isShouted(signed, language) ? quieten(signed, known, language) : signed;
  const title = shorten(quiet);
  if (title === null || !/\p{L}/u.test(title)) return null;
  const mended: MendedTitle['mended'] = [];
  if (signed !== plain) mended.push('mendedCharacters');
  if (quiet !== signed) mended.push('mendedCapitals');
  if (title !== quiet) mended.push('mendedLength');
  return { title, mended };
}

function unwrap(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim().replace(NUMBERING, '').replace(MARKDOWN, '$1').trim();
  return QUOTED.exec(bare)?.slice(1).find(Boolean)?.trim() ?? bare;
}

function isShouted(title: string, language: string | null): boolean {
  const share = measureShouting(splitWords(title, language));
  return share !== null && share * 100 > (titleCapitals.thresholds.maxPercent ?? 100);
}

/** Words in capitals as the draft writes them, else in small letters. */
function quieten(title: string, known: string, language: string | null): string {
  // In a draft that shouts itself, capitals say nothing.
  const hasAcronyms = !isShouted(known, language);
  const written = splitWords(known, language).filter(({ text }) => hasAcronyms || !isCapital(text));
  const forms = new Map(written.map(({ text, folded }) => [folded, text]));
  let quiet = '';
  let at = 0;
  for (const { text, folded, start } of splitWords(title, language)) {
    quiet += title.slice(at, start) + (isAllCapital(text) ? (forms.get(folded) ?? calmWord(text, language)) : text);
    at = start + text.length;
  }
  return capitalize(quiet + title.slice(at), language);
}

function isAllCapital(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/[\p{Ll}\d]/u.test(word);
}

/** Not "A" and "I", which begin small words. */
function isCapital(word: string): boolean {
  return isAllCapital(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** "BREAD" as "bread", and as "Bread" where it may be a noun that needs its capital. */
function calmWord(word: string, language: string | null): string {
  if (word === 'I') return word;
  const small = word.toLocaleLowerCase(localeOf(language));
  return hasCapitalNouns(language) ? capitalize(small, language) : small;
}

/** Without its last part where it is too long: half a sentence is no title. */
function shorten(title: string): string | null {
  if (title.length <= MAX_TITLE_UNITS) return title;
  const shorter = title.split(PARTS)[0]?.trim() ?? '';
  return shorter !== '' && shorter !== title ? shorten(shorter) : null;
}
