import { splitGraphemes } from './graphemes';

// A digit or "©" is an emoji only when it asks for colour (U+FE0F).
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\d#*]\ufe0f?\u20e3/u;
const MAX_GRAPHEMES = 2_000;

/** Emoji a reader sees: a family joined of four people is one. Counted in the first 2,000 graphemes. */
export function countEmoji(text: string): number {
  return splitGraphemes(text, MAX_GRAPHEMES).filter((grapheme) => EMOJI.test(grapheme)).length;
}
