import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RECORDED_GEMINI } from './folders.ts';
import { stream, type Replay } from './replay-gemini.ts';

/** An answer as Google once gave it, or as the makers of its SDKs put it together for their own tests. */
export interface GeminiRecording {
  /** Its path below the folder, and its place in a file that holds several. */
  name: string;
  method: 'streamGenerateContent' | 'countTokens';
  replay: Replay;
}

interface Interaction {
  request: { url: string };
  response: { statusCode: number; bodySegments?: unknown[] };
}

/** Every recording; none where they are absent. */
export const GEMINI_RECORDINGS: readonly GeminiRecording[] = existsSync(RECORDED_GEMINI)
  ? readdirSync(RECORDED_GEMINI, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:json|txt|html)$/.test(path) && !path.includes('/schema/'))
      .sort()
      .flatMap(readRecording)
  : [];

/** A JSON schema as another SDK writes it; `null` where recordings are absent. */
export function readRecordedSchema(): Record<string, unknown> | null {
  const path = `${RECORDED_GEMINI}/firebase/schema/json-schema.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : null;
}

function readRecording(name: string): GeminiRecording[] {
  const text = readFileSync(`${RECORDED_GEMINI}/${name}`, 'utf8');
  const method = 'streamGenerateContent';
  if (name.endsWith('.html')) return [{ name, method, replay: { status: 404, type: 'text/html', body: text } }];
  if (/^data:/m.test(text)) return [{ name, method, replay: { body: withLastBreak(text) } }];
  const body: unknown = JSON.parse(text);
  if (has(body, 'interactions')) return (body.interactions as Interaction[]).map((one, at) => replayed(name, one, at));
  return [{ name, ...replayJson(body, text) }];
}

/** Each event of Gemini's ends with two line breaks; some that were written to a file lost their last one. */
function withLastBreak(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.at(-1)?.startsWith('data:') ? `${text.trimEnd()}\r\n\r\n` : text;
}

function replayed(name: string, { request, response }: Interaction, place: number): GeminiRecording {
  const { statusCode: status, bodySegments = [] } = response;
  const isCount = request.url.includes(':countTokens');
  return {
    name: `${name} ${place + 1}`,
    method: isCount ? 'countTokens' : 'streamGenerateContent',
    replay: isCount ? { status, ...json(bodySegments[0]) } : { status, body: stream(...bodySegments) },
  };
}

/** What was told as a whole is streamed in one chunk. */
function replayJson(body: unknown, text: string): Omit<GeminiRecording, 'name'> {
  if (has(body, 'totalTokens')) return { method: 'countTokens', replay: json(body) };
  if (!has(body, 'error')) return { method: 'streamGenerateContent', replay: { body: stream(body) } };
  const { code } = body.error as { code: number };
  return { method: 'streamGenerateContent', replay: { ...json(body), status: code, body: text } };
}

function json(body: unknown): Replay {
  return { type: 'application/json; charset=UTF-8', body: JSON.stringify(body) };
}

function has<Name extends string>(body: unknown, name: Name): body is Record<Name, unknown> {
  return typeof body === 'object' && body !== null && name in body;
}
