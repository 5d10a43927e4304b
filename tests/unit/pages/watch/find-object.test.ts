import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SLICE_CHARS } from '@/lib/pages/watch/capture';
import { findObject } from '@/lib/pages/watch/find-object';

const KEY = 'videoDetails';

describe('findObject', () => {
  it.each([
    ['{"videoDetails":{}}', '{}'],
    ['{"videoDetails" : \n {"a":1}}', '{"a":1}'],
    ['{"videoDetails":{"t":"a } b { \\" c \\\\"}}', '{"t":"a } b { \\" c \\\\"}'],
    [
      '{"videoDetails":{"t":"\\u003c/script\\u003e \\u007b","l":[{"x":[]}]},"z":1}',
      '{"t":"\\u003c/script\\u003e \\u007b","l":[{"x":[]}]}',
    ],
    ['{"cards":[1],"x":"videoDetails","videoDetails":{"b":2}}', '{"b":2}'],
    ['{"a \\"videoDetails":{"no":1},"videoDetails":{"yes":1}}', '{"yes":1}'],
    ['{"text":"\\"videoDetails\\":{\\"no\\":1}","videoDetails":{"yes":1}}', '{"yes":1}'],
    ['{"videoDetails":null,"more":{"videoDetails":{"c":3}}}', '{"c":3}'],
  ])('cuts out of %s', (text, object) => {
    expect(findObject(text, KEY)).toBe(object);
  });

  it.each([
    '',
    '{}',
    '{"videoDetails":[]}',
    '{"videoDetails":"{}"}',
    '{"videoDetails":{',
    '{"videoDetails":{"a":"}',
    "{'videoDetails': {}}",
  ])('finds nothing in %s', (text) => {
    expect(findObject(text, KEY)).toBeNull();
  });

  it('starts where it is told', () => {
    const text = '{"videoDetails":{"a":1}}{"videoDetails":{"b":2}}';
    expect(findObject(text, KEY, 5)).toBe('{"b":2}');
  });

  it('gives up on an object that is too long, and on a string of 10 MB', () => {
    const fits = `{"a":"${'x'.repeat(MAX_SLICE_CHARS - 8)}"}`;
    expect(findObject(`{"videoDetails":${fits}}`, KEY)).toBe(fits);
    expect(findObject(`{"videoDetails":{"a":"${'x'.repeat(MAX_SLICE_CHARS - 7)}"}}`, KEY)).toBeNull();
    expect(findObject(`{"videoDetails":{"a":"${'é\\"'.repeat(3_000_000)}"}}`, KEY)).toBeNull();
    expect(findObject(`{"videoDetails":${'{"a":'.repeat(100_000)}`, KEY)).toBeNull();
  });

  it('returns exactly any JSON object in any surroundings', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(object, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, before, after) => {
        fc.pre(!before.includes(KEY) && !before.endsWith('\\'));
        const json = JSON.stringify(value);
        expect(findObject(`${before}"${KEY}":${json}${after}`, KEY)).toBe(json);
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing in any truncated object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, cut) => {
        const json = JSON.stringify(value);
        fc.pre(!json.includes(KEY));
        expect(findObject(`"${KEY}":${json.slice(0, cut % json.length)}`, KEY)).toBeNull();
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findObject(`"${KEY}":{${text}`, KEY);
        expect(found === null || found.startsWith('{')).toBe(true);
      }),
    );
  });
});
