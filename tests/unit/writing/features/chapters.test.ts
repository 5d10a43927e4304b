import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseChapters } from '@/lib/seo/text/parse-chapters';
import { chapters } from '@/lib/writing/features/chapters';
import type { Transcript } from '@/lib/writing/transcript/transcript';
import { writeTime } from '@/lib/writing/transcript/write-time';
import { installMessages } from '../../../support/install-messages';
import { TALKS } from '../../../support/make-talk';
import { makeWritingContext } from '../../../support/make-writing-context';

const transcriptOf = (seconds: readonly number[], source: Transcript['source'] = 'transcript'): Transcript => ({
  lines: seconds.map((startSeconds) => ({ startSeconds, text: `what is said at ${startSeconds}` })),
  isTimed: true,
  source,
});
const TIMES = [0, 4, 31, 62, 120, 245, 500, 806];
const CONTEXT = makeWritingContext({ transcript: transcriptOf(TIMES), video: { description: '', chapters: null } });

const check = (list: [time: unknown, title: unknown][], context = CONTEXT) =>
  chapters.check({ chapters: list.map(([time, title]) => ({ time, title })) }, context);
const notesOf = (answer: ReturnType<typeof check>) =>
  Object.fromEntries(answer.notes.map(({ name, values }) => [name, values[0] ?? true]));

describe('chapters', () => {
  beforeEach(installMessages);

  it('shows good chapters as YouTube reads them', () => {
    const answer = check([
      ['0:00', 'What you need'],
      ['1:02', 'Feed the starter'],
      ['8:20', 'Shape the loaf'],
    ]);
    expect(answer).toEqual({
      value: {
        chapters: [
          { startSeconds: 0, title: 'What you need' },
          { startSeconds: 62, title: 'Feed the starter' },
          { startSeconds: 500, title: 'Shape the loaf' },
        ],
        text: '0:00 What you need\n1:02 Feed the starter\n8:20 Shape the loaf',
        source: 'transcript',
      },
      notes: [],
    });
  });

  it('reads times as models write them', () => {
    const answer = check([
      ['[0:00]', 'One'],
      ['00:01:02', 'Two'],
      ['245', 'Three'],
      ['٨:٢٠', 'Four'],
    ]);
    expect(answer.value?.chapters.map(({ startSeconds }) => startSeconds)).toEqual([0, 62, 245, 500]);
  });

  it('moves a time to the line it belongs to, and throws out one that stands nowhere', () => {
    const answer = check([
      ['0:02', 'One'],
      ['1:05', 'Two'],
      ['3:00', 'Made up'],
      ['4:05', 'Three'],
      ['soon', 'No time'],
    ]);
    expect(answer.value?.text).toBe('0:00 One\n1:02 Two\n4:05 Three');
    expect(notesOf(answer)).toEqual({ mendedTimes: 2, droppedUntimed: 2 });
  });

  it('brings them into order, ten seconds apart, within the video, none twice', () => {
    const answer = check([
      ['4:05', 'Three'],
      ['0:00', 'One'],
      ['0:04', 'Too close'],
      ['1:02', 'Two'],
      ['2:00', 'one'],
      ['13:26', 'In the last ten seconds'],
    ]);
    expect(answer.value?.text).toBe('0:00 One\n1:02 Two\n4:05 Three');
    expect(notesOf(answer)).toEqual({ droppedTooClose: 1, droppedAlike: 1, droppedBeyondEnd: 1 });
  });

  it('begins with the video: by moving what begins at once, else with a chapter of its own', () => {
    const moved = check([
      ['0:04', 'One'],
      ['1:02', 'Two'],
      ['4:05', 'Three'],
    ]);
    expect(moved.value?.chapters[0]).toEqual({ startSeconds: 0, title: 'One' });
    const added = check([
      ['1:02', 'Two'],
      ['4:05', 'Three'],
      ['8:20', 'Four'],
    ]);
    expect(added.value?.chapters[0]?.startSeconds).toBe(0);
    expect(added.value?.chapters).toHaveLength(4);
    expect(notesOf(added)).toEqual({ firstChapterAdded: 1 });
  });

  it('takes the first words said for the beginning', () => {
    const context = makeWritingContext({
      transcript: transcriptOf([14, 62, 245]),
      video: { description: '', chapters: null },
    });
    expect(
      check(
        [
          ['0:14', 'One'],
          ['1:02', 'Two'],
          ['4:05', 'Three'],
        ],
        context,
      ).value?.text,
    ).toBe('0:00 One\n1:02 Two\n4:05 Three');
  });

  it('cleans titles: no times, numbers, marks and brackets, 49 characters at most', () => {
    const long = 'A chapter with a title that goes on for much longer than anybody reads';
    const answer = check([
      ['0:00', '0:00 – One <b>'],
      ['1:02', '**Two'],
      ['4:05', long],
    ]);
    const titles = answer.value?.chapters.map(({ title }) => title) ?? [];
    expect(titles.slice(0, 2)).toEqual(['One', 'Two']);
    expect(titles[2]).toMatch(/^A chapter with a title.*…$/);
    expect(titles[2]?.length).toBeLessThanOrEqual(49);
    expect(notesOf(answer)).toEqual({ mendedLength: 3 });
  });

  it('says that the end was not checked where the duration is not known', () => {
    const context = { ...CONTEXT, video: { ...CONTEXT.video, durationSeconds: null } };
    expect(
      notesOf(
        check(
          [
            ['0:00', 'One'],
            ['1:02', 'Two'],
            ['13:26', 'Three'],
          ],
          context,
        ),
      ),
    ).toEqual({ durationUnknown: true });
  });

  it.each([
    [
      'too few',
      [
        ['0:00', 'One'],
        ['1:02', 'Two'],
      ],
    ],
    [
      'times from nowhere',
      [
        ['0:50', 'One'],
        ['1:42', 'Two'],
        ['3:05', 'Three'],
      ],
    ],
    [
      'no titles',
      [
        ['0:00', ''],
        ['1:02', '—'],
        ['4:05', '🔥'],
      ],
    ],
    [
      'garbage',
      [
        [{}, []],
        [null, 5],
        [Number.NaN, 'x'],
      ],
    ],
  ] as [string, [unknown, unknown][]][])('says what is wrong with %s', (_, list) => {
    expect(check(list)).toMatchObject({ value: null, fault: expect.stringContaining('0:00') });
  });

  it('takes what was pasted before what is kept, and else the chapters there are', () => {
    const pasted = { ...CONTEXT, transcript: transcriptOf(TIMES, 'pasted') };
    const list: [string, string][] = [
      ['0:00', 'One'],
      ['0:48', 'Two'],
      ['2:11', 'Three'],
    ];
    expect(
      check(
        [
          ['0:00', 'One'],
          ['1:02', 'Two'],
          ['4:05', 'Three'],
        ],
        pasted,
      ).value?.source,
    ).toBe('pasted');
    expect(check(list, makeWritingContext()).value?.source).toBe('chapters');
    const none = makeWritingContext({ video: { description: 'no times', chapters: [] } });
    expect(check(list, none).value).toBeNull();
    expect(chapters.offline(none)).toBeNull();
  });

  it('sends the times there are where there is no transcript', () => {
    const { data } = chapters.buildPrompt(makeWritingContext());
    expect(data.at(-1)?.text).toContain('[2:11] The float test');
  });

  it('never makes chapters that YouTube would not take, nor a time that nobody said', () => {
    const time = fc.oneof(
      fc.nat(900).map(writeTime),
      fc.constantFrom(...TIMES).map(writeTime),
      fc.string({ maxLength: 8 }),
    );
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('Intro', '4:05 then', 'A\n0:30 B'),
    );
    const known = fc.uniqueArray(fc.nat(900), { minLength: 1, maxLength: 30 });
    const duration = fc.option(fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(time, title), { maxLength: 20 }),
        known,
        duration,
        (list, seconds, durationSeconds) => {
          const video = { ...CONTEXT.video, durationSeconds };
          const { value } = check(list, { ...CONTEXT, video, transcript: transcriptOf(seconds) });
          if (value === null) return;
          expect(parseChapters(value.text, durationSeconds)).toEqual({ isValid: true, chapters: value.chapters });
          for (const { startSeconds } of value.chapters) expect([0, ...seconds]).toContain(startSeconds);
        },
      ),
      { numRuns: 300 },
    );
  });

  describe('without a model', () => {
    it.each(TALKS.filter(({ language }) => language !== 'en').map((talk) => [talk.language, talk] as const))(
      'cuts a talk in %s where its words change',
      (language, { topics }) => {
        const lines = topics.flat().map((text, i) => ({ startSeconds: i * 6, text }));
        const transcript: Transcript = { lines, isTimed: true, source: 'transcript' };
        const made = chapters.offline(
          makeWritingContext({ transcript, language, video: { language, description: '', durationSeconds: 200 } }),
        );
        expect(made?.chapters).toHaveLength(3);
        expect(parseChapters(made?.text ?? '', 200).isValid).toBe(true);
        const said = lines
          .map(({ text }) => text)
          .join(' ')
          .toLowerCase();
        for (const { title } of made?.chapters ?? []) expect(said).toContain(title.toLowerCase().split(' ')[0]);
      },
    );

    it('offers the chapters that YouTube made, and nothing where the creator’s own are right', () => {
      const own = ['One', 'Two', 'Three'].map((title, i) => ({ title, startSeconds: i * 60 }));
      const automatic = makeWritingContext({ video: { description: '', chapters: own, chapterSource: 'automatic' } });
      expect(chapters.offline(automatic)?.text).toBe('0:00 One\n1:00 Two\n2:00 Three');
      const written = makeWritingContext({ video: { chapters: own, chapterSource: 'description' } });
      expect(chapters.offline(written)).toBeNull();
    });

    it('mends lines with times that make no chapters', () => {
      const description = '0:03 One\n1:00 Two\n1:05 Too close\n2:00 Three';
      const made = chapters.offline(makeWritingContext({ video: { description, chapters: [], chapterSource: null } }));
      expect(made?.text).toBe('0:00 One\n1:00 Two\n2:00 Three');
    });
  });
});
