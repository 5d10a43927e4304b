import type { AiPurpose } from '@/lib/ai/ai';
import type { AiEnd, AiRequest, AiUsage } from '@/lib/ai/ai-port';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { WritingNote, WritingRow } from '@/lib/storage/ai-rows';
import { addTokens } from '@/lib/storage/ai-usage';
import type { Checked } from '@/lib/writing/feature';
import { parseAnswer } from '@/lib/writing/parse-answer';
import type { WritingResults } from '@/lib/writing/results';
import type { AiTools } from '../ai-tools';
import { askModel, type ModelAnswer } from './ask-model';
import type { PreparedWriting } from './prepare-writing';

type Result = WritingResults[keyof WritingResults];

export interface FeatureAnswer extends Pick<WritingRow, 'provider' | 'model' | 'usage'> {
  value: Result;
  /** What was thrown out or mended, and what was not sent. */
  notes: WritingNote[];
}

/** What it means for an answer that cannot be used; any other is one that breaks the rules. */
const PROBLEM_BY_END: Partial<Record<AiEnd, ProblemCode>> = {
  empty: 'answer-empty',
  blocked: 'model-refused',
  recitation: 'model-refused',
  cut: 'service-unavailable',
};
/** Of what is sent back to the model that has to mend it. */
const MAX_QUOTED_CHARS = 20_000;

/**
 * Asks, and asks once more where nothing of the answer can be used: the model is told what was wrong with it. Throws
 * `answer-unusable`, `answer-empty`, `model-refused`, `service-unavailable`, and what `Ai.stream` throws.
 */
export async function answerFeature(
  tools: AiTools,
  prepared: PreparedWriting,
  signal?: AbortSignal,
): Promise<FeatureAnswer> {
  const { request } = prepared.composed;
  const purpose: AiPurpose = { ...prepared.purpose, signal };
  const first = await askModel(tools.ai, request, purpose);
  const checked = checkAnswer(first, prepared);
  if (checked.value !== null) return { ...whoOf(first), ...checked };
  const problem = PROBLEM_BY_END[first.end];
  if (problem !== undefined) throw new Problem(problem);
  const second = await askModel(tools.ai, withFault(request, first, checked.fault), purpose);
  const again = checkAnswer(second, prepared);
  if (again.value === null) throw new Problem(PROBLEM_BY_END[second.end] ?? 'answer-unusable');
  return { ...whoOf(second), ...again, usage: addKnown(first.usage, second.usage) };
}

function checkAnswer(answer: ModelAnswer, { feature, context, composed }: PreparedWriting): Checked<Result> {
  const json = parseAnswer(answer.text);
  // Limelight's own answer is a result already: it is what `offline` made.
  if (answer.provider === 'offline') return { value: json as Result, notes: [] };
  if (json === undefined) {
    const fault = answer.end === 'length' ? 'It was too long and broke off: be brief.' : 'It was no JSON object.';
    return { value: null, notes: [], fault };
  }
  const checked = feature.check(json, context);
  return checked.value === null ? checked : { ...checked, notes: [...composed.leftOut, ...checked.notes] };
}

function whoOf({ provider, model, usage }: ModelAnswer): Pick<FeatureAnswer, 'provider' | 'model' | 'usage'> {
  return { provider, model, usage };
}

function withFault(request: AiRequest, { text, raw }: ModelAnswer, fault: string): AiRequest {
  const said = text.slice(0, MAX_QUOTED_CHARS).trim() || '{}';
  const isWhole = text.length <= MAX_QUOTED_CHARS && text.trim() !== '';
  const again = `Your answer cannot be used. ${fault} Answer once more, with the whole JSON object in the form asked for.`;
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'model', parts: [{ kind: 'text', text: said }], raw: isWhole ? (raw ?? null) : null },
      { role: 'user', parts: [{ kind: 'text', text: again }] },
    ],
  };
}

function addKnown(one: AiUsage | null, other: AiUsage | null): AiUsage | null {
  return one && other ? addTokens(one, other) : (one ?? other);
}
