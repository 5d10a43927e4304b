import type { ProblemCode } from '@/lib/problem/problem';
import { type LanguageModelFactory, MODEL_OPTIONS } from './language-model';
import { type BuiltInRequest, toPrompts } from './to-prompts';

/** What comes of a request, in order; `end` or `failed` is the last. */
export type BuiltInNews = { kind: 'text'; text: string } | { kind: 'end' } | { kind: 'failed'; problem: ProblemCode };

interface RunParts {
  model: LanguageModelFactory;
  signal: AbortSignal;
  tell: (news: BuiltInNews) => Promise<void>;
  /** Ms that never jump. */
  clock: () => number;
}

/** A message for every word would cost more than the words. */
const TELL_EVERY_MS = 100;

/** What browsers throw about the answer; by everything else the next one may do better. */
const REFUSALS: readonly string[] = ['NotReadableError'];

/** Runs a request with the browser's own model and tells what comes. Never rejects; an aborted one tells no more. */
export async function runBuiltIn(request: BuiltInRequest, parts: RunParts): Promise<void> {
  try {
    await streamText(request, parts);
    if (!parts.signal.aborted) await parts.tell({ kind: 'end' });
  } catch (error) {
    if (!parts.signal.aborted) await parts.tell({ kind: 'failed', problem: problemOf(error) });
  }
}

async function streamText(request: BuiltInRequest, { model, signal, tell, clock }: RunParts): Promise<void> {
  const { initialPrompts, prompt } = toPrompts(request);
  const session = await model.create({ ...MODEL_OPTIONS, initialPrompts, signal });
  try {
    const options = { signal, ...(request.schema && { responseConstraint: request.schema }) };
    const reader = session.promptStreaming(prompt, options).getReader();
    let text = '';
    let toldAt = -Infinity;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text += chunk.value;
      if (clock() - toldAt < TELL_EVERY_MS) continue;
      toldAt = clock();
      await tell({ kind: 'text', text });
      text = '';
    }
    if (text !== '' && !signal.aborted) await tell({ kind: 'text', text });
  } finally {
    session.destroy();
  }
}

function problemOf(error: unknown): ProblemCode {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return REFUSALS.includes(name) ? 'model-refused' : 'model-unavailable';
}
