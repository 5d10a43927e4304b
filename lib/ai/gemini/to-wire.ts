import type { AiMessage, AiPart, AiRequest, AiTool, JsonSchema } from '../ai-port';
import { isMadeHere } from './call-id';
import type { WireBody, WireConfig, WireContent, WireFunction } from './wire-body';

/**
 * Gemini 3 refuses a call without the signature of the thoughts behind it. For calls that another model made Google has this
 * word instead. Source: ai.google.dev/gemini-api/docs/thought-signatures
 */
const FOREIGN_SIGNATURE = 'skip_thought_signature_validator';

/** A request as Gemini takes it. */
export function toWire({ system, messages, tools = [], schema, maxOutputTokens }: AiRequest): WireBody {
  const config = toConfig(schema, maxOutputTokens);
  return {
    ...(config ? { generationConfig: config } : {}),
    ...(tools.length > 0 ? { tools: [{ functionDeclarations: tools.map(toFunction) }] } : {}),
    ...(system === '' ? {} : { systemInstruction: { role: 'system', parts: [{ text: system }] } }),
    // Content without parts is refused.
    contents: messages.map(toContent).filter(({ parts }) => parts.length > 0),
    store: false,
  };
}

function toConfig(schema: JsonSchema | undefined, maxOutputTokens: number | undefined): WireConfig | null {
  if (schema === undefined && maxOutputTokens === undefined) return null;
  return {
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(schema ? { responseMimeType: 'application/json', responseJsonSchema: withoutDialect(schema) } : {}),
  };
}

function toFunction({ name, description, parameters }: AiTool): WireFunction {
  return { name, description, parametersJsonSchema: withoutDialect(parameters) };
}

/** Which dialect of JSON schema it is written in is not among the fields that Google names. */
function withoutDialect({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function toContent(message: AiMessage): WireContent {
  const { role, parts, raw } = message;
  if (role === 'model' && raw?.provider === 'gemini' && raw.parts.length > 0) {
    return { role, parts: raw.parts.filter((part) => !isNothing(part)) };
  }
  const firstCall = parts.find(({ kind }) => kind === 'call');
  return { role, parts: parts.filter(saysSomething).map((part) => toPart(part, part === firstCall)) };
}

const saysSomething = (part: AiPart): boolean => part.kind !== 'text' || part.text !== '';

/** Streams end with an empty text now and then. With a signature it is not empty. */
const isNothing = (part: unknown): boolean => isRecord(part) && part['text'] === '' && Object.keys(part).length === 1;

/** Of several calls at once the first one carries the signature. */
function toPart(part: AiPart, isFirstCall: boolean): unknown {
  switch (part.kind) {
    case 'text':
      return { text: part.text };
    case 'image':
      return { inlineData: { mimeType: part.mimeType, data: part.data } };
    case 'call': {
      const functionCall = { ...idOf(part.id), name: part.name, args: isRecord(part.args) ? part.args : {} };
      return { functionCall, ...(isFirstCall ? { thoughtSignature: FOREIGN_SIGNATURE } : {}) };
    }
    case 'result': {
      const response = isRecord(part.value) ? part.value : { result: part.value ?? null };
      return { functionResponse: { ...idOf(part.id), name: part.name, response } };
    }
  }
}

const idOf = (id: string): { id?: string } => (isMadeHere(id) ? {} : { id });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
