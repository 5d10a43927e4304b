import type { WireCall, WireContent, WireRequest, WireSchema } from './wire.ts';

/** A request as a model reads it. */
export interface Prompt {
  model: string;
  system: string;
  /** What the creator asked last, without the blocks of data around it. */
  question: string;
  /** What was said already of an answer that is to be gone on with; `null` for a new one. */
  begun: string | null;
  /** Every block of data there is, oldest first. */
  data: readonly DataBlock[];
  /** By name. */
  tools: ReadonlyMap<string, WireSchema>;
  /** Of this question, in order. */
  calls: readonly WireCall[];
  results: readonly ToolResult[];
  /** Of a structured answer. */
  schema: WireSchema | null;
  pictures: number;
  /** Everything that is not Limelight's own word: what the creator wrote, blocks of data, and what tools found. */
  read: string;
}

interface DataBlock {
  label: string;
  text: string;
}

export interface ToolResult {
  name: string;
  value: unknown;
}

/** Limelight's own words behind a question, not the creator's: go on, call again, call nothing more. */
const NOTE = /^(?:Your answer broke off|Your last tool call|No more tools)/;
const GO_ON = /^Your answer broke off/;
const FENCE = /<<<DATA ([^\n:>]*): ([^\n]*?)>>>\n([\s\S]*?)\n?<<<END \1>>>/g;

export function readPrompt(model: string, request: WireRequest): Prompt {
  const { contents, systemInstruction, tools = [], generationConfig = {} } = request;
  const start = contents.findLastIndex((content) => content.role !== 'model' && questionIn(content) !== '');
  const asked = contents[start];
  const since = contents.slice(start).flatMap(({ parts }) => parts);
  const declared = tools.flatMap(({ functionDeclarations = [] }) => functionDeclarations);
  const all = contents.filter(({ role }) => role !== 'model');
  const results = since.flatMap(({ functionResponse }) =>
    functionResponse === undefined ? [] : [{ name: functionResponse.name, value: functionResponse.response }],
  );
  return {
    model,
    system: systemInstruction === undefined ? '' : textOf(systemInstruction),
    question: asked === undefined ? '' : questionIn(asked),
    begun: GO_ON.test(textOf(contents.at(-1) ?? { parts: [] })) ? textOf(contents.at(-2) ?? { parts: [] }) : null,
    data: all.flatMap((content) => blocksOf(textOf(content))),
    tools: new Map(
      declared.map(({ name, parameters, parametersJsonSchema }) => [name, parameters ?? parametersJsonSchema ?? {}]),
    ),
    calls: since.flatMap(({ functionCall }) => (functionCall === undefined ? [] : [functionCall])),
    results,
    schema: generationConfig.responseJsonSchema ?? generationConfig.responseSchema ?? null,
    pictures: all.flatMap(({ parts }) => parts).filter(({ inlineData }) => inlineData !== undefined).length,
    read: [...all.map(textOf), ...results.map(({ value }) => textsIn(value).join('\n'))].join('\n'),
  };
}

function textOf({ parts }: WireContent): string {
  return parts.flatMap(({ text, thought }) => (text === undefined || thought === true ? [] : [text])).join('\n');
}

function blocksOf(text: string): DataBlock[] {
  return [...text.matchAll(FENCE)].map(([, , label = '', inner = '']) => ({ label, text: inner }));
}

/** The last text of a turn: what stands before it tells what the question is about. */
function questionIn({ parts }: WireContent): string {
  const last = parts.findLast(({ text }) => text !== undefined)?.text ?? '';
  const question = last.replace(FENCE, '').trim();
  return NOTE.test(question) ? '' : question;
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
