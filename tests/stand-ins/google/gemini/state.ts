import { createHash } from 'node:crypto';
import type { GeminiMethod } from './site.ts';
import { MODELS, type StandInModel } from './models.ts';
import { obey } from './obedient-model.ts';
import type { Prompt } from './prompt.ts';
import { answerAs } from './scripted-model.ts';
import type { ModelTurn } from './turn.ts';
import type { WirePart, WireRequest } from './wire.ts';

/** What Google does with a key for Gemini. One it does not know is invalid. */
export type GeminiKeyBehaviour = 'works' | 'not-enabled' | 'referrer-restricted' | 'service-blocked' | 'expired';

/** Not a real key: made of words, and known to nobody but the stand-in. */
export const GEMINI_KEY = `AIzaSy${'StandInGeminiKey'.padEnd(33, '0')}`;

/** A request that came, whatever was answered. */
export interface GeminiRequest {
  method: GeminiMethod;
  /** Empty for the list of models. */
  model: string;
  key: string | null;
  /** `null` for one without a body, or that was refused before it was read. */
  body: WireRequest | null;
  prompt: Prompt | null;
  status: number;
  /** Epoch ms; `null` until then. */
  firstByteAt: number | null;
}

export interface GeminiState {
  /** By the key itself. */
  keys: Map<string, GeminiKeyBehaviour>;
  /** Those the API lists and has; a test may take one away. */
  models: StandInModel[];
  /** `obedient` does whatever a text tells it that it reads: what a model may do at its worst. */
  model: 'scripted' | 'obedient';
  requests: GeminiRequest[];
  /** What Google would take, and Limelight must not send: a key in an address, `store` not turned off, a changed call. */
  complaints: string[];
  /** Sends thoughts although nobody asked for them. */
  isThinkingAloud: boolean;
  /** Of text, in one event. */
  pieceChars: number;
  /** Before each event but the first. */
  pauseMs: number;
  /** Cuts the bytes of streams after so many, wherever that is; `null`: event by event. */
  cutBytes: number | null;
  /**
   * What is answered to questions with these words, turn by turn; then the model goes on by its own rules. The last one
   * set wins. Answers how to take it away.
   */
  script(asked: string | RegExp | ((prompt: Prompt) => boolean), turns: readonly ModelTurn[]): () => void;
  /** What the model says to that. */
  answer(prompt: Prompt): ModelTurn;
  /** Opaque, the same for the same part, and known from then on. */
  sign(part: WirePart): string;
  /** What a signature was made for; `null` for one that was not made here. */
  signed(signature: string): string | null;
  newId(): string;
  reset(): void;
}

interface Script {
  asks: (prompt: Prompt) => boolean;
  turns: ModelTurn[];
}

const DEFAULTS = {
  model: 'scripted',
  isThinkingAloud: true,
  pieceChars: 24,
  pauseMs: 0,
  cutBytes: null,
} as const;

export function createGeminiState(): GeminiState {
  const scripts: Script[] = [];
  const signatures = new Map<string, string>();
  let ids = 0;
  const state: GeminiState = {
    ...DEFAULTS,
    keys: new Map(),
    models: [],
    requests: [],
    complaints: [],
    script(asked, turns) {
      const script = { asks: matcherOf(asked), turns: [...turns] };
      scripts.unshift(script);
      return () => {
        script.turns.length = 0;
      };
    },
    answer(prompt) {
      const script = scripts.find(({ asks, turns }) => turns.length > 0 && asks(prompt));
      const turn = script?.turns.shift();
      return turn ?? (state.model === 'obedient' ? obey(prompt) : answerAs(prompt));
    },
    sign(part) {
      const json = JSON.stringify(part);
      const signature = createHash('sha512').update(`stand-in/${json}`).digest('base64');
      signatures.set(signature, json);
      return signature;
    },
    signed: (signature) => signatures.get(signature) ?? null,
    newId: () => {
      ids += 1;
      return createHash('sha1').update(`id/${ids}`).digest('base64url').slice(0, 8);
    },
    reset() {
      Object.assign(state, DEFAULTS, { models: [...MODELS] });
      scripts.length = 0;
      signatures.clear();
      ids = 0;
      state.requests.length = 0;
      state.complaints.length = 0;
      state.keys.clear();
      state.keys.set(GEMINI_KEY, 'works');
    },
  };
  state.reset();
  return state;
}

function matcherOf(asked: string | RegExp | ((prompt: Prompt) => boolean)): (prompt: Prompt) => boolean {
  if (typeof asked === 'function') return asked;
  if (asked instanceof RegExp) return ({ question }) => asked.test(question);
  return ({ question }) => question.toLowerCase().includes(asked.toLowerCase());
}
