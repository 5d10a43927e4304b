import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '@/lib/writing/transcript/cut-sections';
import { fitSections } from '@/lib/writing/transcript/fit-sections';
import { transcriptData } from '@/lib/writing/transcript/transcript-data';

const section = (startSeconds: number, count: number, word: string): Section => ({
  startSeconds,
  lines: Array.from({ length: count }, (_, i) => ({
    startSeconds: startSeconds + i * 10,
    text: `${word} ${i} is said here`,
  })),
});
const SECTIONS = [section(0, 30, 'alpha'), section(300, 30, 'beta'), section(600, 60, 'gamma')];

describe('fitSections', () => {
  it('leaves out nothing that fits', () => {
    const { text, seconds, chars } = fitSections(SECTIONS, 100_000);
    expect(text).toContain('[0:00] alpha 0 is said here alpha 1');
    expect(text).toContain('gamma 59 is said here');
    expect(chars.shown).toBe(chars.all);
    expect(seconds).toEqual({ shown: 1_190, all: 1_190 });
  });

  it('shortens each section to the same share, from its beginning on', () => {
    const { text, seconds } = fitSections(SECTIONS, 900);
    const parts = text.split('\n\n');
    expect(parts).toHaveLength(3);
    expect(parts.map((part) => part.slice(0, 14))).toEqual(['[0:00] alpha 0', '[5:00] beta 0 ', '[10:00] gamma ']);
    expect((parts[2]?.length ?? 0) / (parts[0]?.length ?? 1)).toBeCloseTo(2, 0);
    expect(seconds?.shown).toBeLessThan(1_190 / 2);
  });

  it('has no times for text without times', () => {
    const untimed = [{ startSeconds: null, lines: [{ startSeconds: null, text: 'word '.repeat(100).trim() }] }];
    const { text, seconds, chars } = fitSections(untimed, 120);
    expect(seconds).toBeNull();
    expect(text).toMatch(/^word( word)+…$/);
    expect(chars.all).toBe(499);
  });

  it('never exceeds its budget, and never cuts a character in two', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 }), fc.nat(5_000), (said, maxChars) => {
        const sections = said.map((lines, i) => ({
          startSeconds: i * 100,
          lines: lines.map((text, j) => ({ startSeconds: i * 100 + j, text })),
        }));
        const { text, chars } = fitSections(sections, maxChars);
        expect(text.length).toBeLessThanOrEqual(maxChars);
        expect(chars.shown).toBeLessThanOrEqual(chars.all);
        expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});

describe('transcriptData', () => {
  const transcript = { lines: SECTIONS.flatMap(({ lines }) => lines), isTimed: true, source: 'transcript' } as const;
  const untimed = {
    ...transcript,
    isTimed: false,
    lines: transcript.lines.map(({ text }) => ({ text, startSeconds: null })),
  };

  it('says how many minutes were sent of how many', () => {
    const { data, leftOut } = transcriptData({ transcript, language: 'en', maxTranscriptChars: 900 });
    expect(data[0]?.label).toContain('shortened');
    expect(leftOut).toEqual([{ name: 'transcriptMinutes', values: [expect.any(Number), 19.8] }]);
    expect(leftOut[0]?.values[0]).toBeLessThan(10);
  });

  it('says how many characters where there are no times', () => {
    const { leftOut } = transcriptData({ transcript: untimed, language: 'en', maxTranscriptChars: 900 });
    expect(leftOut).toEqual([{ name: 'transcriptChars', values: [expect.any(Number), expect.any(Number)] }]);
  });

  it('says nothing where all was sent, or there is none', () => {
    expect(transcriptData({ transcript, language: 'en', maxTranscriptChars: 60_000 }).leftOut).toEqual([]);
    expect(transcriptData({ transcript: null, language: 'en', maxTranscriptChars: 900 })).toEqual({
      data: [],
      leftOut: [],
    });
  });
});
