import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { confidence, items, line, someLine, text, toAnswerSchema } from '@/lib/writing/answer-shapes';

describe('line and text', () => {
  it.each([
    [line(20), ' two \n words\u200b ', 'two words'],
    [line(5), 'abcd👍', 'abcd'],
    [line(20), 5, '5'],
    [line(20), null, ''],
    [line(20), { a: 1 }, ''],
    [text(20), ' one\r\ntwo ', 'one\ntwo'],
    [text(20), 'a\u0000b\uFFFD\u202Ec', 'abc'],
    [text(3), 'abcdef', 'abc'],
    [text(20), [], ''],
  ])('reads %#', (shape, value, expected) => expect(shape.parse(value)).toBe(expected));
});

describe('items', () => {
  const shape = items(z.object({ title: someLine(10) }), 2);
  it('leaves out what cannot be read, and takes no more than it may', () => {
    const list = [null, { title: '' }, { title: 'a' }, { title: '!' }, { title: 'b' }, { title: 'c' }];
    expect(shape.parse(list)).toEqual([{ title: 'a' }, { title: 'b' }]);
  });
  it.each([undefined, 'a', {}, 5])('is empty for %j', (value) => expect(shape.parse(value)).toEqual([]));
});

describe('confidence', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.4, 0.4],
    [40, 0.4],
    ['0.4', 0.4],
    ['40 %', 0.4],
    [100, 1],
    [101, null],
    [-1, null],
    ['high', null],
    [undefined, null],
    [Number.NaN, null],
  ])('takes %j as %j', (value, expected) => expect(confidence.parse(value)).toBe(expected));
});

describe('toAnswerSchema', () => {
  it('is what a service can hold an answer to', () => {
    const shape = z.object({ ideas: items(z.object({ title: someLine(5).describe('short'), confidence }), 3) });
    expect(toAnswerSchema(shape)).toEqual({
      type: 'object',
      properties: {
        ideas: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              title: { type: 'string', description: 'short' },
              confidence: {
                anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, { type: 'null' }],
                description: expect.any(String),
              },
            },
            required: ['title', 'confidence'],
          },
        },
      },
      required: ['ideas'],
    });
  });
});
