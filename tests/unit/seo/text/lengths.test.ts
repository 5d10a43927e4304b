import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodePoints } from '@/lib/seo/text/count-code-points';
import { countUtf8Bytes } from '@/lib/seo/text/count-utf8-bytes';
import { countGraphemes, leadingGraphemes, splitGraphemes } from '@/lib/seo/text/graphemes';
import { countFittingGraphemes, measureColumns } from '@/lib/seo/text/measure-columns';
import { measureLength } from '@/lib/seo/text/measure-length';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'a',
        '\r',
        '\n',
        'é',
        'e\u0301',
        'क',
        '्',
        'ष',
        'ि',
        '👨',
        '\u200d',
        '👩',
        '🇯',
        '🇵',
        'が',
        '\u3099',
        '\u0600',
        'ำ',
        '각',
        'ᆨ',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('measureLength', () => {
  it.each([
    ['', 0, 0, 0, 0],
    ['bread', 5, 5, 5, 5],
    ['é', 1, 1, 1, 2],
    ['e\u0301', 1, 2, 2, 3],
    ['パン', 2, 2, 2, 6],
    ['か\u3099', 1, 2, 2, 6],
    ['خُبْز', 3, 5, 5, 10],
    ['नमस्ते', 3, 6, 6, 18],
    ['ขนมปัง', 5, 6, 6, 18],
    ['빵', 1, 1, 1, 3],
    ['👨‍👩‍👧', 1, 5, 8, 18],
    ['🇯🇵🇩🇪', 2, 4, 8, 16],
    ['1️⃣', 1, 3, 3, 7],
    ['👍🏽', 1, 2, 4, 8],
    ['\r\n', 1, 2, 2, 2],
    ['\ud83c', 1, 1, 1, 3],
  ])(
    '%j has %i graphemes, %i code points, %i units and %i bytes',
    (text, graphemes, codePoints, utf16Units, utf8Bytes) => {
      const measured = measureLength(text);
      // Newer Unicode versions join Devanagari conjuncts: "स्ते" is one grapheme there and two before.
      if (text === 'नमस्ते') expect([3, 4]).toContain(measured.graphemes);
      else expect(measured.graphemes).toBe(graphemes);
      expect(measured).toMatchObject({ codePoints, utf16Units, utf8Bytes });
    },
  );

  it('never counts more graphemes than code points, nor more code points than units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { graphemes, codePoints, utf16Units } = measureLength(text);
        expect(graphemes).toBeLessThanOrEqual(codePoints);
        expect(codePoints).toBeLessThanOrEqual(utf16Units);
      }),
    );
  });

  it('counts the bytes that Node counts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countUtf8Bytes(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('counts the code points that iteration finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCodePoints(text)).toBe([...text].length);
      }),
    );
  });
});

describe('graphemes', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  it('are those of Intl.Segmenter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = Array.from(segmenter.segment(text), ({ segment }) => segment);
        expect(splitGraphemes(text, Number.POSITIVE_INFINITY)).toEqual(expected);
        expect(countGraphemes(text)).toBe(expected.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keep a leading Hangul letter with its syllable', () => {
    expect(splitGraphemes('\u1100\uac00', 5)).toEqual(['\u1100\uac00']);
  });

  it('are counted in a text of ten million characters without stalling', () => {
    expect(countGraphemes('a'.repeat(10_000_000))).toBe(10_000_000);
    const families = '👨‍👩‍👧'.repeat(200_000);
    expect(countGraphemes(families)).toBeLessThanOrEqual(countCodePoints(families));
  });

  it('lead a text without cutting one in two', () => {
    expect(leadingGraphemes('👨‍👩‍👧👨‍👩‍👧abc', 3)).toBe('👨‍👩‍👧👨‍👩‍👧a');
    expect(leadingGraphemes('abc', 5)).toBe('abc');
  });
});

describe('columns', () => {
  it.each([
    ['bread', 5],
    ['食パン', 6],
    ['빵', 2],
    ['ｂ', 2],
    ['🍞', 2],
    ['e\u0301', 1],
    ['ขนมปัง', 5],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(measureColumns(text)).toBe(columns);
  });

  it('tell how many graphemes fit', () => {
    expect(countFittingGraphemes('食パンabc', 7)).toBe(4);
    expect(countFittingGraphemes('食パン', 5)).toBe(2);
    expect(countFittingGraphemes('abc', 60)).toBe(3);
  });
});
