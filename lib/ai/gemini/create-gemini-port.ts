import type { Network } from '@/lib/network/network';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { AiModelInfo } from '@/lib/storage/ai-rows';
import type { AiCallOptions, AiEvent, AiPort, AiRequest } from '../ai-port';
import { API_URL, askGemini, type Asking, checkAsking, loadUsableKey } from './ask-gemini';
import { describeBody } from './describe-body';
import { createAnswerReader } from './from-wire';
import type { GeminiClient } from './gemini-client';
import { generativeAiClient } from './generative-ai-client';
import { judgeGemini } from './judge-gemini';
import { capabilitiesOf, readModels } from './models';
import { readTokenCount } from './read-token-count';
import { rememberFailure } from './remember-failure';
import { toWire } from './to-wire';

export interface GeminiTools {
  network: Network;
  /** The key to ask with: the one in use, or the one named. Throws `ai-not-agreed`, `permission-missing`, `key-missing`, `secret-lost`. */
  loadKey: (keyId?: string) => Promise<string>;
}

export interface GeminiPort extends AiPort {
  provider: 'gemini';
  /** Those that generate text, newest first as Google lists them. Throws as `generate`. */
  listModels(call: AiCallOptions & { keyId?: string }): Promise<AiModelInfo[]>;
}

/** `client` is the SDK's: another one would be another file like `generative-ai-client.ts`. */
export function createGeminiPort(tools: GeminiTools, client: GeminiClient = generativeAiClient): GeminiPort {
  return {
    provider: 'gemini',
    capabilities: capabilitiesOf,
    describe: (_, request) => describeBody(toWire(request)),
    generate: (model, request, call) => generate({ tools, client, model, call }, request),
    countTokens: (model, request, call) => countTokens({ tools, client, model, call }, request),
    listModels: (call) => listModels(tools, call),
  };
}

async function* generate(asking: Asking, request: AiRequest): AsyncGenerator<AiEvent, void> {
  checkAsking(asking);
  const reader = createAnswerReader();
  yield { kind: 'start', provider: 'gemini', model: asking.model };
  try {
    for await (const chunk of askGemini(asking, 'streamGenerateContent', toWire(request))) yield* reader.read(chunk);
  } catch (error) {
    const problem = problemCodeOf(error);
    if (problem === null || problem === 'cancelled' || !reader.hasSpoken()) throw error;
    // What was said is worth more than why it stopped.
    yield reader.end(true);
    return;
  }
  yield reader.end(false);
}

async function countTokens(asking: Asking, request: AiRequest): Promise<number | null> {
  checkAsking(asking);
  let count: number | null = null;
  for await (const answer of askGemini(asking, 'countTokens', toWire(request))) count = readTokenCount(answer);
  return count;
}

async function listModels(tools: GeminiTools, call: AiCallOptions & { keyId?: string }): Promise<AiModelInfo[]> {
  if (call.signal?.aborted) throw new Problem('cancelled');
  const key = await loadUsableKey(tools, call.keyId);
  const memory = rememberFailure();
  try {
    const answer = await tools.network.send({
      service: 'gemini',
      url: `${API_URL}/models?pageSize=1000`,
      headers: { 'x-goog-api-key': key },
      purpose: call.keyId === undefined ? 'ai-models' : 'check-key',
      cost: null,
      judge: (answer) => memory.keep(judgeGemini(answer)),
      signal: call.signal,
      correlationId: call.correlationId,
    });
    return readModels(answer.text);
  } catch (error) {
    throw memory.retell(error);
  }
}
