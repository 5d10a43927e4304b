import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';
import { countForX, cutBytes, cutCodePoints, cutForX } from '@/lib/writing/limits';

const countPoints = (text: string): number => Array.from(text).length;
/** Where characters that people see as one end. */
const endsOf = (text: string): number[] => [
  ...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index),
  text.length,
];
const sign = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.constantFrom('👩‍👩‍👧‍👦', '🇩🇪', 'é', '👍🏽', 'நி', ' ', '\n', 'パン', 'word '),
);
const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));

describe.each([
  ['cutCodePoints', cutCodePoints, countPoints],
  ['cutBytes', cutBytes, countUtf8Bytes],
  ['cutForX', cutForX, countForX],
] as const)('%s', (_, cut, count) => {
  it('never exceeds, never cuts inside a character, and leaves what fits alone', () => {
    fc.assert(
      fc.property(text, fc.nat(120), (whole, max) => {
        const made = cut(whole, max);
        expect(count(made)).toBeLessThanOrEqual(max);
        expect(whole.startsWith(made)).toBe(true);
        expect(endsOf(whole)).toContain(made.length);
        if (count(whole) <= max) expect(made).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['one two three', 13, 'one two three'],
  ['a long way home', 12, 'a long way'],
  ['onetwothree', 5, 'onetw'],
  ['on twothreefour', 8, 'on twoth'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8, '👩‍👩‍👧‍👦'],
  ['👩‍👩‍👧‍👦', 3, ''],
  ['é', 0, ''],
])('cuts %j to %i code points', (whole, max, made) => {
  expect(cutCodePoints(whole, max)).toBe(made);
});

it.each([
  ['äää', 6, 'äää'],
  ['äää', 5, 'ää'],
  ['🇩🇪🇫🇷', 15, '🇩🇪'],
])('cuts %j to %i bytes', (whole, max, made) => {
  expect(cutBytes(whole, max)).toBe(made);
});

it.each([
  ['bread', 5],
  ['хлеб', 4],
  ['خبز', 3],
  ['“bread” – it’s', 14],
  ['パン', 4],
  ['빵', 2],
  ['面包 bread', 10],
  ['🍞', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['🇩🇪', 2],
  ['1️⃣', 2],
  ['e\u0301', 1],
  ['', 0],
])('counts %j as %d on X', (written, count) => {
  expect(countForX(written)).toBe(count);
});
