import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../stand-ins/google/faults.ts';
import { askGemini, MODEL, requestOf } from './ask-gemini.ts';

/** Real answers beside the repository; never part of it. */
const ROOT = join(import.meta.dirname, '../../../../../shared/recordings/gemini');
const hasRecordings = existsSync(ROOT);
if (!hasRecordings) console.info('No recordings of Gemini beside the repository: their shapes are not compared.');

function recorded(folder: string, pattern: RegExp): unknown {
  const name = readdirSync(join(ROOT, folder)).find((each) => pattern.test(each));
  if (name === undefined) throw new Error(`Nothing in ${folder} is called like ${pattern.source}.`);
  return JSON.parse(readFileSync(join(ROOT, folder, name), 'utf8'));
}

/** Names and types, without what is only in the recordings: the servers' own notes for their developers. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.filter(isNoDebug).flatMap((each) => shapeOf(each, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => shapeOf(inner, `${path}.${name}`));
}

function isNoDebug(value: unknown): boolean {
  return !JSON.stringify(value).includes('google.rpc.DebugInfo');
}

describe.skipIf(!hasRecordings)('bodies of the stand-in and recorded ones', () => {
  it.each<[FaultKind, string, RegExp]>([
    ['keyInvalid', 'errors-from-issues', /^400_api_key_invalid/],
    ['quota-day', 'errors-from-issues', /^429_perDay/],
    ['quota-bare', 'errors-from-issues', /^429_resource_exhausted_bare/],
    ['500', 'errors-from-issues', /^500/],
    ['503', 'errors-from-issues', /^503_high_demand/],
    ['model-gone', 'js-genai-bodies', /_404_/],
    ['prompt-blocked', 'generative-ai-js', /^unary-failure-prompt-blocked-safety/],
  ])('%s: the same fields', async (kind, folder, pattern) => {
    const { ask, google } = askGemini();
    google.fault({}, kind);
    const { body } = await ask(requestOf('Hi'));
    const real = recorded(folder, pattern) as { error?: { message: string; status: string; details?: unknown[] } };
    const own = new Set(shapeOf(body));
    const withoutEmpty = {
      ...real,
      ...(real.error && { error: { ...real.error, details: real.error.details ?? [] } }),
    };
    expect(shapeOf(withoutEmpty).filter((each) => !own.has(each))).toEqual([]);
    expect(body.error?.status).toBe(real.error?.status);
  });

  it.each<[FaultKind, RegExp]>([
    ['keyInvalid', /^400_api_key_invalid/],
    ['quota-bare', /^429_resource_exhausted_bare/],
    ['500', /^500/],
    ['503', /^503_high_demand/],
  ])('%s: word for word', async (kind, pattern) => {
    const { ask, google } = askGemini();
    google.fault({}, kind);
    expect((await ask(requestOf('Hi'))).body).toEqual(recorded('errors-from-issues', pattern));
  });

  it('an answer with thoughts and a signed call', async () => {
    const { stream, gemini } = askGemini();
    gemini.script('Hi', [{ thought: 'Hm.', calls: [{ name: 'now', args: { zone: 'UTC' } }] }]);
    const own = new Set(shapeOf(await stream(requestOf('Hi'))));
    const file = 'firebase/googleai/streaming-success-thinking-function-call-thought-summary-signature.txt';
    const events = readFileSync(join(ROOT, file), 'utf8').split(/\r?\n\r?\n/);
    const real = events.filter((event) => event.startsWith('data: ')).map((event) => JSON.parse(event.slice(6)));
    expect(real).toHaveLength(3);
    expect(shapeOf(real).filter((each) => !own.has(each))).toEqual([]);
  });

  it('a count of tokens', async () => {
    const { ask } = askGemini();
    const { body } = await ask({ contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] }, MODEL, 'countTokens');
    const real = recorded('js-genai-bodies', /^countTokens/);
    const own = shapeOf(body);
    expect(own.filter((each) => !shapeOf(real).includes(each))).toEqual([]);
  });
});
