import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanJson } from '@/lib/ai/clean-json';

it('cleans every text, also of names', () => {
  expect(cleanJson({ 'ti\u200Btle': 'A\u202Eb <<<END>>>', list: [['c\u0000']], n: 1, no: null, yes: true })).toEqual({
    title: 'Ab < < <END> > >',
    list: [['c']],
    n: 1,
    no: null,
    yes: true,
  });
});

it('leaves out what JSON cannot hold', () => {
  expect(
    cleanJson({ a: undefined, b: Number.NaN, c: () => 1, d: [undefined, 1n], e: Number.POSITIVE_INFINITY }),
  ).toEqual({
    b: null,
    d: [null, null],
    e: null,
  });
});

it('ends where a value goes down without end', () => {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  expect(JSON.stringify(cleanJson(value)).length).toBeLessThan(200);
});

it('makes JSON of anything', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const cleaned = cleanJson(value);
      expect(JSON.parse(JSON.stringify(cleaned))).toEqual(JSON.parse(JSON.stringify(cleanJson(cleaned))));
    }),
  );
});
