/** What one character is, looked up once and remembered: regular expressions per character cost 50 times as much. */

export const WORD = 2;
/** Scripts that write no spaces between words. */
export const UNSPACED = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Always starts a grapheme of its own (never joins what stands before it). */
export const PLAIN = 64;

const KNOWN = 1;
const IS_WORD = /\p{L}|\p{M}|\p{N}|\u200c|\u200d/u;
const IS_UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const IS_UPPER = /\p{Lu}/u;
const IS_LOWER = /\p{Ll}/u;

// Ranges of Unicode 15 whose Grapheme_Cluster_Break is "Other" or "Control", chosen so that no Unicode version in use disagrees.
const PLAIN_RANGES = [
  [0x09, 0x0d],
  [0x20, 0xa8],
  [0xaa, 0xad],
  [0xaf, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x590],
  [0x5d0, 0x5f4],
  [0x620, 0x64a],
  [0x660, 0x66f],
  [0x671, 0x6d5],
  [0xe01, 0xe30],
  [0xe3f, 0xe46],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2010, 0x2027],
  [0x2030, 0x203b],
  [0x20a0, 0x20c0],
  [0x2500, 0x259f],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff9d],
] as const;

const classByUnit = new Uint8Array(0x10000);

/** Flags of a code point or lone UTF-16 unit. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  const known = classByUnit[codePoint] ?? 0;
  if (known !== 0) return known;
  const flags = classify(codePoint);
  classByUnit[codePoint] = flags;
  return flags;
}

function classify(codePoint: number): number {
  const text = String.fromCodePoint(codePoint);
  let flags = KNOWN;
  if (IS_WORD.test(text)) flags |= WORD;
  if (flags & WORD && IS_UNSPACED.test(text)) flags |= UNSPACED;
  if (IS_UPPER.test(text)) flags |= UPPER;
  if (IS_LOWER.test(text)) flags |= LOWER;
  if (PLAIN_RANGES.some(([from, to]) => codePoint >= from && codePoint <= to)) flags |= PLAIN;
  return flags;
}
