import { describe, expect, it } from 'vitest';
import { isTableHead, parseTable } from '@/components/chat/parse-table';

const words = (block: string) => {
  const table = parseTable(block);
  return table && [table.head, ...table.rows].map((cells) => cells.map(({ text }) => text));
};

describe('the head of a table', () => {
  it.each([
    ['| a | b |', '|---|---|', true],
    ['a | b', '--- | ---', true],
    ['| a | b |', '| :-- | --: |', true],
    ['| a |', '|-|', true],
    ['| a | b |', '|---|', false],
    ['| a | b |', '|---|---|---|', false],
    ['| a | b |', '| one | two |', false],
    ['| a | b |', '', false],
    ['a heading', '---', false],
    ['one | two', '---', false],
  ])('%s over %s', (head, rule, isHead) => {
    expect(isTableHead(head, rule)).toBe(isHead);
  });
});

describe('a table', () => {
  it.each([
    [
      'bars all around',
      '| a | b |\n|---|---|\n| 1 | 2 |\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no bars around',
      'a | b\n--|--\n1 | 2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['an escaped bar', '| a |\n|---|\n| 1 \\| 2 |', [['a'], ['1 \\| 2']]],
    [
      'too few cells',
      '| a | b |\n|---|---|\n| 1 |',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'too many cells',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      '| a | b |\n|---|---|\n|  | 2 |',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'a row that is on its way',
      '| a | b |\n|---|---|\n| 1',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['no rows', '| a | b |\n|---|---|', [['a', 'b']]],
  ])('has its cells: %s', (_, block, cells) => {
    expect(words(block)).toEqual(cells);
  });

  it('knows where each cell begins', () => {
    const block = '|  a | b |\n|---|---|\n| one |  two |';
    const table = parseTable(block);
    for (const { start, text } of [...(table?.head ?? []), ...(table?.rows.flat() ?? [])]) {
      expect(block.slice(start, start + text.length)).toBe(text);
    }
  });

  it('knows to which side its columns go', () => {
    expect(parseTable('| a | b | c | d |\n|---|:-:|--:|:--|')?.ends).toEqual(['start', 'center', 'end', 'start']);
  });

  it.each(['just words', '| a | b |\n| c | d |', '---\n---'])('is not: %s', (block) => {
    expect(parseTable(block)).toBeNull();
  });
});
