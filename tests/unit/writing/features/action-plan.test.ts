import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckResult } from '@/lib/seo/scorecard';
import { actionPlan } from '@/lib/writing/features/action-plan';
import { ATTACKS } from '../../../support/attacks/attacks';
import { installMessages } from '../../../support/install-messages';
import { makeWritingContext } from '../../../support/make-writing-context';

beforeEach(installMessages);

const POOR = { title: 'BREAD!!!', description: 'Short.', tags: [] };
const CONTEXT = makeWritingContext({ video: POOR });
const open = CONTEXT.scorecard.results.filter(({ status }) => status === 'improve');
const gainOf = ({ points, earned }: CheckResult) => Math.round((points - earned) * 10) / 10;
const [first, second] = open as [CheckResult, CheckResult];
const passed = CONTEXT.scorecard.results.find(({ status }) => status === 'pass')?.id;

const step = (checkId: unknown, text: unknown = 'Write more.') => ({
  ...{ checkId, step: text, reason: 'It is short.', confidence: 0.7 },
});
const check = (steps: unknown, context = CONTEXT) => actionPlan.check({ steps }, context);

describe('actionPlan', () => {
  it('gives each step the points of the rubric, and advice beside the score none', () => {
    expect(check([{ ...step(first.id), points: 99 }, step('')])).toEqual({
      value: {
        steps: [
          { ...step(first.id), points: gainOf(first) },
          { ...step(null), points: null },
        ],
      },
      notes: [],
    });
  });

  it('throws out checks that pass, that there are none of, and that came before', () => {
    const answer = check([step(first.id), step(first.id), step(passed), step('made-up'), step(second.id)]);
    expect(answer.value?.steps.map(({ checkId }) => checkId)).toEqual([first.id, second.id]);
    expect(answer.notes).toEqual([{ name: 'droppedInvalid', values: [3] }]);
  });

  it('has eight steps at most, with something in each', () => {
    const ids = Array.from({ length: 9 }, (_, place) => `check-${place}`);
    const results = ids.map((id): CheckResult => ({ ...first, id }));
    const many = { ...CONTEXT, scorecard: { ...CONTEXT.scorecard, results } };
    const texts = ['', '…', null].map((text) => step('', text));
    const answer = check([...texts, ...ids.map((id) => step(id, 'Do it'))], many);
    expect(answer.value?.steps).toHaveLength(8);
    expect(answer.value?.steps.every((one) => one.step === 'Do it')).toBe(true);
  });

  it('has two steps beside the score at most, the first ones', () => {
    const answer = check([step('', 'One'), step(first.id, 'Check'), step('', 'Two'), step('', 'Three')]);
    expect(answer.value?.steps.map((one) => one.step)).toEqual(['One', 'Check', 'Two']);
    expect(answer.notes).toEqual([{ name: 'droppedInvalid', values: [1] }]);
  });

  it.each([[[]], [null], ['text'], [[{}]], [[step('made-up')]], [[step(first.id, {})]]])(
    'says what is wrong with %j',
    (steps) => {
      expect(check(steps)).toMatchObject({ value: null, fault: expect.stringContaining('check') });
    },
  );

  it('has nobody else’s words in the task', () => {
    const { task } = actionPlan.buildPrompt(CONTEXT);
    for (const { text } of ATTACKS) {
      const video = { title: text, description: text, tags: [text] };
      const made = actionPlan.buildPrompt(makeWritingContext({ video, channelName: text }));
      expect(made.task).toBe(task);
      expect(made.data.find(({ label }) => label === 'title of the video')?.text).toBe(text);
    }
  });

  describe('without a model', () => {
    it('goes through the open checks, YouTube’s rules first, then by what they gain', () => {
      const results = open.map((result, i) =>
        i === open.length - 1 ? { ...result, group: 'validity' as const } : result,
      );
      const steps =
        actionPlan.offline(makeWritingContext({ scorecard: { ...CONTEXT.scorecard, results } }))?.steps ?? [];
      expect(steps[0]?.checkId).toBe(open.at(-1)?.id);
      const gains = steps.slice(1).map(({ points }) => points ?? 0);
      expect(gains).toEqual(gains.toSorted((one, other) => other - one));
      expect(steps.length).toBeLessThanOrEqual(8);
      for (const { step: words, reason } of steps) expect(words && reason).toBeTruthy();
    });

    it('says nothing where nothing is open', () => {
      const results = CONTEXT.scorecard.results.filter(({ status }) => status !== 'improve');
      expect(actionPlan.offline(makeWritingContext({ scorecard: { ...CONTEXT.scorecard, results } }))).toBeNull();
    });
  });
});
