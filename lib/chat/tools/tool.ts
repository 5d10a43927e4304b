import type * as z from 'zod';
import type { AiShare } from '@/lib/ai/shares';
import type { AiTool } from '@/lib/ai/ai-port';
import { cleanJson } from '@/lib/ai/clean-json';
import type { AiTools } from '@/lib/analysis/ai-tools';
import type { DraftEdit } from '@/lib/draft/edit';
import type { ChatReceipt } from '@/lib/storage/ai-rows';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { Settings } from '@/lib/storage/settings';
import { declareParameters } from './declare-parameters';

/** What a tool works with. A tool reads; it changes nothing, here or on YouTube, and asks no model. */
export interface ToolContext {
  tools: AiTools;
  /** What the tab shows; `null` when no tab shows the video, or there is none. */
  row: ReadyRow | DraftRow | null;
  /** The same, where it is a draft in Studio; only then an edit can be proposed. */
  draft: DraftRow | null;
  /** What the conversation is about. */
  scope: { kind: 'video' | 'channel'; id: string };
  settings: Settings;
  /** When the turn began, epoch ms. */
  now: number;
  signal: AbortSignal;
  /** What is said in the video, as the creator pasted it; `null` where they did not. */
  transcript: string | null;
}

/** A fact as a tool found it; its id is given by the turn. */
export type NewReceipt = Omit<ChatReceipt, 'id'>;

export interface ToolAnswer {
  /** For the model: JSON, at most `MAX_VALUE_CHARS` of it. Texts of others in it are cleaned by the turn. */
  value: unknown;
  /** What of it an answer may say. */
  receipts: readonly NewReceipt[];
  /** A change that the creator may apply; only of the tab's draft. */
  proposal?: { edits: DraftEdit[]; why: string };
}

export interface ToolDefinition<Input> {
  /** Lower case with underscores; its words are `chatTool.<camelCase>`. */
  name: string;
  /** For the model: when to call it, and what it answers. */
  description: string;
  /** Says what each argument means with `describe`. Caps what it takes. */
  input: z.ZodType<Input>;
  /** What its answers need the creator's word for: without it, nothing is looked up, and the creator is asked. */
  shares?: readonly AiShare[];
  /** Throws a `Problem` for what it expects to fail; the model is told its code. */
  run(input: Input, context: ToolContext): Promise<ToolAnswer> | ToolAnswer;
}

/** A tool as the turn uses it. */
export interface ChatTool {
  name: string;
  shares: readonly AiShare[];
  readonly declaration: AiTool;
  /** @param args whatever the model wrote. */
  run(args: unknown, context: ToolContext): Promise<ToolRun>;
}

type ToolRun =
  | { isRun: true; args: unknown; answer: ToolAnswer }
  /** The arguments are not what the tool takes; `why` is for the model. */
  | { isRun: false; why: string };

/** Of a result, as JSON. */
export const MAX_VALUE_CHARS = 8_000;

const MAX_ARGS_CHARS = 20_000;
const MAX_WHY_CHARS = 300;

/** The model's declaration is made of the schema, and nothing runs on arguments it does not take. */
export function defineTool<Input>(definition: ToolDefinition<Input>): ChatTool {
  const { name, description, input, shares = [] } = definition;
  let declaration: AiTool | null = null;
  return {
    name,
    shares,
    // Made when a model is asked: a background that wakes for something else does not wait for it.
    get declaration() {
      declaration ??= { name, description, parameters: declareParameters(input) };
      return declaration;
    },
    async run(args, context) {
      // Some models leave out the arguments of a tool that needs none.
      const given = args ?? {};
      if ((JSON.stringify(given) ?? '').length > MAX_ARGS_CHARS)
        return { isRun: false, why: 'Arguments are too long.' };
      const parsed = input.safeParse(given);
      if (!parsed.success) return { isRun: false, why: describeIssues(parsed.error) };
      const answer = await definition.run(parsed.data, context);
      return { isRun: true, args: parsed.data, answer: { ...answer, value: capValue(answer.value) } };
    },
  };
}

/** Clean, and short enough; what is longer goes as the beginning of its JSON. */
function capValue(value: unknown): unknown {
  const cleaned = cleanJson(value ?? null);
  const json = JSON.stringify(cleaned);
  return json.length <= MAX_VALUE_CHARS ? cleaned : { isCut: true, beginning: json.slice(0, MAX_VALUE_CHARS) };
}

function describeIssues(error: z.ZodError): string {
  const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'arguments'}: ${message}`);
  return issues.join('; ').slice(0, MAX_WHY_CHARS);
}
