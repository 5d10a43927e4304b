import fc from 'fast-check';
import Markdown from 'react-markdown';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defuseMarkdown, escapeMarkdown, quoteMarkdown } from '@/lib/chat/escape-markdown';
import { ATTACKS } from '../../support/attacks/attacks';

const render = (markdown: string): string => renderToStaticMarkup(<Markdown>{markdown}</Markdown>);

/** What a reader sees, without how it is laid out. */
function seen(markdown: string): string {
  return render(markdown)
    .replace(/<br\/?>/g, '')
    .replace(/<\/?(?:p|blockquote)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

describe('escapeMarkdown', () => {
  it.each([
    ['# no heading'],
    ['- no list'],
    ['+ no list'],
    ['1. no list'],
    ['12) no list'],
    ['> no quotation'],
    ['*no* _emphasis_ ~~nor~~ `code`'],
    ['[no](https://evil.example) ![picture](https://evil.example)'],
    ['<b>no</b> HTML & &amp; no entity'],
    ['C:\\no\\escape'],
    ['no heading\n==='],
    ['no rule\n---'],
    ['| no | table |'],
    ['```\nno code\n```'],
    ['    no code either'],
    ['[no]: https://evil.example'],
  ])('shows %j as it is', (text) => {
    expect(seen(escapeMarkdown(text))).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('shows anything as it is', () => {
    const piece = fc.constantFrom(...'#-+*_`[]()<>!|~&\\=1. \n\tab');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(seen(quoteMarkdown(escapeMarkdown(text)))).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('defuseMarkdown', () => {
  it.each([
    ['![x](https://evil.example/a.png)'] as [string],
    ['\\![x](https://evil.example/a.png)'],
    ['!\\[x](https://evil.example)'],
    ['[x](https://evil.example)'],
    ['[x][1]\n\n[1]: https://evil.example'],
    ['<https://evil.example>'],
    ['<img src="https://evil.example">'],
    ['`a` <a href="https://evil.example">x</a>'],
    ...ATTACKS.map(({ text }): [string] => [text]),
  ])('leaves nothing in %j that loads or leads somewhere', (text) => {
    expect(render(defuseMarkdown(text))).not.toMatch(/<(?:img|a|script|iframe|svg|form|style|meta)\b/);
  });

  it('keeps the form', () => {
    const html = render(defuseMarkdown('**Bold** and *not*:\n\n1. one\n2. `two`'));
    expect(html).toContain('<strong>Bold</strong>');
    expect(html).toContain('<li>one</li>');
    expect(html).toContain('<code>two</code>');
  });
});

it('quotes every line, however it ends', () => {
  expect(quoteMarkdown('a\nb\r\n\rc')).toBe('> a\n> b\n> \n> c');
  expect(render(quoteMarkdown('```\nnot closed'))).toMatch(/^<blockquote>[\s\S]*<\/blockquote>$/);
});
