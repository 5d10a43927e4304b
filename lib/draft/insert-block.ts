/**
 * Puts a block of lines before or after a text, apart from it by one empty line. What stands there is left as it is, its
 * own empty lines at that end included; a block that stands there already, line for line, is not put in again.
 */
export function insertBlock(text: string, block: string, at: 'start' | 'end'): string {
  const lines = trimEmptyLines(block);
  if (lines === '' || `\n${text}\n`.includes(`\n${lines}\n`)) return text;
  if (text.trim() === '') return lines;
  return at === 'end' ? text + breaksAfter(text) + lines : lines + breaksBefore(text) + text;
}

function trimEmptyLines(block: string): string {
  return block.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

function breaksAfter(text: string): string {
  const tail = text.slice(text.trimEnd().length);
  const breaks = countBreaks(tail);
  // A last line of spaces only is the empty line, once it is ended.
  if (breaks > 0 && !tail.endsWith('\n')) return '\n';
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

function breaksBefore(text: string): string {
  const head = text.slice(0, text.length - text.trimStart().length);
  const breaks = countBreaks(head);
  if (breaks > 0 && !head.startsWith('\n')) return '\n';
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

function countBreaks(space: string): number {
  return space.split('\n').length - 1;
}
