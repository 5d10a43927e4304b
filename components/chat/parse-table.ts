/** A cell's Markdown, and where it begins in the block. */
export interface TableCell {
  start: number;
  text: string;
}

export interface MarkdownTable {
  head: TableCell[];
  rows: TableCell[][];
  /** Of each column. */
  ends: ('start' | 'center' | 'end')[];
}

const RULE = /^\s{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether two lines are the head of a table as GitHub writes them: a line of cells, and a rule with as many. */
export function isTableHead(head: string, rule: string): boolean {
  if (!head.includes('|') || !rule.includes('-') || !RULE.test(rule)) return false;
  return cutCells(head, 0).length === cutCells(rule, 0).length;
}

/** `null` for a block that is no table. */
export function parseTable(block: string): MarkdownTable | null {
  const lines: TableCell[] = [];
  let at = 0;
  for (const text of block.split('\n')) {
    if (text.trim() !== '') lines.push({ start: at, text });
    at += text.length + 1;
  }
  const [head, rule, ...rows] = lines;
  if (!head || !rule || !isTableHead(head.text, rule.text)) return null;
  const cells = cutCells(head.text, head.start);
  return {
    head: cells,
    rows: rows.map(({ start, text }) => fillRow(cutCells(text, start), cells.length)),
    ends: cutCells(rule.text, 0).map(({ text }) => endOf(text)),
  };
}

/** At bars that are not escaped; one at either end of the line belongs to no cell. */
function cutCells(line: string, start: number): TableCell[] {
  const cells: TableCell[] = [];
  const close = line.trimEnd().length;
  let from = line.length - line.trimStart().length;
  if (line[from] === '|') from += 1;
  for (let at = from; at <= close; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (at === close || line[at] === '|') {
      if (at < close || from < close) cells.push(trim({ start: start + from, text: line.slice(from, at) }));
      from = at + 1;
    }
  }
  return cells;
}

function trim({ start, text }: TableCell): TableCell {
  return { start: start + text.length - text.trimStart().length, text: text.trim() };
}

/** A row may have fewer cells than the head; more are left out. */
function fillRow(cells: TableCell[], count: number): TableCell[] {
  return Array.from({ length: count }, (_, index) => cells[index] ?? { start: 0, text: '' });
}

function endOf(rule: string): MarkdownTable['ends'][number] {
  if (!rule.endsWith(':')) return 'start';
  return rule.startsWith(':') ? 'center' : 'end';
}
