import type { AiProvider } from './providers';

/** One way to a language model. Adapters know their service; nobody else does. */
export interface AiPort {
  provider: AiProvider;
  /** What a model can; of one it does not know, what all of its kind can. */
  capabilities(model: string): AiCapabilities;
  /**
   * Streams one answer. Always closes with an `end`, unless it throws: `cancelled` when aborted, `model-missing`,
   * `model-quota-spent`, `rate-limited`, `key-missing`, `key-invalid`, `key-restricted`, `api-not-enabled`,
   * `model-refused` (nothing was said at all), `answer-invalid`, `request-refused`, `offline`, `service-unavailable`,
   * `service-paused`, `permission-missing`, `model-unavailable`. A connection that breaks once text came is an `end` of
   * `cut`: what was said is kept.
   */
  generate(model: string, request: AiRequest, call: AiCallOptions): AsyncIterable<AiEvent>;
  /** Of what would be sent; `null` where the service cannot tell. Throws as `generate`. */
  countTokens(model: string, request: AiRequest, call: AiCallOptions): Promise<number | null>;
  /** The exact body that `generate` would send, as JSON; nothing secret is in it. */
  describe(model: string, request: AiRequest): string;
}

export interface AiCallOptions {
  signal?: AbortSignal | undefined;
  /** Joins the lines of the request log. */
  correlationId?: string | undefined;
}

export interface AiCapabilities {
  /** Whether it calls tools; without, what it needs is put into the request. */
  hasTools: boolean;
  hasImages: boolean;
  /** Whether an answer can be held to a schema. */
  hasSchema: boolean;
  /** Of input, tokens; `null` where it is not known. */
  maxInputTokens: number | null;
}

export interface AiRequest {
  /** Limelight's own words; never anything a page or another person wrote. */
  system: string;
  /** Oldest first; the last is the creator's, or holds results of tools. */
  messages: readonly AiMessage[];
  tools?: readonly AiTool[];
  /** JSON schema of a structured answer. */
  schema?: JsonSchema;
  maxOutputTokens?: number;
  /** What can be said without a model. The offline adapter says it; left out, it cannot answer. */
  offline?: () => Promise<string> | string;
}

export interface AiMessage {
  role: 'user' | 'model';
  parts: readonly AiPart[];
  /**
   * The model's own parts as they came, with its thought signatures: sent back word for word to the provider they came
   * from, since Gemini 3 refuses a tool call without its signature. Other providers are sent `parts`.
   */
  raw?: { provider: AiProvider; parts: readonly unknown[] } | null;
}

export type AiPart =
  | { kind: 'text'; text: string }
  /** Base64 without a prefix. */
  | { kind: 'image'; mimeType: 'image/jpeg' | 'image/png' | 'image/webp'; data: string }
  | ({ kind: 'call' } & AiCall)
  | { kind: 'result'; id: string; name: string; value: unknown };

/** A tool the model wants run. `args` is whatever it wrote: it has to be parsed. */
export interface AiCall {
  id: string;
  name: string;
  args: unknown;
}

export interface AiTool {
  name: string;
  description: string;
  parameters: JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

export type AiEvent =
  /** Who answers; before anything else, and again when another one takes over before anything was said. */
  | { kind: 'start'; provider: AiProvider; model: string }
  | { kind: 'text'; text: string }
  | { kind: 'call'; call: AiCall }
  | { kind: 'end'; end: AiEnd; usage: AiUsage | null; raw: { provider: AiProvider; parts: readonly unknown[] } | null };

/**
 * How an answer ended: whole; at its longest (`length`); stopped by a filter (`blocked`) after something was said; for
 * reciting (`recitation`); with a tool call that cannot be read (`malformed-call`); without a word (`empty`); by a broken
 * connection (`cut`).
 */
export const AI_ENDS = ['complete', 'length', 'blocked', 'recitation', 'malformed-call', 'empty', 'cut'] as const;

export type AiEnd = (typeof AI_ENDS)[number];

/** Tokens, as the answer itself counts them. */
export interface AiUsage {
  input: number;
  /** Without thoughts. */
  output: number;
  /** Billed as output. */
  thoughts: number;
  /** Of `input`, from the service's cache. */
  cached: number;
}
