import type { AiMessage, AiRequest } from '@/lib/ai/ai-port';
import type { AiShare } from '@/lib/ai/shares';
import { cleanJson } from '@/lib/ai/clean-json';
import { fenceData } from '@/lib/ai/fence-data';
import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import { buildHistory, MAX_HISTORY_CHARS, toMessage } from './build-history';
import { describeScope } from './describe-scope';
import { OWN_STEP } from './own-step';
import { beginStep, createCallRunner, isAgreed, keepAnswer } from './run-calls';
import { SYSTEM_PROMPT } from './system-prompt';
import type { ChatTool, ToolAnswer, ToolContext } from './tools/tool';

/** What a turn begins with. */
export interface TurnFacts {
  chat: ChatRow;
  /** What was said before the question, in order. */
  earlier: readonly ChatMessageRow[];
  question: string;
  context: ToolContext;
  catalogue: readonly ChatTool[];
  answerOffline: AnswerOffline;
}

/** What Limelight says by itself. */
export type AnswerOffline = (
  question: string,
  context: ToolContext,
) => Promise<Pick<ToolAnswer, 'receipts' | 'proposal'> & { text: string }>;

export interface TurnPlan {
  request: AiRequest;
  /** What in it needs the creator's word. */
  shares: AiShare[];
}

/** Thoughts count as output, too. */
const MAX_OUTPUT_TOKENS = 8_192;

/** A model without tools is one on the creator's device, which reads about 9,000 tokens in all. */
const MAX_SMALL_HISTORY_CHARS = 6_000;
const MAX_TOLD_CHARS = 5_000;

/** What a model that calls no tools is told at once. */
const TOLD_AT_ONCE: readonly string[] = ['read_video', 'run_checks'];

/**
 * The first request of a turn, made to measure for who will answer. It is the same as often as it is made, so that what is
 * shown before sending is what is sent; what was looked up for it is noted in `answer`.
 */
export async function planTurn(facts: TurnFacts, hasTools: boolean, answer: ChatMessageRow): Promise<TurnPlan> {
  const { chat, context, catalogue, question } = facts;
  const sharesOf = new Map(catalogue.map((tool) => [tool.name, tool.shares]));
  const mayTell = (name: string): boolean => isAgreed({ shares: sharesOf.get(name) ?? [] }, context);
  const history = buildHistory(facts.earlier, mayTell, hasTools ? MAX_HISTORY_CHARS : MAX_SMALL_HISTORY_CHARS);
  const nonce = chat.id.replaceAll('-', '').slice(0, 12);
  const scope = describeScope(chat, context, nonce);
  const step = beginStep(answer, { id: 'scope', tool: OWN_STEP, args: {}, at: context.tools.now() });
  keepAnswer(answer, step, { value: null, receipts: scope.receipts }, context);
  step.durationMs = 0;
  const told = hasTools ? [notAgreedYet(facts)] : await tellAtOnce(facts, answer, nonce);
  const text = [scope.text, ...told, leftOutWords(history.leftOut)].filter((part) => part !== '').join('\n\n');
  const asked: AiMessage = {
    role: 'user',
    parts: [{ kind: 'text', text }, ...toMessage({ role: 'user', text: question }).parts],
  };
  const messages = [...history.messages, asked];
  const tools = hasTools && catalogue.length > 0 ? { tools: catalogue.map(({ declaration }) => declaration) } : {};
  const shares = sharesIn(messages, sharesOf);
  return { request: { system: SYSTEM_PROMPT, messages, ...tools, maxOutputTokens: MAX_OUTPUT_TOKENS }, shares };
}

/** What results of tools in it need the creator's word for. */
export function sharesIn(messages: readonly AiMessage[], sharesOf: ReadonlyMap<string, readonly AiShare[]>): AiShare[] {
  const names = messages.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'result' && hasFound(part.value) ? [part.name] : [])),
  );
  return [...new Set(names.flatMap((name) => sharesOf.get(name) ?? []))];
}

/** A call that came to nothing has told nothing. */
function hasFound(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !('error' in value) || 'data' in value;
}

function notAgreedYet({ catalogue, context }: TurnFacts): string {
  const off = catalogue.filter((tool) => !isAgreed(tool, context));
  if (off.length === 0) return '';
  const named = off.map(({ name, shares }) => `${name} (needs: ${shares.join(', ')})`).join(', ');
  return `Not agreed to by the creator yet: ${named}. Call one only if the question needs it: it answers nothing now, and they are asked below your answer.`;
}

async function tellAtOnce({ catalogue, context }: TurnFacts, row: ChatMessageRow, nonce: string): Promise<string[]> {
  const wanted = catalogue.filter(({ name }) => TOLD_AT_ONCE.includes(name));
  const runner = createCallRunner({ catalogue: wanted, context, answer: { row, changed: () => undefined } });
  const results = await runner.run(wanted.map(({ name }) => ({ id: name, name, args: {} })));
  return results.flatMap((part) =>
    part.kind === 'result' ? [fenceData(part.name, JSON.stringify(cleanJson(part.value)), MAX_TOLD_CHARS, nonce)] : [],
  );
}

function leftOutWords(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? 'The first question' : `The first ${count} questions`;
  return `${what} of this conversation, with what was answered, is left out here for length.`;
}
