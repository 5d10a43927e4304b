import type { Span } from './find-addresses';

/** Between the groups of one number. A line ends it, and so do a comma and a colon: those stand in counts and times. */
const GAP = String.raw`(?:[ \u00A0\u202F]?[-./\u2010\u2011][ \u00A0\u202F]?|[ \u00A0\u202F]|\)[ \u00A0\u202F]?|[ \u00A0\u202F]?\()`;

/** Digits in groups, as large as it gets; which are a number to call is decided afterwards. */
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/#@=&?%$€£¥+-]|\d:)(?:\+|\()?\d+(?:${GAP}\d+){0,6}(?![\p{L}\p{N}_@]|[:,.]\d|[-/][\p{L}\p{N}_])`,
  'gu',
);

const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)[0-9]{2}';

/** What holds digits and is none: addresses of pages, and dates in any order. */
const OTHER = new RegExp(
  [
    String.raw`\b(?:https?:\/\/|www\.)\S+`,
    String.raw`(?<![\d./-])(?:${YEAR}([./-])${MONTH}\1${DAY}|(?:${DAY}([./-])${MONTH}\2|${MONTH}([./-])${DAY}\3)(?:${YEAR}|[0-9]{2}))(?![./-]?\d)`,
  ].join('|'),
  'giu',
);

/** Words that stand before numbers to call and not before counts: "mobile" and "phone" stand before views, too. */
const CUE =
  /(?:(?<!\p{L})(?:tele(?:phone|fon)|tel[eé]fono|t[eé]l|tel|fax|handy|whats ?app|(?:phone|mobile|cell) (?:number|no)|тел|телефон)|[\u260E\u{1F4DE}\u{1F4F1}]\uFE0F?|電話)\.?:? ?$/iu;
const CUE_CHARS = 24;

/** ITU-T E.164: at most 15 digits with the country's. */
const MAX_DIGITS = 15;

/**
 * Where phone numbers stand: international ones, and national ones in the forms that nothing else has: with the leading
 * zero of most countries, 3-3-4 of North America, 3-4-4 of China, 5-5 of India, an area code in brackets. What could as
 * well be a count ("612 345 678") is one only behind a word such as "Tel".
 */
export function findPhones(text: string): Span[] {
  const others = [...text.matchAll(OTHER)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) => {
    const whole = { start: index, end: index + found.length };
    if (others.some(({ start, end }) => start < whole.end && whole.start < end)) return [];
    const before = text.slice(Math.max(0, index - CUE_CHARS), index);
    if (CUE.test(before) && isCallable(found)) return [whole];
    return findInGroups(found).map(({ start, end }) => ({ start: index + start, end: index + end }));
  });
}

/** Something else may stand beside a number with no more than a space between: a year, a count, the next number. */
function findInGroups(found: string): Span[] {
  const groups = [...found.matchAll(/[+(]?\d+/g)].map(({ 0: group, index }) => ({
    start: index,
    end: index + group.length,
  }));
  if (/^[1-9]/.test(found) && isCount(found.match(/\d+/g) ?? [])) return [];
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const start = groups[first]?.start ?? 0;
    if (first > 0 && !/^[+(0]/.test(found.slice(start))) continue;
    const last = groups.findLastIndex(({ end }, place) => place >= first && isPhone(opened(found.slice(start, end))));
    if (last < first) continue;
    const end = groups[last]?.end ?? start;
    spans.push({ start: end - opened(found.slice(start, end)).length, end });
    first = last;
  }
  return spans;
}

/** Without a bracket that was opened before the number and is not closed in it. */
function opened(found: string): string {
  return found.startsWith('(') && found.split('(').length > found.split(')').length ? found.slice(1) : found;
}

function isPhone(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join('');
  if (digits.length > MAX_DIGITS) return false;
  if (found.startsWith('+')) return isInternational(groups, digits);
  if (/^00[1-9]/.test(digits)) return isInternational(groups, digits.slice(2)) && (groups[0]?.length ?? 0) > 2;
  if (/^0[1-9]/.test(groups[0] ?? '')) return isWithZero(groups, digits);
  return NATIONAL.test(found);
}

function isInternational(groups: readonly string[], digits: string): boolean {
  if (!/^[1-9]/.test(digits)) return false;
  // "+12 345 678" views: thousands in groups. Numbers to call that are so short are not written in threes.
  if (digits.length <= 9 && isCount(groups)) return false;
  return digits.length >= (groups.length === 1 ? 10 : 8);
}

/** "030 1234567", "01 23 45 67 89", "(0171) 123456": nine digits or more, so that no date is one. */
function isWithZero(groups: readonly string[], digits: string): boolean {
  if (digits.length > 12 || groups.length > 5) return false;
  // "Episodes 01 02 03 04 05"
  const isSeries = groups.length > 2 && groups.every((group, place) => Number(group) === Number(groups[0]) + place);
  return !isSeries && digits.length >= (groups.length === 1 ? 10 : 9);
}

const SEPARATOR = String.raw`[-. \u00A0\u2010\u2011]`;

const NATIONAL = new RegExp(
  [
    // 555-123-4567, 1 (555) 123-4567
    String.raw`^(?:1${SEPARATOR}?)?\(?[2-9]\d{2}\)?${SEPARATOR}?\d{3}${SEPARATOR}\d{4}$`,
    // 138 1234 5678
    String.raw`^1[3-9]\d${SEPARATOR}\d{4}${SEPARATOR}\d{4}$`,
    // 98765 43210
    String.raw`^[6-9]\d{4}${SEPARATOR}\d{5}$`,
    // (11) 91234-5678, 8 (912) 345-67-89
    String.raw`^(?:[78]${SEPARATOR}?)?\(\d{2,3}\)${SEPARATOR}?\d{3,5}(?:${SEPARATOR}\d{2,5}){1,2}$`,
  ].join('|'),
  'u',
);

function isCallable(found: string): boolean {
  const { length } = found.replace(/\D/g, '');
  return length >= 6 && length <= MAX_DIGITS;
}

/** Thousands in groups: all but the first of three digits. */
function isCount([first = '', ...rest]: readonly string[]): boolean {
  return first.length <= 3 && rest.length > 0 && rest.every((group) => group.length === 3);
}
