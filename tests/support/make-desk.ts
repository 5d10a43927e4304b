import { vi } from 'vitest';
import type { AiCallOptions, AiEvent, AiPort, AiRequest, AiUsage } from '@/lib/ai/ai-port';
import type { BuiltInPort } from '@/lib/ai/built-in/built-in-port';
import { type AiParts, createAi } from '@/lib/ai/create-ai';
import type { GeminiPort } from '@/lib/ai/gemini/create-gemini-port';
import type { AiProvider } from '@/lib/ai/providers';
import { SILENT_LOG } from '@/lib/health/log';
import type { Sleep } from '@/lib/network/wait';
import { saveApiKey } from '@/lib/storage/api-keys';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addEvent } from '@/lib/storage/events';
import { type AiSettings, DEFAULT_SETTINGS, loadSettings } from '@/lib/storage/settings';

export const DESK_NOW = Date.UTC(2026, 10, 21, 12);
export const ABOUT = { feature: 'chat', about: 'chat-1' } as const;
export const USAGE: AiUsage = { input: 1_000, output: 200, thoughts: 100, cached: 0 };

/** What a model answers when it is asked: events after the `start`, or what it throws; a list is thrown at its end. */
export type Reply = Error | (AiEvent | Error)[];

export function says(text: string, usage: AiUsage | null = USAGE): Reply {
  return [
    { kind: 'text', text },
    { kind: 'end', end: 'complete', usage, raw: null },
  ];
}

export function question(text = 'Why is my score 62?', parts: Partial<AiRequest> = {}): AiRequest {
  return { system: 'You help.', messages: [{ role: 'user', parts: [{ kind: 'text', text }] }], ...parts };
}

interface ScriptedPort<Name extends AiProvider> {
  port: AiPort & { provider: Name };
  asked: { model: string; request: AiRequest; call: AiCallOptions }[];
  reply: (model: string, ...list: Reply[]) => void;
}

/** Answers each time with the next reply of its model, and the last one again; says who was asked what. */
function makePort<Name extends AiProvider>(provider: Name, hasTools = true): ScriptedPort<Name> {
  const replies = new Map<string, Reply[]>();
  const asked: ScriptedPort<Name>['asked'] = [];
  async function* generate(model: string, request: AiRequest, call: AiCallOptions): AsyncGenerator<AiEvent, void> {
    asked.push({ model, request, call });
    yield { kind: 'start', provider, model };
    const left = replies.get(model) ?? [];
    const reply = (left.length > 1 ? left.shift() : left[0]) ?? says(`I am ${model}.`);
    if (reply instanceof Error) throw reply;
    for (const event of reply) {
      if (event instanceof Error) throw event;
      yield event;
    }
  }
  const port: ScriptedPort<Name>['port'] = {
    provider,
    capabilities: () => ({ hasTools, hasImages: hasTools, hasSchema: true, maxInputTokens: hasTools ? null : 4_096 }),
    generate,
    countTokens: async () => null,
    describe: (model: string, { system, messages }: AiRequest) => JSON.stringify({ model, system, messages }),
  };
  return { port, asked, reply: (model, ...list) => replies.set(model, list) };
}

/** The desk over a database, with models, a clock and a browser's leave of the test's own. */
export function makeDesk(database: LimelightDatabase) {
  const clock = { at: DESK_NOW };
  const gemini = makePort('gemini');
  const builtIn = makePort('built-in', false);
  const hasPermission = vi.fn<AiParts['hasPermission']>(async () => true);
  const slept: number[] = [];
  const sleep = vi.fn<Sleep>(async (ms) => {
    slept.push(ms);
    clock.at += ms;
  });
  const listModels = vi.fn<GeminiPort['listModels']>(async () => []);
  const hear = vi.fn<BuiltInPort['hear']>();
  const log = { ...SILENT_LOG, warn: vi.fn() };
  const parts: AiParts = {
    ...{ database, log, hasPermission },
    network: { send: vi.fn(), carry: vi.fn() },
    now: () => clock.at,
    notify: (event) => addEvent(database, event, clock.at),
  };
  /** With another Gemini. */
  const remake = (port: GeminiPort) => createAi(parts, { gemini: port, builtIn: { ...builtIn.port, hear }, sleep });
  const ai = remake({ ...gemini.port, listModels });
  return { ai, remake, clock, gemini, builtIn, hasPermission, slept, sleep, listModels, hear, log, parts };
}

export async function saveAi(database: LimelightDatabase, ai: Partial<AiSettings>): Promise<void> {
  const settings = await loadSettings(database);
  await database.settings.put({ key: 'settings', value: { ...settings, ai: { ...settings.ai, ...ai } } });
}

/** The creator agreed, and entered a key. @returns its id. */
export async function setUpGemini(database: LimelightDatabase, ai: Partial<AiSettings> = {}): Promise<string> {
  await saveAi(database, { ...DEFAULT_SETTINGS.ai, agreedAt: 1, ...ai });
  return saveApiKey(database, { service: 'gemini', label: '', key: 'AQ.the-key-of-the-bread-lab-1234' }, 1);
}

export async function setUpBuiltIn(database: LimelightDatabase): Promise<void> {
  await database.aiModels.put({ provider: 'built-in', at: 1, models: [], availability: 'available', progress: null });
}

export interface Heard {
  events: AiEvent[];
  text: string;
  /** Who answered, as the last `start` says. */
  model: string | null;
  /** What it threw; `null` when it came to its end. */
  error: unknown;
}

/** Reads an answer to its end. */
export async function hear(answer: AsyncIterable<AiEvent>): Promise<Heard> {
  const heard: Heard = { events: [], text: '', model: null, error: null };
  try {
    for await (const event of answer) {
      heard.events.push(event);
      if (event.kind === 'text') heard.text += event.text;
      if (event.kind === 'start') heard.model = event.model;
    }
  } catch (error) {
    heard.error = error;
  }
  return heard;
}
