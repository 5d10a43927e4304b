import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSections, textOf } from '@/lib/writing/transcript/cut-sections';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';
import type { Transcript } from '@/lib/writing/transcript/transcript';
import { writeTime } from '@/lib/writing/transcript/write-time';
import { TALKS } from '../../../support/make-talk';

const transcriptOf = (lines: readonly string[], seconds = 6): Transcript => ({
  lines: lines.map((text, i) => ({ startSeconds: i * seconds, text })),
  isTimed: true,
  source: 'transcript',
});

describe('cutSections', () => {
  it.each(TALKS.map(({ language, topics }) => [language, topics] as const))(
    'cuts a talk in %s where it goes on to something else',
    (language, topics) => {
      const lines = topics.flat();
      const sections = cutSections(transcriptOf(lines), language);
      const starts = new Set(topics.map((_, i) => topics.slice(0, i).flat().length * 6));
      // A sentence more or less is no mistake that a viewer sees.
      const found = sections.map(({ startSeconds }) =>
        [...starts].some((at) => Math.abs(at - (startSeconds ?? 0)) <= 12),
      );
      expect(sections.length).toBeGreaterThanOrEqual(topics.length - 1);
      expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(sections.length - 1);
    },
  );

  it('leaves one topic in one piece', () => {
    const lines = Array.from({ length: 30 }, () => 'knead the dough and let the dough rest before shaping the dough');
    expect(cutSections(transcriptOf(lines), 'en')).toHaveLength(1);
  });

  it('cuts a minute or more at most, and never more than fifteen pieces', () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) => `alpha${Math.floor(i / 8)} beta${Math.floor(i / 8)} word${i} term${i}`,
    );
    const sections = cutSections(transcriptOf(lines, 20), 'en');
    expect(sections.length).toBeLessThanOrEqual(15);
    expect(cutSections(transcriptOf(lines.slice(0, 16), 4), 'en')).toHaveLength(1);
  });

  it('cuts text without times by its sentences', () => {
    const [talk] = TALKS;
    const pasted = parseTranscript((talk?.topics ?? []).flat().join('. '), 'pasted');
    const sections = pasted ? cutSections(pasted, 'en') : [];
    expect(sections.length).toBeGreaterThan(1);
    expect(sections.every(({ startSeconds }) => startSeconds === null)).toBe(true);
  });

  it('keeps every line, in order, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 80 }), (lines) => {
        const sections = cutSections(transcriptOf(lines), null);
        expect(sections.flatMap((section) => section.lines.map(({ text }) => text))).toEqual(lines);
        expect(sections[0]?.startSeconds).toBe(0);
      }),
    );
  });

  it('loses no word of a long line without marks', () => {
    const words = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
    const pasted = parseTranscript(words, 'pasted');
    expect(pasted && cutSections(pasted, 'en').map(textOf).join(' ')).toBe(words);
  });
});

describe('writeTime', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [65, '1:05'],
    [3_599, '59:59'],
    [3_600, '1:00:00'],
    [36_125, '10:02:05'],
  ])('writes %d seconds as %s', (seconds, time) => expect(writeTime(seconds)).toBe(time));
});
