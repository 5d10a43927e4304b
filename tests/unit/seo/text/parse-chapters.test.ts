import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimestampLines, parseTimestampLine } from '@/lib/seo/text/find-timestamp-lines';
import { looksLikeChapters, parseChapters } from '@/lib/seo/text/parse-chapters';

const clock = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const mm = h > 0 ? String(m).padStart(2, '0') : String(m);
  return `${h > 0 ? `${h}:` : ''}${mm}:${String(s).padStart(2, '0')}`;
};

describe('parseTimestampLine', () => {
  it.each([
    ['0:00 Intro', 0, 'Intro'],
    ['00:00 Intro', 0, 'Intro'],
    ['1:02:03 - Late', 3723, 'Late'],
    ['75:30 Late', 4530, 'Late'],
    ['(1:05) Salt', 65, 'Salt'],
    ['[1:05] Salt', 65, 'Salt'],
    ['• 1:05 – Salt', 65, 'Salt'],
    ['1. 1:05 Salt', 65, 'Salt'],
    ['1️⃣ 1:05 Salt', 65, 'Salt'],
    ['🍞 1:05 Salt', 65, 'Salt'],
    ['Salt 1:05', 65, 'Salt'],
    ['Salt – (1:05)', 65, 'Salt'],
    ['Part 1: 1:05 Salt', 65, 'Part 1 Salt'],
    ['1:05–2:10 Salt', 65, 'Salt'],
    ['\u200e1:05 ملح', 65, 'ملح'],
    ['1:05「塩」', 65, '「塩」'],
    ['1:05', 65, ''],
  ])('%j is %i seconds, %j', (line, startSeconds, title) => {
    expect(parseTimestampLine(line)).toEqual({ startSeconds, title });
  });

  it.each([
    'At 1:05 I add salt',
    '1:5 Salt',
    '1:60 Salt',
    '1:75:00 Salt',
    'Ratio 1:05.5 of',
    '12:30:45:10',
    'John 3:16b',
    '',
  ])('%j is none', (line) => {
    expect(parseTimestampLine(line)).toBeNull();
  });
});

describe('parseChapters', () => {
  it.each([
    ['0:00 A\n1:00 B\n2:00 C', null, []],
    ['0:00 A\n0:10 B\n0:20 C', 30, []],
    ['0:00 A\n0:10 B\n0:20 C', 29, ['last-chapter-too-short']],
    ['0:00 A\n0:10 B\n0:20 C', 20, ['beyond-duration']],
    ['0:00 A\n0:09 B\n0:20 C', null, ['chapter-too-short']],
    ['0:00 A\n1:00 B', null, ['too-few']],
    ['0:01 A\n1:00 B\n2:00 C', null, ['first-not-zero']],
    ['0:00 A\n2:00 B\n1:00 C', null, ['not-ascending']],
    ['0:00 A\n1:00 B\n1:00 C', null, ['not-ascending']],
    ['Just bread.', 60, ['too-few']],
    ['', null, ['too-few']],
  ])('%j of %j seconds has the faults %j', (description, durationSeconds, faults) => {
    const parsed = parseChapters(description, durationSeconds);
    expect(parsed.isValid ? [] : parsed.faults).toEqual(faults);
  });

  it('reads back the chapters it was given', () => {
    const gaps = fc.array(fc.integer({ min: 10, max: 4000 }), { minLength: 2, maxLength: 30 });
    const marks = fc.constantFrom('', '- ', '• ', '(', '[', '▶ ', '12. ');
    fc.assert(
      fc.property(gaps, marks, (steps, mark) => {
        const starts = [0, ...steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0))];
        const chapters = starts.map((startSeconds, i) => ({ title: `Part ${i}x`, startSeconds }));
        const close = mark === '(' ? ')' : mark === '[' ? ']' : '';
        const lines = chapters.map(({ title, startSeconds }) => `${mark}${clock(startSeconds)}${close} ${title}`);
        expect(parseChapters(`Bread.\n${lines.join('\n')}\nBye.`, null)).toEqual({ isValid: true, chapters });
      }),
    );
  });

  it('never throws, and valid chapters obey the rules', () => {
    const unit = fc.constantFrom('0', '1', '9', ':', '\n', ' ', 'a', '-', '.', ')', '[', '0:00 ', '食', '\u200e');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const parsed = parseChapters(text, null);
        if (parsed.isValid) expect(parsed.chapters[0]?.startSeconds).toBe(0);
        expect(typeof looksLikeChapters(parsed)).toBe('boolean');
      }),
    );
  });

  it('stays linear', () => {
    for (const part of ['0:00 ', '1)', '-', '0:00\n', '1:', '0:00 -']) findTimestampLines(part.repeat(500_000));
    findTimestampLines(`0:00 ${'-'.repeat(1_000_000)}x`);
  });
});
