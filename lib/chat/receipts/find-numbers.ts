import { type NumberForm, readNumberForms } from './number-forms';
import { findUnit, NO_UNIT, type NumberUnit } from './number-units';
import type { Span } from './span';

/** A number as it is written in an answer. */
export interface WrittenNumber extends Span {
  forms: readonly NumberForm[];
  unit: NumberUnit;
}

/** Scripts that put no space between words: a letter right beside a number is the next word, not part of a name. */
const DENSE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const LETTER = String.raw`(?!${DENSE})\p{L}`;
const BLANK = String.raw`[ \u00a0\u202f\u2009]`;

/** "MP4", "GPT-4", "H.264", "&#39;" and "v1.2" hold no number. */
const NOT_BEFORE = String.raw`(?<!${LETTER}|[\d_]|&#|\d[.,:]|[A-Za-z]-|[A-Za-z]\.)`;
const DIGITS = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![.,]?\d)|\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*`;
/** A digit on a key cap is a picture. */
const NOT_BEHIND = String.raw`(?!\d|:\d|\ufe0f?\u20e3)`;

const NUMBER = new RegExp(`${NOT_BEFORE}(?:${DIGITS})${NOT_BEHIND}`, 'gu');
const DENSE_UNIT = new RegExp(`${BLANK}?(?:時間|小时|시간|分钟|分鐘|分間|パーセント|퍼센트|${DENSE})`, 'uy');
const SIGN_UNIT = new RegExp(`${BLANK}?[%×]`, 'uy');
const WORD_UNIT = new RegExp(`${BLANK}?(?:p(?:ou|o|e)r[ -]?cent[oa]?|por ciento|${LETTER}[\\p{L}\\p{M}]*)\\.?`, 'iuy');
const STARTS_WITH_LETTER = new RegExp(`^${LETTER}`, 'u');

/** @param text with plain digits. */
export function findNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    const found = readUnit(text, end);
    const forms = readNumberForms(digits);
    return found && forms.length > 0 ? [{ start: index, end: found.end, forms, unit: found.unit }] : [];
  });
}

/** @returns null where the digits are the beginning of a name, such as "4K" or "1080p"; `end` is behind what belongs to it. */
function readUnit(text: string, from: number): { unit: NumberUnit; end: number } | null {
  for (const pattern of [SIGN_UNIT, DENSE_UNIT, WORD_UNIT]) {
    pattern.lastIndex = from;
    const [word] = pattern.exec(text) ?? [];
    const unit = word === undefined ? null : findUnit(word.trim());
    // "12 B" is no twelve billion; "12B" is.
    if (!unit || word === undefined || word === ' B') continue;
    // How long something takes is not part of the number, and a full stop belongs to the sentence.
    const isPart = unit.isPercent || unit.scale !== 1;
    return { unit, end: isPart ? from + word.replace(/\.$/, '').length : from };
  }
  return STARTS_WITH_LETTER.test(text.slice(from)) ? null : { unit: NO_UNIT, end: from };
}
