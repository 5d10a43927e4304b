import type { Ai, AiChoice, AiPurpose } from '@/lib/ai/ai';
import type { AiCall, AiEnd, AiEvent, AiRequest, AiUsage } from '@/lib/ai/ai-port';
import type { AiProvider } from '@/lib/ai/providers';
import { Problem } from '@/lib/problem/problem';

/** What is answered to one request; a function may wait in between, and look at the request. */
export type Scripted = AiEvent[] | ((request: AiRequest, purpose: AiPurpose) => AsyncIterable<AiEvent>);

export const MODEL = 'gemini-3.5-flash-lite';

const CAPABLE = { hasTools: true, hasImages: true, hasSchema: true, maxInputTokens: 1_000_000 };

export function choiceOf(provider: AiProvider = 'gemini'): AiChoice {
  if (provider === 'gemini') return { provider, model: MODEL, capabilities: CAPABLE };
  const model = provider === 'offline' ? 'limelight' : 'built-in';
  return { provider, model, capabilities: { ...CAPABLE, hasTools: false } };
}

/** The desk, with answers written down beforehand: one for each request, in order. */
export function makeAi(script: Scripted[] = []) {
  const held = { script: [...script], choice: choiceOf() };
  const requests: { request: AiRequest; purpose: AiPurpose }[] = [];
  const ai: Ai = {
    async *stream(request, purpose) {
      // As the creator's browser has it: what is sent later is not what was sent now.
      const { offline, ...sent } = request;
      requests.push({ request: { ...structuredClone(sent), ...(offline && { offline }) }, purpose });
      const answer = held.script.shift() ?? (held.choice.provider === 'offline' ? byItself : null);
      if (!answer) throw new Error('The script is over.');
      for await (const event of typeof answer === 'function' ? answer(request, purpose) : answer) {
        if (purpose.signal?.aborted) throw new Problem('cancelled');
        yield event;
      }
    },
    async preview(request) {
      const { offline: _, ...sent } = request;
      const { provider, model } = held.choice;
      const body = provider === 'offline' ? '' : JSON.stringify(sent);
      return { provider, model, body, inputTokens: 1, maxCostUsd: 0, redactions: 0, missingShares: [] };
    },
    choose: async () => held.choice,
  };
  return { ai, held, requests, last: () => requests.at(-1)?.request };
}

/** As the offline adapter does. */
export const byItself: Scripted = async function* ({ offline }) {
  if (!offline) throw new Problem('model-unavailable');
  yield started('offline');
  yield { kind: 'text', text: await offline() };
  yield ended('complete', { usage: null });
};

export const USAGE: AiUsage = { input: 100, output: 20, thoughts: 5, cached: 10 };

export function started(provider: AiProvider = 'gemini'): AiEvent {
  return { kind: 'start', provider, model: choiceOf(provider).model };
}

export function ended(end: AiEnd = 'complete', parts: Partial<Extract<AiEvent, { kind: 'end' }>> = {}): AiEvent {
  return { kind: 'end', end, usage: USAGE, raw: null, ...parts };
}

/** An answer of these pieces. */
export function says(...texts: string[]): AiEvent[] {
  return [started(), ...texts.map((text): AiEvent => ({ kind: 'text', text })), ended()];
}

/** Calls of tools, with the model's own parts as they have to be sent back. */
export function calls(...wanted: (Omit<AiCall, 'id'> & { id?: string })[]): AiEvent[] {
  const named = wanted.map((call, place) => ({ id: `call-${place}`, ...call }));
  const raw = {
    provider: 'gemini' as const,
    parts: named.map(({ name, args }) => ({ functionCall: { name, args }, thoughtSignature: `signed-${name}` })),
  };
  return [started(), ...named.map((call): AiEvent => ({ kind: 'call', call })), ended('complete', { raw })];
}

/** Holds a scripted answer until the test lets it go on. */
export function makeGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
