import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '@/lib/writing/parse-answer';

describe('parseAnswer', () => {
  it.each([
    ['plain', '{"a":1}', { a: 1 }],
    ['in a fence', '```json\n{"a":[1,2]}\n```', { a: [1, 2] }],
    ['between words', 'Here you are: {"a":"}"} I hope it helps.', { a: '}' }],
    ['with commas too many', '{"a":[1,2,],}', { a: [1, 2] }],
    ['with two objects', '{"a":1} and {"b":2}', { a: 1 }],
    ['cut in a text', '{"a":[{"t":"one","r":"x"},{"t":"two","r":"unfin', { a: [{ t: 'one', r: 'x' }, { t: 'two' }] }],
    ['cut in a key', '{"a":[{"t":"one"},{"t', { a: [{ t: 'one' }] }],
    ['cut after a backslash', '{"a":["one","two\\', { a: ['one'] }],
  ])('reads %s', (_, text, value) => expect(parseAnswer(text)).toEqual(value));

  it.each(['', 'no', '[1,2]', '{', '{"a"', 'null', '}{'])('finds none in %j', (text) => {
    expect(parseAnswer(text)).toBeUndefined();
  });

  it('reads whatever is JSON, and never throws over half of it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, share) => {
          const text = JSON.stringify(value);
          expect(parseAnswer(text)).toEqual(JSON.parse(text));
          parseAnswer(text.slice(0, Math.floor(text.length * share)));
        },
      ),
    );
  });
});
