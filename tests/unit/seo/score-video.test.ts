import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, defineCheck, improve, NOT_APPLICABLE, pass, type Severity } from '@/lib/seo/check';
import { RUBRIC, RUBRIC_VERSION, type RubricEntry } from '@/lib/seo/rubric';
import type { Scorecard } from '@/lib/seo/scorecard';
import { scoreVideo } from '@/lib/seo/score-video';
import type { Video } from '@/lib/video/video';
import { makeVideo } from '../../support/make-video';
import { chosen } from './outcome-of';

const statusOf = (card: Scorecard, id: string): string | undefined => card.results.find((one) => one.id === id)?.status;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

function makeEntry(id: string, weight: number, run: Check['run'], severity: Severity = 'P2'): RubricEntry {
  const group = weight === 0 ? 'validity' : 'title';
  const check = defineCheck({ id, group, severity, evidence: 'convention', source: null, thresholds: { max: 3 }, run });
  return { check, weight };
}

const NOTHING_SHOWN: Partial<Video> = {
  title: null,
  description: null,
  tags: null,
  channelName: null,
  category: null,
  durationSeconds: null,
  captions: null,
  endScreenElementCount: null,
  cardCount: null,
  playlistCount: null,
  thumbnails: null,
  language: null,
};

describe('scoreVideo', () => {
  it('gives a complete good video 100', () => {
    const card = scoreVideo(makeVideo());
    expect(card).toMatchObject({ rubricVersion: RUBRIC_VERSION, score: 100, isValid: true, nextFix: null });
    expect(card.results).toHaveLength(RUBRIC.length);
  });

  it('gives a bare video little', () => {
    const bare = makeVideo({
      title: '',
      description: '',
      tags: [],
      captions: [],
      endScreenElementCount: 0,
      cardCount: 0,
    });
    const card = scoreVideo(bare);
    expect(card.score).toBeLessThan(50);
    expect(card).toMatchObject({ isValid: false, nextFix: 'title-present' });
  });

  it('has no number for a page that shows nothing', () => {
    const card = scoreVideo(makeVideo(NOTHING_SHOWN));
    expect(card).toMatchObject({ score: null, isValid: null, nextFix: null, focus: null });
    expect(new Set(card.results.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
  });

  it('says the same about the same video', () => {
    const video = makeVideo({ title: 'WOW!!! 🍞🍞🍞', description: '食パン https://' });
    expect(scoreVideo(video)).toEqual(scoreVideo(structuredClone(video)));
  });

  it('takes no notice of views, likes and comments', () => {
    const counted = scoreVideo(makeVideo({ viewCount: 9e9, likeCount: 9e8, commentCount: 9e7 }));
    expect(counted).toEqual(scoreVideo(makeVideo({ viewCount: 0, likeCount: 0, commentCount: null })));
  });

  it('shares out 100 points among the checks that apply', () => {
    const card = scoreVideo(makeVideo({ title: 'BREAD', tags: null }), { focus: chosen('rye bread') });
    expect(sum(card.results.map(({ points }) => points))).toBeCloseTo(100);
    expect(sum(card.groups.map(({ points }) => points))).toBeCloseTo(100);
    expect(Math.round(sum(card.groups.map(({ earned }) => earned)))).toBe(card.score);
    expect(card.groups.find(({ group }) => group === 'validity')).toMatchObject({ points: 0, earned: 0 });
    expect(card.groups.find(({ group }) => group === 'tags')).toMatchObject({ points: 0, earned: 0 });
  });

  it('never blends validity into the score', () => {
    const card = scoreVideo(makeVideo({ title: 'Sourdough for beginners: your first loaf > step' }));
    expect(card).toMatchObject({ score: 100, isValid: false, nextFix: 'title-characters' });
  });

  it('stays between 0 and 100 for any texts', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(
      fc.property(text, text, text, fc.option(fc.array(fc.string())), (title, description, language, tags) => {
        const card = scoreVideo(makeVideo({ title, description, language, tags }));
        expect(card.results.filter(({ status }) => status === 'crashed')).toEqual([]);
        expect(card.score === null).toBe(title === null || description === null);
        expect(card.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(card.score ?? 0).toBeLessThanOrEqual(100);
        for (const { points, earned } of card.results) expect(earned).toBeLessThanOrEqual(points);
      }),
    );
  });

  it('reads ten million characters without stalling', () => {
    const text = 'ab '.repeat(3_400_000);
    expect(scoreVideo(makeVideo({ title: text, description: text })).isValid).toBe(false);
  });
});

describe('a crashed check', () => {
  const crash = makeEntry('crash', 9, () => {
    throw new Error('a bug of ours');
  });

  it('takes no part in the mean', () => {
    const card = scoreVideo(makeVideo(), { rubric: [crash, makeEntry('half', 1, () => improve(0.5, null, 'more'))] });
    expect(card.score).toBe(50);
    expect(statusOf(card, 'crash')).toBe('crashed');
    expect(card.results[0]).toMatchObject({ points: 0, earned: 0, advice: null, measured: null });
  });

  it('leaves no number when nothing else applies', () => {
    const rubric = [crash, makeEntry('off', 1, () => NOT_APPLICABLE)];
    expect(scoreVideo(makeVideo(), { rubric })).toMatchObject({ score: null, nextFix: null });
  });
});

describe('settings', () => {
  const settingsWith = (thresholds: Record<string, Record<string, number>>, disabledChecks: string[] = []) => ({
    settings: { disabledChecks, thresholds },
  });

  it('switch a check off', () => {
    const video = makeVideo({ captions: [] });
    const card = scoreVideo(video, settingsWith({}, ['captions']));
    expect(statusOf(card, 'captions')).toBeUndefined();
    expect(card.score).toBe(100);
    expect(scoreVideo(video).score).toBeLessThan(100);
  });

  it('change a threshold and say which is in force', () => {
    const card = scoreVideo(makeVideo(), settingsWith({ 'title-length': { maxColumns: 30 } }));
    expect(statusOf(card, 'title-length')).toBe('improve');
    const result = card.results.find(({ id }) => id === 'title-length');
    expect(result?.thresholds).toEqual({ maxColumns: 30, maxShortsColumns: 40 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '30' as unknown as number, null as unknown as number])(
    'ignore the threshold %j',
    (maxColumns) => {
      const card = scoreVideo(makeVideo(), settingsWith({ 'title-length': { maxColumns } }));
      expect(card.results.find(({ id }) => id === 'title-length')?.thresholds['maxColumns']).toBe(60);
    },
  );

  it('ignore names no check knows', () => {
    const strange = settingsWith({ 'title-length': { other: 1, constructor: 2 }, nothing: { max: 1 } }, ['nothing']);
    expect(scoreVideo(makeVideo(), strange)).toEqual(scoreVideo(makeVideo()));
  });

  it('of 0 everywhere still give a number', () => {
    const zeros = RUBRIC.map(({ check }) => [
      check.id,
      Object.fromEntries(Object.keys(check.thresholds).map((name) => [name, 0])),
    ]);
    const card = scoreVideo(makeVideo(), settingsWith(Object.fromEntries(zeros)));
    expect(card.score).toBeGreaterThanOrEqual(0);
    expect(card.results.filter(({ status }) => status === 'crashed')).toEqual([]);
  });
});

describe('the next fix', () => {
  const open = (id: string, weight: number, score: number, severity?: Severity): RubricEntry =>
    makeEntry(id, weight, () => improve(score, null, 'more'), severity);
  const nextFixOf = (...rubric: RubricEntry[]): string | null => scoreVideo(makeVideo(), { rubric }).nextFix;

  it('is the open check with the most points to gain', () => {
    expect(nextFixOf(open('small', 2, 0), open('nearly', 9, 0.9), open('large', 5, 0.4))).toBe('large');
  });

  it('is a broken rule before anything else, the severest first', () => {
    expect(nextFixOf(open('large', 9, 0), open('rule', 0, 0, 'P1'), open('hard', 0, 0, 'P0'))).toBe('hard');
  });

  it('goes by severity, then by place, between equals', () => {
    expect(nextFixOf(open('minor', 3, 0, 'P3'), open('major', 3, 0, 'P1'))).toBe('major');
    expect(nextFixOf(open('first', 3, 0), open('second', 3, 0))).toBe('first');
  });

  it('is never a note, which has no points', () => {
    const note = { ...open('note', 1, 0, 'P1'), weight: 0 };
    expect(nextFixOf(note)).toBeNull();
    expect(nextFixOf(note, open('minor', 1, 0.99, 'P3'))).toBe('minor');
    expect(scoreVideo(makeVideo(), { rubric: [note, makeEntry('good', 3, () => pass())] }).score).toBe(100);
  });

  it('is none when nothing is open', () => {
    expect(nextFixOf(makeEntry('good', 3, () => pass()))).toBeNull();
  });
});

describe('the focus phrase', () => {
  it('is the chosen one', () => {
    expect(scoreVideo(makeVideo(), { focus: chosen('rye bread') }).focus).toEqual(chosen('rye bread'));
  });

  it.each([null, { text: '  ', isChosen: true }])('is inferred without one (%j), and then judges nothing', (focus) => {
    const card = scoreVideo(makeVideo(), { focus });
    expect(card.focus).toEqual({ text: 'Sourdough for beginners', isChosen: false });
    for (const id of ['focus-in-title', 'focus-in-description', 'focus-in-tags']) {
      expect(statusOf(card, id)).toBe('not-applicable');
    }
  });
});
