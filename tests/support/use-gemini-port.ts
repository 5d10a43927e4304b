import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { AiCall, AiCallOptions, AiEvent, AiRequest } from '@/lib/ai/ai-port';
import { createGeminiPort, type GeminiPort } from '@/lib/ai/gemini/create-gemini-port';
import type { GeminiClient } from '@/lib/ai/gemini/gemini-client';
import { ModelProblem } from '@/lib/ai/model-problem';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeNetwork, type FakeNetwork } from './make-network';
import { makeTimers, type FakeTimers } from './make-vendor';
import { startReplayServer, type ReplayServer } from './replay-gemini';

export const MODEL = 'gemini-3.5-flash-lite';
export const KEY = 'AQ.Ab8RN6KxTestTestTestTestTestTest';

export const QUESTION: AiRequest = {
  system: 'You help.',
  messages: [{ role: 'user', parts: [{ kind: 'text', text: 'Why is my score 62?' }] }],
};

/** What a whole answer came to. */
export interface Outcome {
  events: AiEvent[];
  text: string;
  calls: AiCall[];
  end: Extract<AiEvent, { kind: 'end' }> | null;
  problem: ProblemCode | null;
  /** `undefined` for what is no `ModelProblem`. */
  retryAfterMs: number | null | undefined;
  error: unknown;
}

export interface GeminiSetUp {
  port: GeminiPort;
  server: ReplayServer;
  database: LimelightDatabase;
  net: FakeNetwork;
  timers: FakeTimers;
  /** Reads an answer to its end. */
  ask(request?: AiRequest, call?: AiCallOptions): Promise<Outcome>;
}

/** The port over the real network and a client, talking to a server of the test's own. For the top of a describe block. */
export function useGeminiPort(client: GeminiClient | undefined): GeminiSetUp {
  const set = {} as GeminiSetUp;
  beforeAll(async () => {
    set.server = await startReplayServer();
    set.database = new LimelightDatabase('gemini-test');
    await set.database.delete();
    await set.database.open();
  });
  beforeEach(async () => {
    vi.stubGlobal('fetch', set.server.fetch);
    set.server.requests.length = 0;
    set.server.splitBytes = null;
    await Promise.all([set.database.requests.clear(), set.database.breakers.clear()]);
    set.timers = makeTimers();
    set.net = makeNetwork(set.database, [], { fetch: set.server.fetch, startTimer: set.timers.startTimer });
    set.port = createGeminiPort({ network: set.net.network, loadKey: async () => KEY }, client);
    set.ask = (request = QUESTION, call = {}) => collect(set.port.generate(MODEL, request, call));
  });
  afterEach(() => vi.unstubAllGlobals());
  afterAll(async () => {
    set.database.close();
    await set.server.close();
  });
  return set;
}

export async function collect(answer: AsyncIterable<AiEvent>): Promise<Outcome> {
  const outcome: Outcome = {
    ...{ events: [], text: '', calls: [], end: null },
    ...{ problem: null, retryAfterMs: undefined, error: null },
  };
  try {
    for await (const event of answer) {
      outcome.events.push(event);
      if (event.kind === 'text') outcome.text += event.text;
      if (event.kind === 'call') outcome.calls.push(event.call);
      if (event.kind === 'end') outcome.end = event;
    }
  } catch (error) {
    outcome.error = error;
    outcome.problem = problemCodeOf(error);
    if (outcome.problem === null) throw error;
    if (error instanceof ModelProblem) outcome.retryAfterMs = error.retryAfterMs;
  }
  return outcome;
}
