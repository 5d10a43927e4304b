import type { Replay } from './replay-gemini.ts';

/** What an answer says, read by hand: neither an SDK nor Limelight's own reader had a part in it. */
export interface GeminiReading {
  text: string;
  calls: { name: string; args: unknown }[];
  end: string | null;
  problem: string | null;
  /** Of the prompt with what tools of Google's read, and of what was said; `null` without any count. */
  tokens: { input: number; output: number } | null;
}

interface Chunk {
  candidates?: { content?: { parts?: Part[] }; finishReason?: string }[];
  promptFeedback?: { blockReason?: string };
  usageMetadata?: { promptTokenCount?: number; toolUsePromptTokenCount?: number; candidatesTokenCount?: number };
}

interface Part {
  text?: string;
  thought?: boolean;
  functionCall?: { name: string; args?: unknown };
}

/** Errors by the file they are in: each was looked at. */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/api[-_]key/, 'key-invalid'],
  [/api-not-enabled/, 'api-not-enabled'],
  [/unknown-model|model-not-found|cache-not-found|_404_/, 'model-missing'],
  [/429_perDay/, 'model-quota-spent'],
  [/429_/, 'rate-limited'],
  [/\/50[03]_/, 'service-unavailable'],
  [/\.html$/, 'answer-invalid'],
  [/image-rejected|http-error|context-cache/, 'request-refused'],
];

const NOTHING: GeminiReading = { text: '', calls: [], end: null, problem: null, tokens: null };

export function readGeminiAnswer(name: string, { status = 200, body }: Replay): GeminiReading {
  if (status !== 200) {
    const problem = PROBLEMS.find(([pattern]) => pattern.test(name))?.[1];
    if (!problem) throw new Error(`nobody looked at the error in ${name}`);
    return { ...NOTHING, problem };
  }
  const events = String(body)
    .split(/\r?\n\r?\n/)
    .filter((event) => event.trim() !== '');
  const isWhole = events.every((event) => event.startsWith('data:'));
  const chunks = events
    .filter((event) => event.startsWith('data:'))
    .map((event) => JSON.parse(event.slice(5)) as Chunk);
  const parts = chunks.flatMap(({ candidates }) => candidates?.[0]?.content?.parts ?? []);
  const reading = {
    text: parts.map(({ text = '', thought }) => (thought ? '' : text)).join(''),
    calls: parts.flatMap(({ functionCall: call }) => (call ? [{ name: call.name, args: call.args ?? {} }] : [])),
    tokens: readTokens(chunks),
  };
  return { ...reading, ...readEnd(chunks, isWhole, reading.text !== '' || reading.calls.length > 0) };
}

function readEnd(chunks: Chunk[], isWhole: boolean, isSaid: boolean): { end: string | null; problem: string | null } {
  const isBlocked = chunks.some(({ promptFeedback }) => promptFeedback?.blockReason !== undefined);
  if (isBlocked && !isSaid) return { end: null, problem: 'model-refused' };
  const reason = chunks.map(({ candidates }) => candidates?.[0]?.finishReason).findLast((one) => one !== undefined);
  const ended = (end: string) => ({ end, problem: null });
  if (!isWhole) return ended('cut');
  if (reason === 'MAX_TOKENS') return ended('length');
  if (reason === 'RECITATION') return ended('recitation');
  if (!isSaid) return ended('empty');
  return ended(reason === undefined ? 'cut' : 'complete');
}

function readTokens(chunks: Chunk[]): GeminiReading['tokens'] {
  const counts = chunks.flatMap(({ usageMetadata }) => usageMetadata ?? []);
  const last = (name: keyof (typeof counts)[number]): number =>
    counts.map((one) => one[name]).findLast(Number.isFinite) ?? 0;
  if (counts.length === 0) return null;
  return { input: last('promptTokenCount') + last('toolUsePromptTokenCount'), output: last('candidatesTokenCount') };
}
