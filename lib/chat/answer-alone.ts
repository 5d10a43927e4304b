import type { GrowingAnswer } from './growing-answer';
import { OWN_STEP } from './own-step';
import type { TurnFacts } from './plan-turn';
import { beginStep, keepAnswer } from './run-calls';

/**
 * What Limelight says without a model, from its checks, keywords and templates. Its receipts stand in the answer's own step.
 *
 * @returns the text; the caller shows it.
 */
export async function answerAlone(facts: TurnFacts & { answer: GrowingAnswer }): Promise<string> {
  const { answer, answerOffline, context, question } = facts;
  const { row } = answer;
  const at = context.tools.now();
  const own = row.steps.find(({ tool }) => tool === OWN_STEP);
  const step = own ?? beginStep(row, { id: OWN_STEP, tool: OWN_STEP, args: {}, at });
  const { text, receipts, proposal } = await answerOffline(question, context);
  keepAnswer(row, step, { value: null, receipts, ...(proposal && { proposal }) }, context);
  step.durationMs = Math.max(0, context.tools.now() - at);
  answer.changed();
  return text;
}
