import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from '@/lib/ai/redact-text';

const redacted = (text: string, words: string[] = []) => redactText(text, words).text;

describe('e-mail addresses', () => {
  it.each([
    ['jane.doe+yt@mail.example.com', '[e-mail]'],
    ['Mail: jane@example.co.uk.', 'Mail: [e-mail].'],
    ['mailto:jane@example.com?subject=hi', 'mailto:[e-mail]?subject=hi'],
    ['jane (at) example [dot] com', '[e-mail]'],
    ['jane[at]example.com', '[e-mail]'],
    ['jürgen@bäckerei.de', '[e-mail]'],
    ['<jane_doe-1@ex-ample.org>', '<[e-mail]>'],
    ['a@b.cc, c@d.ee', '[e-mail], [e-mail]'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    '@breadlab',
    'bread@home',
    'thumbnail@2x.png',
    'we met (at) noon',
    'https://medium.com/@bread/loaf',
    '@ 5.30',
  ])('not %s', (text) => {
    expect(redactText(text, [])).toEqual({ text, count: 0 });
  });
});

describe('own words', () => {
  it.each([
    ['JANE and jane', ['Jane'], '[…] and […]'],
    ['Müller, MULLER, Mu\u0308ller', ['muller'], '[…], […], […]'],
    ['Janes Janet Marijane jane_doe', ['jane'], 'Janes Janet Marijane jane_doe'],
    ['Jane  Doe and Jane\nDoe', ['jane doe'], '[…] and […]'],
    ['Jane Doe', ['Jane', 'Jane Doe'], '[…]'],
    ['Jane Doe', ['Doe'], 'Jane […]'],
    ['C++ and C+', ['c++'], '[…] and C+'],
    ['田中さんのパン', ['田中'], '[…]さんのパン'],
    ['a.c abc', ['a.c'], '[…] abc'],
    ['nothing here', ['', '  '], 'nothing here'],
    ['phone [phone]', ['phone'], '[…] [phone]'],
    ['see https://example.com/jane/x', ['jane'], 'see https://example.com/[…]/x'],
  ])('%j without %j', (text, words, expected) => {
    expect(redacted(text, words)).toBe(expected);
  });

  it('inside an address go with it, and one that reaches beyond it takes the rest along', () => {
    expect(redactText('jane@example.com', ['jane', 'example'])).toEqual({ text: '[e-mail]', count: 1 });
    expect(redactText('mail jane@example.com now', ['mail jane'])).toEqual({ text: '[e-mail] now', count: 1 });
    expect(redactText('a@b.cc c@d.ee', ['b.cc c'])).toEqual({ text: '[e-mail]', count: 1 });
  });
});

it('leaves a mark that stands there as it is, whatever reaches into it', () => {
  expect(redactText('x [phone] y', ['x [phone', 'phone] y'])).toEqual({ text: 'x [phone] y', count: 0 });
});

it('counts what it took out, and not what was out already', () => {
  const once = redactText('jane@example.com, 0171 1234567, Jane', ['jane']);
  expect(once).toEqual({ text: '[e-mail], [phone], […]', count: 3 });
  expect(redactText(once.text, ['jane', 'mail', 'phone'])).toEqual({ text: once.text, count: 0 });
});

const Piece = fc.constantFrom(
  ...[
    'jane@example.com',
    '+49 30 1234567',
    '0171 1234567',
    'Jane',
    'bread',
    '12:34',
    '1,234,567',
    '🥖',
    '田中',
    '[phone]',
  ],
);
const Text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(Piece).map((pieces) => pieces.join(' ')),
);
const Words = fc.array(fc.oneof(fc.constantFrom('jane', 'bread', '田中', 'phone', 'e-mail', '…'), fc.string()), {
  maxLength: 4,
});

it('leaves nothing for a second time', () => {
  fc.assert(
    fc.property(Text, Words, (text, words) => {
      const once = redactText(text, words);
      expect(redactText(once.text, words)).toEqual({ text: once.text, count: 0 });
    }),
    { numRuns: 500 },
  );
});

it('never keeps an address, whatever stands around it', () => {
  const Local = fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,10}[a-z0-9]$/);
  fc.assert(
    fc.property(
      Local,
      fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/),
      fc.constantFrom(' ', '\n', '(', '"', '„'),
      (a, b, edge) => {
        const address = `${a}@${b}.com`;
        expect(redacted(`x${edge}${address} y`)).not.toContain(address);
      },
    ),
  );
});

it('leaves a text without any as it is', () => {
  const Plain = fc.array(
    fc.constantFrom('bread', '12:34', '2026', '1,234,567', '$9.99', 'dQw4w9WgXcQ', '\n', '-', '🥖'),
  );
  fc.assert(
    fc.property(Plain, (words) => {
      const text = words.join(' ');
      expect(redactText(text, ['secret'])).toEqual({ text, count: 0 });
    }),
  );
});
