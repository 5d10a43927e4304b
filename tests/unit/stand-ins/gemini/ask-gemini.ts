import { createStandInFetch } from '../../../stand-ins/fetch.ts';
import { GEMINI_KEY } from '../../../stand-ins/google/gemini/state.ts';
import type { WireAnswer, WirePart, WireRequest } from '../../../stand-ins/google/gemini/wire.ts';
import type { Told } from '../ask-google.ts';

export const GEMINI = 'https://generativelanguage.googleapis.com/v1beta/models';
export const MODEL = 'gemini-3.5-flash-lite';

const TOOLS = ['read_video', 'run_checks', 'propose_edit'].map((name) => ({
  name,
  description: name,
  parameters: { type: 'object', properties: { title: { type: 'string' }, why: { type: 'string' } } },
}));

/** A request as Limelight makes one, with whatever a test wants other. */
export function requestOf(question: string, changes: Partial<WireRequest> & Record<string, unknown> = {}): WireRequest {
  return {
    systemInstruction: { parts: [{ text: 'You help a creator.' }] },
    contents: [{ role: 'user', parts: [{ text: question }] }],
    store: false,
    ...changes,
  };
}

export const WITH_TOOLS = { tools: [{ functionDeclarations: TOOLS }] };

export function askGemini() {
  const pauses: number[] = [];
  const { fetch, google, requests } = createStandInFetch(async (ms) => {
    pauses.push(ms);
  });
  const { gemini } = google;
  const send = (method: string, body: unknown, headers: Record<string, string> = { 'x-goog-api-key': GEMINI_KEY }) =>
    fetch(`${GEMINI}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    fetch,
    google,
    gemini,
    requests,
    /** What was waited. */
    pauses,
    send,
    /** One whole answer or an error. */
    async ask(body: unknown, model = MODEL, method = 'generateContent'): Promise<Told> {
      const answer = await send(`${model}:${method}`, body);
      return { status: answer.status, headers: answer.headers, body: await answer.json() };
    },
    async stream(body: unknown, model = MODEL): Promise<WireAnswer[]> {
      const answer = await send(`${model}:streamGenerateContent?alt=sse`, body);
      return eventsOf(await answer.text());
    },
  };
}

export function eventsOf(stream: string): WireAnswer[] {
  return stream
    .split('\r\n\r\n')
    .filter((event) => event !== '')
    .map((event) => JSON.parse(event.replace(/^data: /, '')) as WireAnswer);
}

export function partsOf(answers: readonly WireAnswer[]): WirePart[] {
  return answers.flatMap(({ candidates = [] }) => candidates.flatMap(({ content }) => content?.parts ?? []));
}

/** Without thoughts. */
export function textOf(answers: readonly WireAnswer[]): string {
  return partsOf(answers)
    .map(({ text = '', thought }) => (thought === true ? '' : text))
    .join('');
}
