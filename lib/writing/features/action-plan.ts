import * as z from 'zod';
import type { CheckResult } from '@/lib/seo/scorecard';
import { adviceWords, checkWords } from '@/lib/words/words';
import { confidence, items, line, reason, someText } from '../answer-shapes';
import type { WritingContext } from '../context';
import { draftData } from '../draft-data';
import { type Checked, defineFeature, type WritingPrompt } from '../feature';
import { countNotes } from '../note';
import type { ActionPlanResult, PlanStep } from '../results';
import { transcriptData } from '../transcript/transcript-data';

const MAX_STEPS = 8;
/** Advice beside the score. */
const MAX_BESIDE = 2;

const schema = z.object({
  steps: items(
    z.object({
      checkId: line(60).describe('The id of the open check it mends, or empty for advice beside the score'),
      step: someText(400).describe('What to do, in the imperative, with the words to use where it is about words'),
      reason,
      confidence,
    }),
    MAX_STEPS + 4,
  ),
});

/** What to do about this video, in order. What a step gains is the rubric's word, never the model's. */
export const actionPlan = defineFeature({
  id: 'action-plan',
  needs: 'text',
  schema,
  buildPrompt,
  check,
  offline,
});

function buildPrompt(context: WritingContext): WritingPrompt {
  const { data, leftOut } = transcriptData(context);
  const open = openChecks(context).map(
    ({ id, points, earned, advice }) =>
      `${id} (${gainOf(points, earned)} points): ${advice ? adviceWords(id, advice) : ''}`,
  );
  const task = [
    'Make a plan of at most eight steps that make this video easier to find and more inviting, the most worthwhile first.',
    'Most steps mend one of the open checks, named by its id; up to two may be advice beside the score, with an empty id.',
    'Be concrete: give the very words for this video.',
  ].join(' ');
  const checks = { label: 'open checks with the points they would gain', text: open.join('\n'), maxChars: 6_000 };
  const own = draftData(context, ['title', 'description', 'tags', 'chapters', 'facts', 'phrases']);
  return { task, data: [checks, ...own, ...data], leftOut };
}

function check({ steps }: z.output<typeof schema>, context: WritingContext): Checked<ActionPlanResult> {
  const open = new Map(openChecks(context).map((result) => [result.id, result]));
  const counts = { droppedInvalid: 0 };
  const seen = new Set<string>();
  let beside = 0;
  const made = steps.flatMap(({ checkId, ...step }): PlanStep[] => {
    const result = open.get(checkId);
    // A check that passes already or that there is none, the same again, or more advice beside the score than asked for.
    const isBeside = checkId === '';
    if (isBeside ? beside >= MAX_BESIDE : !result || seen.has(checkId)) {
      counts.droppedInvalid += 1;
      return [];
    }
    if (isBeside) beside += 1;
    else seen.add(checkId);
    return [{ ...step, checkId: result?.id ?? null, points: result ? gainOf(result.points, result.earned) : null }];
  });
  if (made.length > 0) return { value: { steps: made.slice(0, MAX_STEPS) }, notes: countNotes(counts) };
  return { value: null, notes: [], fault: 'No step named an open check by its id.' };
}

/** The open checks, those with the most to gain first. */
function offline(context: WritingContext): ActionPlanResult | null {
  const steps = openChecks(context).map(({ id, points, earned, advice }): PlanStep => {
    const step = advice ? adviceWords(id, advice) : checkWords(id, 'bad');
    return { checkId: id, step, points: gainOf(points, earned), reason: checkWords(id, 'why'), confidence: null };
  });
  return steps.length > 0 ? { steps: steps.slice(0, MAX_STEPS) } : null;
}

/** Rules of YouTube's come first, whatever they gain. */
function openChecks({ scorecard }: WritingContext): CheckResult[] {
  const isRule = ({ group }: CheckResult): number => (group === 'validity' ? 1 : 0);
  const gain = ({ points, earned }: CheckResult): number => points - earned;
  return scorecard.results
    .filter(({ status }) => status === 'improve')
    .toSorted((one, other) => isRule(other) - isRule(one) || gain(other) - gain(one));
}

function gainOf(points: number, earned: number): number {
  return Math.round((points - earned) * 10) / 10;
}
