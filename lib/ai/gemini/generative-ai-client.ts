import {
  type CountTokensRequest,
  type GenerateContentRequest,
  type GenerativeModel,
  GoogleGenerativeAI,
  GoogleGenerativeAIError,
  GoogleGenerativeAIFetchError,
} from '@google/generative-ai';
import type { Mishap } from '@/lib/network/network';
import type { GeminiCall, GeminiClient } from './gemini-client';
import { judgeRefusal, UNREADABLE } from './judge-gemini';
import { makeRefusal } from './read-refusal';
import type { WireBody } from './wire-body';

/**
 * `@google/generative-ai` 0.24.1, the only file that knows it. It ended in August 2025, but hands on what it is given and what
 * comes back. Left alone are its chat session and its whole answer, which spoil parts and signatures, and its timeout, whose
 * timer is never cleared.
 */
export const generativeAiClient: GeminiClient = {
  async stream(call) {
    // It only listens for an abort: one that came before is not heard.
    call.signal.throwIfAborted();
    const { stream, response } = await modelOf(call).generateContentStream(toSdk(call.body), { signal: call.signal });
    // Fails as the stream does, and nobody else would take notice.
    response.catch(() => undefined);
    return stream;
  },

  countTokens(call) {
    call.signal.throwIfAborted();
    // Nothing comes of counting that could be kept.
    const { store: _, ...generateContentRequest } = toSdk(call.body);
    return modelOf(call).countTokens({ generateContentRequest } as CountTokensRequest, { signal: call.signal });
  },

  explain(error) {
    if (error instanceof GoogleGenerativeAIFetchError) return explainStatus(error);
    if (error instanceof GoogleGenerativeAIError) {
      if (error.message.includes('Error fetching from')) return { kind: 'unreachable' };
      if (/Error reading from the stream|Request aborted/.test(error.message)) return { kind: 'broken' };
      return { kind: 'refused', status: 200, failure: UNREADABLE };
    }
    if (error instanceof SyntaxError) return { kind: 'refused', status: 200, failure: UNREADABLE };
    // A body that broke off while it was read as a whole.
    return error instanceof TypeError ? { kind: 'broken' } : null;
  },
};

function modelOf({ key, model }: GeminiCall): GenerativeModel {
  return new GoogleGenerativeAI(key).getGenerativeModel({ model });
}

/**
 * Its types end with the models of 2024; what they do not know passes through. Its own empty settings are taken out, so that
 * what is sent is the body and nothing else. It writes into what it is given.
 */
function toSdk(body: WireBody): GenerateContentRequest & Pick<WireBody, 'store'> {
  const request: unknown = { generationConfig: undefined, safetySettings: undefined, ...body };
  return request as GenerateContentRequest & Pick<WireBody, 'store'>;
}

/** "[GoogleGenerativeAI Error]: Error fetching from <address>: [429 Too Many Requests] <message>" and its details once more. */
function explainStatus({ status = 500, message, errorDetails }: GoogleGenerativeAIFetchError): Mishap {
  const text = /\[\d{3} [^\]]*\] ?([\s\S]*)$/.exec(message)?.[1] ?? '';
  return { kind: 'refused', status, failure: judgeRefusal(makeRefusal(status, text, errorDetails)) };
}
