import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactWith } from '@/lib/health/redact';

const URL_SAFE = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const PLAIN = URL_SAFE.slice(0, 62);

const letters = (alphabet: string[], minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

/** Secrets in the forms Google gives them out. */
const secret = fc.oneof(
  letters(URL_SAFE, 35).map((rest) => `AIza${rest}`),
  letters(URL_SAFE, 40, 60).map((rest) => `AQ.${rest}`),
  letters(URL_SAFE, 60, 200).map((rest) => `ya29.${rest}`),
  letters(URL_SAFE, 40, 100).map((rest) => `1//0${rest}`),
  letters(URL_SAFE, 28).map((rest) => `GOCSPX-${rest}`),
);

const jsonSlashes = (text: string): string => text.replaceAll('/', String.raw`\/`);
const percentEach = (text: string): string =>
  [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const escapeEach = (text: string): string =>
  [...text].map((letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Ways a secret gets into a text, each with how to look for it there. */
const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(encodeURIComponent(text)),
  jsonSlashes,
  percentEach,
  escapeEach,
];

const around = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
  fc.constantFrom(
    '',
    '"',
    "'",
    '<',
    '(',
    '{"error":"',
    'https://a.example/?q=1&x=',
    'key: ',
    'at ',
    '\n',
    '=',
    ':',
    '[',
    '|',
    '🥖 ',
  ),
);

describe('whatever key, wherever it stands', () => {
  it('is gone, in each encoding', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...ENCODINGS), around, around, (text, encode, before, after) => {
        const left = redact(`${before}${encode(text)} ${after}`);
        expect(left).not.toContain(text);
        expect(left).not.toContain(encode(text));
        expect(left).not.toContain(encode(text.slice(-20)));
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  it('is gone in base64, when it is known which it is', () => {
    fc.assert(
      fc.property(secret, letters(PLAIN, 0, 5), letters(PLAIN, 0, 5), (text, before, after) => {
        const encoded = btoa(before + text + after);
        const middle = encoded.slice(12, -12);
        expect(redactWith(`x ${encoded} y`, [text])).not.toContain(middle);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('is gone by its name in an address, whatever it looks like', () => {
    const name = fc.constantFrom('key', 'access_token', 'state', 'code', 'client_secret', 'id_token');
    const value = letters([...URL_SAFE, '.', '~', '%'], 1, 60);
    fc.assert(
      fc.property(name, value, fc.constantFrom('?', '#', '&'), (parameter, text, mark) => {
        expect(redact(`https://a.example/${mark}${parameter}=${text}&x=1`)).toBe(
          `https://a.example/${mark}${parameter}=[redacted]&x=1`,
        );
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it('takes nothing more out the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), secret, (text, key) => {
        const once = redact(text + key + text);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('what is no secret', () => {
  it('stays: ids of videos and channels, numbers, words', () => {
    const videoId = letters(URL_SAFE, 11);
    const channelId = letters(URL_SAFE, 22).map((rest) => `UC${rest}`);
    const word = fc.lorem({ mode: 'words', maxCount: 4 });
    const part = fc.oneof(videoId, channelId, word, fc.integer().map(String), fc.uuid());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        expect(redact(text)).toBe(text);
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });
});
