/** Letters that are written from right to left; the blocks that Unicode keeps for them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/**
 * A phrase of anybody's for the inside of a sentence: what stands around one that is written from right to left stays where
 * it is (UAX 9, first strong isolate). Any other is left as it is.
 */
export function isolate(phrase: string): string {
  return RIGHT_TO_LEFT.test(phrase) ? FIRST_STRONG + phrase + POP : phrase;
}
