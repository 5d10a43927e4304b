import type { Mishap, VendorClient } from '@/lib/network/network';
import { Problem } from '@/lib/problem/problem';
import type { AiCallOptions } from '../ai-port';
import type { GeminiTools } from './create-gemini-port';
import type { GeminiClient } from './gemini-client';
import { judgeRefusal } from './judge-gemini';
import { checkModel } from './models';
import { readRefusal, type Refusal } from './read-refusal';
import { rememberFailure } from './remember-failure';
import type { WireBody } from './wire-body';

export const API_URL = 'https://generativelanguage.googleapis.com/v1beta';

const PURPOSES = { streamGenerateContent: 'ai-answer', countTokens: 'ai-tokens' } as const;

export interface Asking {
  tools: GeminiTools;
  client: GeminiClient;
  model: string;
  call: AiCallOptions;
}

/** What can be said before anything is loaded. Throws `cancelled`, `model-missing`. */
export function checkAsking({ model, call }: Asking): void {
  if (call.signal?.aborted) throw new Problem('cancelled');
  checkModel(model);
}

/** A header takes no other characters, and the browser's error about one quotes it. Throws as `loadKey`, and `key-invalid`. */
export async function loadUsableKey({ loadKey }: GeminiTools, keyId?: string): Promise<string> {
  const key = await loadKey(keyId);
  if (!/^[\x21-\x7e]+$/.test(key)) throw new Problem('key-invalid');
  return key;
}

/** The chunks of an answer as they came; the one answer of `countTokens`. Throws as `AiPort.generate`. */
export async function* askGemini(
  asking: Asking,
  method: keyof typeof PURPOSES,
  body: WireBody,
): AsyncGenerator<unknown, void> {
  const { tools, client, model, call } = asking;
  const key = await loadUsableKey(tools);
  const memory = rememberFailure();
  const vendor: VendorClient<unknown> = {
    async connect(signal) {
      const sent = { key, model, body, signal };
      return method === 'countTokens' ? once(await client.countTokens(sent)) : refuseErrors(await client.stream(sent));
    },
    measure: (chunk) => new TextEncoder().encode(JSON.stringify(chunk)).byteLength,
    explain(error) {
      const mishap = error instanceof RefusedMidway ? error.mishap : client.explain(error);
      if (mishap?.kind === 'refused') memory.keep(mishap.failure);
      return mishap;
    },
  };
  const request = {
    service: 'gemini' as const,
    url: `${API_URL}/models/${model}:${method}`,
    method: 'POST' as const,
    body: JSON.stringify(body),
    purpose: PURPOSES[method],
    cost: null,
    // It is another answer each time, but nobody has read any of the first one.
    isIdempotent: true,
    signal: call.signal,
    correlationId: call.correlationId,
  };
  try {
    yield* tools.network.carry(request, vendor);
  } catch (error) {
    throw memory.retell(error);
  }
}

async function* once(answer: unknown): AsyncGenerator<unknown, void> {
  yield answer;
}

class RefusedMidway extends Error {
  readonly mishap: Mishap;

  constructor(refusal: Refusal) {
    super('refused midway');
    this.mishap = { kind: 'refused', status: 200, failure: judgeRefusal(refusal) };
  }
}

/** Google tells what befalls it under way as a chunk of its own, after a status of 200. */
async function* refuseErrors(chunks: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  for await (const chunk of chunks) {
    const refusal = readRefusal(chunk, null);
    if (refusal) throw new RefusedMidway(refusal);
    yield chunk;
  }
}
