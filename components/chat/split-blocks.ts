import { isTableHead } from './parse-table';

/** One piece of Markdown that can be drawn by itself. */
export interface MarkdownBlock {
  /** Where it begins in the whole, UTF-16 units. */
  start: number;
  text: string;
}

/** From here on a list is cut between two items: what is drawn anew with every word has to stay small. */
const MAX_LIST_CHARS = 2_000;

const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
/** What may still become an item while the answer is being written. */
const ITEM_BEGUN = /^\d{1,9}$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;

/**
 * Cuts Markdown at empty lines, but not inside code fences, list items and lists. Joined, the blocks are the text. While a
 * text grows at its end, all blocks but the last stay what they are: they need not be drawn again.
 */
export function splitBlocks(markdown: string): MarkdownBlock[] {
  const starts = blockStarts(markdown);
  return starts.map((start, index) => ({ start, text: markdown.slice(start, starts[index + 1]) }));
}

function blockStarts(markdown: string): number[] {
  const starts: number[] = [];
  let fence: string | null = null;
  let isList = false;
  let isAfterGap = true;
  let at = 0;
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const isItem = ITEM.test(line) || (at + line.length === markdown.length && ITEM_BEGUN.test(line));
    const isLong = at - (starts.at(-1) ?? 0) > MAX_LIST_CHARS;
    const isCut: boolean = isAfterGap ? !isDeeper(line) && (!isList || !isItem || isLong) : isList && isItem && isLong;
    // A table may follow the line that announces it.
    const isTable = !isAfterGap && isTableHead(line, lines[index + 1] ?? '');
    if (fence === null && !isBlank && (starts.length === 0 || isCut || isTable)) {
      // Spaces before the first word belong to it, so that nothing of the text is lost.
      starts.push(starts.length === 0 ? 0 : at);
      isList = isItem;
    }
    fence = nextFence(fence, line);
    isAfterGap = isBlank;
    at += line.length + 1;
  }
  return starts;
}

/** Belongs to the item of a list above it. */
function isDeeper(line: string): boolean {
  return /^(?: {2,}|\t)/.test(line);
}

/** The mark that closes the code block which is open after this line; `null` for none. */
function nextFence(open: string | null, line: string): string | null {
  const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
  if (mark === '') return open;
  if (open === null) return mark.startsWith('`') && rest.includes('`') ? null : mark;
  return mark.startsWith(open) && rest.trim() === '' ? null : open;
}
