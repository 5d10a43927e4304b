import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PASTED_CHARS } from '@/lib/writing/choices';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';

const read = (text: string) => parseTranscript(text, 'transcript');
const linesOf = (text: string) => read(text)?.lines.map(({ startSeconds, text: said }) => [startSeconds, said]);

const SRT = [
  '1',
  '00:00:00,500 --> 00:00:04,000',
  '<i>Welcome</i> to the kitchen.',
  '',
  '2',
  '00:01:05,000 --> 00:01:09,000',
  '{\\an8}Mix flour &amp; water',
  'and wait.',
  '',
  '3',
  '01:02:03,250 --> 01:02:05,000',
  '[Music]',
].join('\n');

const VTT = [
  'WEBVTT Kind: captions; Language: en',
  '',
  'STYLE',
  '::cue { color: red }',
  '',
  'NOTE 0:09 this is no caption',
  '',
  'intro',
  '00:00.000 --> 00:02.000 align:start position:0%',
  '<v Anna>Hello<00:00:01.000><c> everybody</c></v>',
  '',
  '00:02.000 --> 00:04.000',
  'Hello everybody',
  'today we bake',
  '',
  '00:04.000 --> 00:06.000',
  'today we bake',
  'a loaf',
].join('\r\n');

describe('parseTranscript', () => {
  it('reads SubRip without its numbers, marks and sounds', () => {
    expect(linesOf(SRT)).toEqual([
      [0, 'Welcome to the kitchen.'],
      [65, 'Mix flour & water and wait.'],
    ]);
  });

  it('reads SubRip whose cues have no empty lines between', () => {
    const packed = '1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\n42 grams';
    expect(linesOf(packed)).toEqual([
      [1, 'one'],
      [3, '42 grams'],
    ]);
  });

  it('reads WebVTT without notes, styles and names, and rolling lines once', () => {
    expect(linesOf(VTT)).toEqual([
      [0, 'Hello everybody'],
      [2, 'today we bake'],
      [4, 'a loaf'],
    ]);
  });

  it.each([
    ['times on lines of their own', 'Transcript\n0:05\nfirst words\n1:02:03\nlast words'],
    ['times in front', '0:05 first words\n1:02:03 last words'],
    ['times glued in front', '0:05first words\n1:02:03last words'],
    ['times in brackets', '[0:05] first words\n(1:02:03) - last words'],
    ['times behind', 'first words – 0:05\nlast words – 1:02:03'],
    ['Arabic digits', '٠:٠٥\nfirst words\n١:٠٢:٠٣\nlast words'],
    ['full-width digits', '０:０５ first words\n１:０２:０３ last words'],
  ])('reads %s', (_, pasted) => {
    expect(read(pasted)?.isTimed).toBe(true);
    expect(linesOf(pasted)).toEqual([
      [5, 'first words'],
      [3_723, 'last words'],
    ]);
  });

  it.each([
    ['English', ['0 seconds', '5 seconds', '1 minute, 5 seconds', '1 hour, 2 minutes, 3 seconds']],
    ['German', ['0 Sekunden', '5 Sekunden', '1 Minute, 5 Sekunden', '1 Stunde, 2 Minuten und 3 Sekunden']],
    ['Japanese', ['0 秒', '5 秒', '1 分 5 秒', '1 時間 2 分 3 秒']],
    ['Hindi', ['०सेकंड', '५ सेकंड', '१ मिनट ५ सेकंड', '१ घंटे २ मिनट ३ सेकंड']],
    // The dual has no number.
    ['Arabic', ['0 ثانية', 'خمس ثوانٍ', '1 دقيقة و5 ثوانٍ', '1 ساعة و2 دقيقة و3 ثوانٍ']],
  ])('leaves out the times that YouTube speaks, in %s', (_, spoken) => {
    const times = ['0:00', '0:05', '1:05', '1:02:03'];
    const words = ['alpha', 'beta', 'gamma', 'delta'];
    const pasted = times.map((time, i) => `${time}\n${spoken[i]}\n${words[i]}`).join('\n');
    expect(read(pasted)?.lines.map(({ text }) => text)).toEqual(words);
  });

  it('keeps a line that only looks like a spoken time', () => {
    expect(linesOf('0:05\n5 apples\n0:08\n8 pears\n0:12\nand so on')).toEqual([
      [5, '5 apples'],
      [8, '8 pears'],
      [12, 'and so on'],
    ]);
  });

  it('takes text without times as it is, also where it names a time of day', () => {
    const found = read('We met at 10:30.\n10:30am was early.\n\nThen we baked.');
    expect(found?.isTimed).toBe(false);
    expect(found?.lines.map(({ text }) => text)).toEqual(['We met at 10:30.', '10:30am was early.', 'Then we baked.']);
  });

  it('brings lines into the order of time', () => {
    expect(linesOf('1:00 later\n0:10 sooner')).toEqual([
      [10, 'sooner'],
      [60, 'later'],
    ]);
  });

  it.each(['', '   \n\n', '0:05\n0:10', '[Music]\n♪♪', '1\n00:00:01,000 --> 00:00:02,000\n[Applause]'])(
    'has nothing to say of %j',
    (pasted) => expect(read(pasted)).toBeNull(),
  );

  it('says where it is from', () => {
    expect(parseTranscript('hello', 'pasted')?.source).toBe('pasted');
  });

  it('reads no more than what may be pasted', () => {
    const long = `${'word '.repeat(MAX_PASTED_CHARS / 5)}beyond`;
    expect(read(long)?.lines[0]?.text).not.toContain('beyond');
  });

  it('never throws, and never has a line without words, a time out of order or half a second', () => {
    const piece = fc.oneof(
      fc.constantFrom('0:05', '1:02:03', '00:00:01,000 --> 00:00:02,000', 'WEBVTT', '\n', '5 seconds', '[x]', '<b>'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('\n', ' '), (pieces, between) => {
        const found = read(pieces.join(between));
        if (!found) return;
        expect(found.lines.length).toBeGreaterThan(0);
        for (const { text } of found.lines) expect(text).toMatch(/[\p{L}\p{N}]/u);
        const starts = found.lines.map(({ startSeconds }) => startSeconds);
        if (!found.isTimed) expect(starts.every((start) => start === null)).toBe(true);
        else {
          expect(starts.every((start) => Number.isInteger(start))).toBe(true);
          expect(starts).toEqual(starts.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every cue of SubRip again, whatever is said', () => {
    const cue = fc.record({
      at: fc.integer({ min: 0, max: 35_999 }),
      words: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/),
    });
    const time = (at: number) => new Date(at * 1_000).toISOString().slice(11, 19);
    fc.assert(
      fc.property(fc.uniqueArray(cue, { minLength: 2, maxLength: 20, selector: ({ at }) => at }), (cues) => {
        const sorted = cues.toSorted((one, other) => one.at - other.at);
        const srt = sorted.map(
          ({ at, words }, i) => `${i + 1}\n${time(at)},000 --> ${time(at + 1)},000\n${i} ${words}\n`,
        );
        expect(linesOf(srt.join('\n'))).toEqual(sorted.map(({ at, words }, i) => [at, `${i} ${words}`]));
      }),
    );
  });
});
