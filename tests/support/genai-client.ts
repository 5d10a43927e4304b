import {
  ApiError,
  type ContentListUnion,
  type GenerateContentConfig,
  GoogleGenAI,
  type ToolListUnion,
} from '@google/genai/web';
import type { GeminiCall, GeminiClient } from '@/lib/ai/gemini/gemini-client';
import { judgeRefusal, UNREADABLE } from '@/lib/ai/gemini/judge-gemini';
import { makeRefusal, readRefusal } from '@/lib/ai/gemini/read-refusal';
import type { Mishap } from '@/lib/network/network';

/** `@google/genai`: what it would take to change SDKs. For tests only: it is twelve times as large. */
export const genaiClient: GeminiClient = {
  async stream({ key, model, body, signal }) {
    signal.throwIfAborted();
    const { contents, generationConfig, systemInstruction, tools, store } = body;
    const config = {
      ...generationConfig,
      ...(systemInstruction ? { systemInstruction: systemInstruction as ContentListUnion } : {}),
      ...(tools ? { tools: tools as ToolListUnion } : {}),
      abortSignal: signal,
      httpOptions: { extraBody: { store } },
    } as GenerateContentConfig;
    const ai = new GoogleGenAI({ apiKey: key });
    return unreachableUntilBegun(
      ai.models.generateContentStream({ model, contents: contents as ContentListUnion, config }),
    );
  },

  countTokens({ key, model, body, signal }: GeminiCall) {
    signal.throwIfAborted();
    const ai = new GoogleGenAI({ apiKey: key });
    const contents = body.contents as ContentListUnion;
    return unreachableUntilBegun(ai.models.countTokens({ model, contents, config: { abortSignal: signal } }));
  },

  explain(error) {
    if (error instanceof Unreachable) return { kind: 'unreachable' };
    if (error instanceof ApiError) return explainStatus(error);
    if (error instanceof TypeError) return { kind: 'broken' };
    const isSpoiled = error instanceof SyntaxError || (error instanceof Error && /JSON|parsing/.test(error.message));
    return isSpoiled ? { kind: 'refused', status: 200, failure: UNREADABLE } : null;
  },
};

class Unreachable extends Error {}

/** It passes on what `fetch` throws, which is the same before an answer and in the middle of one. */
async function unreachableUntilBegun<Answer>(begun: Promise<Answer>): Promise<Answer> {
  try {
    return await begun;
  } catch (error) {
    throw error instanceof TypeError ? new Unreachable() : error;
  }
}

/** Its message is Google's error as JSON, after a few words of its own when it came in the middle of an answer. */
function explainStatus({ status, message }: ApiError): Mishap {
  const body: unknown = JSON.parse(message.slice(Math.max(0, message.indexOf('{'))));
  const refusal = readRefusal(body, status) ?? makeRefusal(status, '', []);
  return { kind: 'refused', status, failure: judgeRefusal(refusal) };
}
