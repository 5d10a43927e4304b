import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '@/components/chat/split-blocks';

const texts = (markdown: string): string[] => splitBlocks(markdown).map(({ text }) => text);

describe('blocks of Markdown', () => {
  it.each([
    ['nothing', '', []],
    ['empty lines only', '\n\n', []],
    ['one paragraph', 'one\ntwo', ['one\ntwo']],
    ['two paragraphs', 'one\n\n\ntwo\n', ['one\n\n\n', 'two\n']],
    ['empty lines before the first', '\n\none\n\ntwo', ['\n\none\n\n', 'two']],
    ['a line of spaces', 'one\n   \ntwo', ['one\n   \n', 'two']],
    ['a heading and its text', '## Head\n\nText', ['## Head\n\n', 'Text']],
    ['a list with empty lines between its items', '- a\n\n- b\n\nend', ['- a\n\n- b\n\n', 'end']],
    ['numbered items', '1. a\n\n2. b\n\n10) c', ['1. a\n\n2. b\n\n10) c']],
    ['more of an item', '- a\n\n  more\n\nend', ['- a\n\n  more\n\n', 'end']],
    ['more of an item by a tab', '1. a\n\n\tmore', ['1. a\n\n\tmore']],
    ['a number that begins a sentence', 'one\n\n62 of 100', ['one\n\n', '62 of 100']],
    ['a fence with empty lines', '```js\na\n\nb\n```\n\nend', ['```js\na\n\nb\n```\n\n', 'end']],
    ['a fence of tildes with another inside', '~~~\n```\n\n~~~\n\nend', ['~~~\n```\n\n~~~\n\n', 'end']],
    ['a longer fence', '````\n```\n\n````\n\nend', ['````\n```\n\n````\n\n', 'end']],
    ['a fence that closes longer', '```\na\n`````\n\nend', ['```\na\n`````\n\n', 'end']],
    ['a fence that never closes', 'one\n\n```\na\n\nb\n\nc', ['one\n\n', '```\na\n\nb\n\nc']],
    [
      'a line that only looks like the end of a fence',
      '```\n```js\n\na\n```\n\nend',
      ['```\n```js\n\na\n```\n\n', 'end'],
    ],
    ['code in a line, written with three marks', '```one``` two\n\nend', ['```one``` two\n\n', 'end']],
    [
      'a table right after its announcement',
      'So:\n| a | b |\n|---|---|\n| 1 | 2 |',
      ['So:\n', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ],
    ['a line with a bar', 'So:\na | b\nc', ['So:\na | b\nc']],
    ['an item that may be on its way', '- a\n\n2', ['- a\n\n2']],
    ['a number after a list', '- a\n\n2 more', ['- a\n\n', '2 more']],
  ])('are right: %s', (_, markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });

  it('tell where they begin', () => {
    expect(splitBlocks('one\n\ntwo').map(({ start }) => start)).toEqual([0, 5]);
  });

  it('cut a long list between items, so that the last one stays small', () => {
    const item = `- ${'word '.repeat(20)}\n`;
    const blocks = texts(item.repeat(60));
    expect(blocks.length).toBeGreaterThan(1);
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(2_000 + 2 * item.length);
    expect(blocks.every((block) => block.startsWith('- '))).toBe(true);
  });
});

const line = fc.constantFrom(
  'word',
  '- item',
  '1. item',
  '',
  '  more',
  '```',
  '```js',
  '~~~',
  '# head',
  '> said',
  '12',
);
const markdown = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

it('lose nothing of a text that has words in it', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(texts(text).join('')).toBe(text.trim() === '' ? '' : text);
    }),
  );
});

it('stay what they are while the text grows, all but the last', () => {
  fc.assert(
    fc.property(markdown, fc.nat(), (text, at) => {
      const grown = texts(text);
      const before = texts(text.slice(0, at % (text.length + 1)));
      expect(grown.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    }),
    { numRuns: 500 },
  );
});
