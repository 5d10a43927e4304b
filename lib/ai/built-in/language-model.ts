import type { JsonSchema } from '../ai-port';

/**
 * The browser's own model, as far as Limelight uses it: Chrome 138 and newer, in extension pages
 * (webmachinelearning.github.io/prompt-api; developer.chrome.com/docs/ai/prompt-api). Tests put one in its place.
 */
export interface LanguageModelFactory {
  availability(options: ModelOptions): Promise<BuiltInAvailability>;
  /** Downloads the model when it has to, which needs a click. */
  create(options: ModelOptions & CreateOptions): Promise<LanguageModelSession>;
}

interface LanguageModelSession {
  /** Chunks are what comes new. */
  promptStreaming(input: string, options: PromptOptions): ReadableStream<string>;
  destroy(): void;
}

export type BuiltInAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface ModelOptions {
  expectedInputs: readonly Expected[];
  expectedOutputs: readonly Expected[];
}

interface Expected {
  type: 'text';
  languages: readonly string[];
}

interface CreateOptions {
  initialPrompts?: readonly ModelPrompt[];
  signal?: AbortSignal;
  monitor?: (monitor: Pick<EventTarget, 'addEventListener'>) => void;
}

export interface ModelPrompt {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

interface PromptOptions {
  signal?: AbortSignal;
  responseConstraint?: JsonSchema;
}

/** Those that Chrome's model answers for since Chrome 140; others it may speak, without a promise. */
const TEXT: Expected = { type: 'text', languages: ['en', 'es', 'ja'] };

/** The same for looking and for making, or the answer to the one does not hold for the other. */
export const MODEL_OPTIONS: ModelOptions = { expectedInputs: [TEXT], expectedOutputs: [TEXT] };

/** `null` where the browser has none, as Firefox. */
export function findLanguageModel(): LanguageModelFactory | null {
  return (globalThis as { LanguageModel?: LanguageModelFactory }).LanguageModel ?? null;
}
