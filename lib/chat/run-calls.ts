import type { AiCall, AiPart } from '@/lib/ai/ai-port';
import { missingShares } from '@/lib/ai/shares';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { ChatMessageRow, ChatStep } from '@/lib/storage/ai-rows';
import { problemWords } from '@/lib/words/words';
import type { GrowingAnswer } from './growing-answer';
import type { ChatTool, ToolAnswer, ToolContext } from './tools/tool';

/** In one answer. A model that wants more goes in circles. */
const MAX_CALLS = 12;

/** For the model; the creator is asked under the answer. */
const NOT_AGREED =
  'The creator has not agreed to that yet, and is asked below your answer. Answer now from what else you have, and say what this would add.';

export interface CallRunner {
  /** Runs them one after the other; the results in the same order, one for each call. Throws `cancelled`. */
  run(calls: readonly AiCall[]): Promise<AiPart[]>;
  /** Whether the model may call anything more. */
  isSpent(): boolean;
}

interface CallRunnerParts {
  catalogue: readonly ChatTool[];
  context: ToolContext;
  answer: GrowingAnswer;
}

/** Runs the tools of one answer, and notes each in its row. What was asked before is answered from the first time. */
export function createCallRunner({ catalogue, context, answer }: CallRunnerParts): CallRunner {
  const known = new Map<string, unknown>();
  let count = 0;
  const runOne = async (call: AiCall): Promise<unknown> => {
    count += 1;
    if (count > MAX_CALLS) return { error: 'Too many tool calls in this answer. Answer from what you have.' };
    const key = JSON.stringify([call.name, sorted(call.args)]);
    if (!known.has(key)) known.set(key, await runTool(call, { catalogue, context, answer }));
    return known.get(key);
  };
  return {
    async run(calls) {
      const results: AiPart[] = [];
      for (const call of calls) {
        if (context.signal.aborted) throw new Problem('cancelled');
        results.push({ kind: 'result', id: call.id, name: call.name, value: await runOne(call) });
      }
      return results;
    },
    isSpent: () => count >= MAX_CALLS,
  };
}

/** @returns what the model reads: `data`, or `error` when it came to nothing. */
async function runTool({ id, name, args }: AiCall, parts: CallRunnerParts): Promise<unknown> {
  const { catalogue, context, answer } = parts;
  const tool = catalogue.find((one) => one.name === name);
  if (!tool) return { error: `There is no tool of this name. There are: ${namesOf(catalogue)}.` };
  const step = beginStep(answer.row, { id, tool: name, args: null, at: context.tools.now() });
  answer.changed();
  const fail = (problem: ChatStep['problem'], error: string): unknown => {
    step.problem = problem;
    return { error };
  };
  try {
    const missing = missingShares(tool.shares, context.settings.ai.shares);
    if (missing.length > 0) {
      step.needs = missing;
      return fail('share-not-agreed', NOT_AGREED);
    }
    const run = await tool.run(args, context);
    if (!run.isRun) return fail('answer-unusable', `The arguments are not what the tool takes. ${run.why}`);
    step.args = run.args;
    return { data: keepAnswer(answer.row, step, run.answer, context) };
  } catch (error) {
    if (context.signal.aborted) throw new Problem('cancelled', { cause: error });
    const code = problemCodeOf(error) ?? 'unexpected';
    if (code === 'unexpected') context.tools.log.error('chat.tool', { tool: name, why: String(error) });
    return fail(code, problemWords(code, 'what'));
  } finally {
    step.durationMs = Math.max(0, context.tools.now() - step.at);
    answer.changed();
  }
}

/** What the creator has to agree to first, they did. */
export function isAgreed({ shares }: Pick<ChatTool, 'shares'>, { settings }: ToolContext): boolean {
  return missingShares(shares, settings.ai.shares).length === 0;
}

/** Its id is told apart from those there are, whatever the model called its call. */
export function beginStep(row: ChatMessageRow, step: Pick<ChatStep, 'id' | 'tool' | 'args' | 'at'>): ChatStep {
  const isTaken = row.steps.some(({ id }) => id === step.id);
  const id = isTaken ? `${step.id}-${row.steps.length}` : step.id;
  const begun: ChatStep = { ...step, id, durationMs: null, problem: null, receipts: [] };
  row.steps.push(begun);
  return begun;
}

/** Receipts and a proposal of a tool's, into the row; @returns what the model reads. */
export function keepAnswer(row: ChatMessageRow, step: ChatStep, answer: ToolAnswer, context: ToolContext): unknown {
  const taken = row.steps.reduce((sum, { receipts }) => sum + receipts.length, 0);
  step.receipts.push(...answer.receipts.map((receipt, place) => ({ ...receipt, id: `r${taken + place + 1}` })));
  const { proposal } = answer;
  if (proposal && context.draft && proposal.edits.length > 0) {
    const id = `p${row.proposals.length + 1}`;
    row.proposals.push({ id, videoId: context.draft.videoId, ...proposal, appliedAt: null });
  }
  return answer.value;
}

function namesOf(catalogue: readonly ChatTool[]): string {
  return catalogue.map(({ name }) => name).join(', ');
}

/** The same arguments in another order are the same question. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? {};
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
