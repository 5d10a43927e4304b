import type { ModelTurn } from './turn.ts';
import type { WireContent, WirePart, WireRequest } from './wire.ts';

const CHARS_PER_TOKEN = 4;
const TOKENS_PER_PICTURE = 258;

/** About four characters each, as Google's documentation says; not its tokenizer. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN);
}

export function charsOf(tokens: number): number {
  return tokens * CHARS_PER_TOKEN;
}

export interface PromptTokens {
  text: number;
  pictures: number;
}

export function countPrompt({ contents, systemInstruction, tools }: WireRequest): PromptTokens {
  const all: WireContent[] = systemInstruction === undefined ? contents : [systemInstruction, ...contents];
  const parts = all.flatMap((content) => content.parts);
  const pictures = parts.filter(({ inlineData }) => inlineData !== undefined).length * TOKENS_PER_PICTURE;
  const declared = tools === undefined ? 0 : tokensOf(JSON.stringify(tools));
  return { text: parts.reduce((sum, part) => sum + tokensOfPart(part), declared), pictures };
}

function tokensOfPart({ text, functionCall, functionResponse }: WirePart): number {
  if (text !== undefined) return tokensOf(text);
  const said = functionCall ?? functionResponse;
  return said === undefined ? 0 : tokensOf(JSON.stringify(said));
}

/** Of what was said; thoughts are counted by themselves. */
export function countTurn({ text = '', calls = [] }: ModelTurn): number {
  return tokensOf(text) + calls.reduce((sum, call) => sum + tokensOf(JSON.stringify(call)), 0);
}
