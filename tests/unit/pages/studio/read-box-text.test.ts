// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoxText } from '@/lib/pages/studio/read-box-text';

function boxOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

function boxWith(...lines: string[]): HTMLElement {
  const box = document.createElement('div');
  for (const line of lines) {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    box.append(block);
  }
  return box;
}

describe('readBoxText', () => {
  it.each([
    ['nothing', '', ''],
    ['one line', 'one', 'one'],
    ['line breaks as they are', 'a\n\nb\n', 'a\n\nb\n'],
    ['spaces as they are', '  a  b  ', '  a  b  '],
    ['non-breaking spaces as they are', 'a&nbsp; b', 'a\u00a0 b'],
    ['a placeholder for the cursor', '<br>', ''],
    ['a last placeholder', 'abc<br>', 'abc'],
    ['a last line break', 'abc<br><br>', 'abc\n'],
    ['a line break in the middle', 'a<br>b', 'a\nb'],
    ['an empty line', 'a<br><br>b', 'a\n\nb'],
    ['a first empty line', '<br>a', '\na'],
    ['text before a block', 'a<div>b</div>', 'a\nb'],
    ['text after a block', '<div>a</div>b', 'a\nb'],
    ['blocks', '<div>a</div><div>b</div>', 'a\nb'],
    ['an empty block between', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['an empty block first', '<div><br></div><div>a</div>', '\na'],
    ['an empty block last', 'a<div><br></div>', 'a\n'],
    ['a line break at the end of a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['a line break before a block', 'a<br><div>b</div>', 'a\nb'],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['blocks in blocks', '<div><div>a</div><div>b</div></div><div>c</div>', 'a\nb\nc'],
    ['elements in a line', 'a <span>@b</span> <a href="#">#c</a>', 'a @b #c'],
    ['text that brings a placeholder', 'a\nb\n<br>', 'a\nb\n'],
  ])('reads %s', (_, html, text) => {
    expect(readBoxText(boxOf(html))).toBe(text);
  });

  it('makes one kind of line break of all', () => {
    const box = document.createElement('div');
    box.textContent = 'a\r\nb\rc\n';
    expect(readBoxText(box)).toBe('a\nb\nc\n');
  });

  it('returns any text that is one node, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replaceAll('\r', '');
        const box = document.createElement('div');
        box.append(document.createTextNode(text));
        expect(readBoxText(box)).toBe(text);
      }),
    );
  });

  it('reads the same from lines as blocks', () => {
    const line = fc.string().map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(readBoxText(boxWith(...lines))).toBe(lines.join('\n'));
      }),
    );
  });
});
