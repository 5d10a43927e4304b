import { Problem } from '@/lib/problem/problem';
import type { AiEnd, AiEvent, AiUsage } from '../ai-port';
import { makeCallId } from './call-id';
import { chunkSchema, readPart, type PartWords, type WireUsage } from './wire-answer';

/** Reads one answer, chunk by chunk. */
export interface AnswerReader {
  /** Throws `answer-invalid` when a chunk cannot be read. */
  read(chunk: unknown): AiEvent[];
  /** Whether anything came that somebody can use. */
  hasSpoken(): boolean;
  /** `isBroken`: it ended before its end. Throws `model-refused` when nothing was said because of a filter. */
  end(isBroken: boolean): AiEvent;
}

export function createAnswerReader(): AnswerReader {
  const parts: unknown[] = [];
  const facts: Facts = { hasSpoken: false, hasMalformedCall: false, finishReason: null, blockReason: null };
  let usage: WireUsage | null = null;

  const say = (words: PartWords | null): AiEvent[] => {
    if (!words) return [];
    if (words.kind === 'malformed-call') {
      facts.hasMalformedCall = true;
      return [];
    }
    facts.hasSpoken = true;
    if (words.kind === 'text') return [words];
    const { id, name, args = {} } = words;
    return [{ kind: 'call', call: { id: id ?? makeCallId(), name, args } }];
  };

  return {
    read(raw) {
      const chunk = chunkSchema.safeParse(raw).data;
      if (!chunk) throw new Problem('answer-invalid');
      const candidate = chunk.candidates?.[0];
      // Some services repeat it in every chunk; the last one counts.
      facts.finishReason = candidate?.finishReason ?? facts.finishReason;
      facts.blockReason = chunk.promptFeedback?.blockReason ?? facts.blockReason;
      // Counts go up from chunk to chunk, and what did not change may be left out.
      if (chunk.usageMetadata) usage = { ...usage, ...chunk.usageMetadata };
      const came = candidate?.content?.parts ?? [];
      parts.push(...came);
      return came.flatMap((part) => say(readPart(part)));
    },
    hasSpoken: () => facts.hasSpoken,
    end(isBroken) {
      const end = isBroken ? 'cut' : endOf(facts);
      const raw = parts.length > 0 ? { provider: 'gemini' as const, parts } : null;
      return { kind: 'end', end, usage: usage && toUsage(usage), raw };
    },
  };
}

interface Facts {
  hasSpoken: boolean;
  hasMalformedCall: boolean;
  finishReason: string | null;
  blockReason: string | null;
}

/** Source: ai.google.dev/api/generate-content#FinishReason */
const ENDS: Readonly<Record<string, AiEnd>> = {
  MAX_TOKENS: 'length',
  RECITATION: 'recitation',
  MALFORMED_FUNCTION_CALL: 'malformed-call',
  UNEXPECTED_TOOL_CALL: 'malformed-call',
  TOO_MANY_TOOL_CALLS: 'malformed-call',
  SAFETY: 'blocked',
  PROHIBITED_CONTENT: 'blocked',
  BLOCKLIST: 'blocked',
  SPII: 'blocked',
  LANGUAGE: 'blocked',
  IMAGE_SAFETY: 'blocked',
};

/** A reason that is not known, or none that is told ("OTHER"), says less than what came. */
function endOf({ hasSpoken, hasMalformedCall, finishReason, blockReason }: Facts): AiEnd {
  const end = hasMalformedCall ? 'malformed-call' : finishReason === null ? undefined : ENDS[finishReason];
  if (end === 'blocked' || blockReason !== null) {
    if (!hasSpoken) throw new Problem('model-refused');
    return 'blocked';
  }
  if (end) return end;
  if (!hasSpoken) return 'empty';
  return finishReason === null ? 'cut' : 'complete';
}

function toUsage(usage: WireUsage): AiUsage {
  return {
    input: (usage.promptTokenCount ?? 0) + (usage.toolUsePromptTokenCount ?? 0),
    output: usage.candidatesTokenCount ?? 0,
    thoughts: usage.thoughtsTokenCount ?? 0,
    cached: usage.cachedContentTokenCount ?? 0,
  };
}
