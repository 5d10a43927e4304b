/**
 * Numbers as YouTube writes them for people, in any language. Exact ones only: "43K", "1,2 mil" or "5.4万" stand for a
 * range and are never turned into a number.
 */

/** Digits in groups, e.g. "135,159", "215.407", "1 049 797", "12,34,567", "1’000", "۱٬۰۰۰". */
const NUMBER = /\p{Nd}+(?:[.,'’٬\s]\p{Nd}+)*/gu;
/** No group, groups of three with one separator, or India's groups of two before the last three. */
const GROUPED = /^(?:\p{Nd}+|\p{Nd}{1,3}(?:(\P{Nd})\p{Nd}{3})(?:\1\p{Nd}{3})*|\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3})$/u;
/** What makes a number a rounded one when it follows, in the languages YouTube is used in most. */
const ROUNDED =
  /^\s?(?:[万萬億亿천만억]|(?:[kmbt]|mio|mrd|md|mil|mill|mln|mlrd|tys|tis|tsd|mn|mld|bin|rb|jt|lakh|crore|тыс|тис|млн|млрд|ألف|مليون)(?!\p{L})|พัน|หมื่น|แสน|ล้าน|हज़ार|लाख|करोड़)/iu;
/** Zero in the scripts YouTube writes numbers in; in Unicode one to nine follow it. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];

/** The one exact number in a text; `null` when there is none, more than one, or only a rounded one. */
export function parseExactCount(label: string | null): number | null {
  if (label === null) return null;
  const [only, another] = label.matchAll(NUMBER);
  if (!only || another || !GROUPED.test(only[0])) return null;
  if (ROUNDED.test(label.slice(only.index + only[0].length))) return null;
  const digits = Array.from(only[0].replaceAll(/\P{Nd}/gu, ''), digitOf);
  const value = Number(digits.join(''));
  return digits.includes(-1) || !Number.isSafeInteger(value) ? null : value;
}

function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? -1 : code - zero;
}
