import { splitGraphemes } from './graphemes';

const MAX_GRAPHEMES = 2_000;

// Blocks that East Asian typography sets in full width, and emoji.
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Room a text takes on a line, in half-width columns: a full-width character (CJK, emoji) takes two. Measured up to 2,000 graphemes. */
export function measureColumns(text: string): number {
  return splitGraphemes(text, MAX_GRAPHEMES).reduce((columns, grapheme) => columns + widthOf(grapheme), 0);
}

/** How many graphemes of the text fit into so many columns. */
export function countFittingGraphemes(text: string, maxColumns: number): number {
  let columns = 0;
  let count = 0;
  for (const grapheme of splitGraphemes(text, MAX_GRAPHEMES)) {
    columns += widthOf(grapheme);
    if (columns > maxColumns) break;
    count += 1;
  }
  return count;
}

function widthOf(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}
