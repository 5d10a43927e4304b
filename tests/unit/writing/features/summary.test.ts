import { describe, expect, it } from 'vitest';
import { summary } from '@/lib/writing/features/summary';
import { ATTACKS } from '../../../support/attacks/attacks';
import { makeWritingContext } from '../../../support/make-writing-context';

const CONTEXT = makeWritingContext();
const GOOD = {
  summary: 'A first loaf of sourdough, step by step.',
  points: ['Feed the starter', 'Do the float test'],
  topic: 'Sourdough',
  audience: 'Beginners',
  kind: 'tutorial',
  confidence: 0.9,
};

describe('summary', () => {
  it('shows a good one as it is', () => {
    expect(summary.check(GOOD, CONTEXT)).toEqual({ value: GOOD, notes: [] });
  });

  it('mends what it can: too many points, long texts, per cent, parts of another type', () => {
    const points = [...Array.from({ length: 12 }, (_, i) => `Point ${i} ${'x'.repeat(300)}`), 7, null, '…'];
    const answer = summary.check(
      { ...GOOD, summary: 'word '.repeat(600), points, topic: null, audience: ['all'], confidence: 80 },
      CONTEXT,
    );
    expect(answer.value?.points).toHaveLength(7);
    expect(answer.value?.points.every((point) => point.length <= 200)).toBe(true);
    expect(answer.value?.summary.length).toBeLessThanOrEqual(1_500);
    expect(answer.value).toMatchObject({ topic: '', audience: '', confidence: 0.8 });
  });

  it.each([[{}], [{ ...GOOD, summary: ' ' }], [{ ...GOOD, summary: {} }], [null], ['text'], [[GOOD]]])(
    'says what is wrong with %j',
    (answer) => {
      expect(summary.check(answer, CONTEXT)).toMatchObject({ value: null, fault: expect.any(String) });
    },
  );

  it('tells what of a long transcript was left out', () => {
    const lines = Array.from({ length: 400 }, (_, i) => ({ startSeconds: i * 10, text: `Words of minute ${i}` }));
    const transcript = { lines, isTimed: true, source: 'transcript' as const };
    expect(summary.buildPrompt(makeWritingContext({ transcript })).leftOut).toMatchObject([
      { name: 'transcriptMinutes' },
    ]);
    expect(summary.buildPrompt(CONTEXT).leftOut).toEqual([]);
  });

  it('has nobody else’s words in the task', () => {
    const { task } = summary.buildPrompt(CONTEXT);
    for (const { text } of ATTACKS) {
      const transcript = { lines: [{ startSeconds: 0, text }], isTimed: true, source: 'pasted' as const };
      const chapters = [{ startSeconds: 0, title: text }];
      const video = { title: text, description: text, chapters, category: text };
      const made = summary.buildPrompt(makeWritingContext({ video, transcript, channelName: text, focus: text }));
      expect(made.task).toBe(task);
      expect(made.data.some((data) => data.text.includes(text))).toBe(true);
    }
  });

  describe('without a model', () => {
    it('takes sentences and chapters of the text', () => {
      const chapters = ['Feeding', 'Folding'].map((title, i) => ({ title, startSeconds: i * 60 }));
      const made = summary.offline(makeWritingContext({ video: { chapters } }));
      expect(made?.summary).toContain('bake your first loaf with flour, water, salt');
      expect(made).toMatchObject({ points: ['Feeding', 'Folding'], kind: 'Howto & Style', confidence: null });
      expect(made?.topic).not.toBe('');
    });

    it('takes what is said before what is written', () => {
      const text = 'Rye flour makes the dough sticky, heavy and sour. Fold the sticky rye dough with wet hands only.';
      const transcript = { lines: [{ startSeconds: 0, text }], isTimed: true, source: 'transcript' as const };
      const made = summary.offline(makeWritingContext({ transcript }));
      expect(made?.summary).toContain('Rye flour');
      expect(made?.summary).not.toContain('starter');
    });

    it('has the title at least, and says nothing of nothing', () => {
      const titled = makeWritingContext({ video: { description: '', title: 'Rye bread' } });
      expect(summary.offline(titled)?.summary).toBe('Rye bread');
      expect(summary.offline(makeWritingContext({ video: { description: null, title: null } }))).toBeNull();
    });
  });
});
