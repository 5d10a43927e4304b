import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { GEMINI_KEY } from '../../../stand-ins/google/gemini/state.ts';
import { type StandIns, startStandIns } from '../../../stand-ins/server.ts';
import { eventsOf, MODEL, requestOf, textOf } from './ask-gemini.ts';

let standIns: StandIns;
beforeAll(async () => {
  standIns = await startStandIns();
});
afterEach(() => standIns.google.reset());
afterAll(() => standIns.close());

interface Got {
  chunks: string[];
  /** `null`: the whole body came. */
  broke: string | null;
}

/** Over a real connection. `onChunk` may hang up. */
function stream(question: string, onChunk: (hangUp: () => void) => void = () => undefined): Promise<Got> {
  const host = 'generativelanguage.googleapis.com';
  const headers = { host, 'x-goog-api-key': GEMINI_KEY, 'content-type': 'application/json' };
  const path = `/v1beta/models/${MODEL}:streamGenerateContent?alt=sse`;
  const where = { host: '127.0.0.1', port: standIns.port, path, rejectUnauthorized: false, agent: false as const };
  return new Promise((resolve, reject) => {
    const sent = request({ ...where, method: 'POST', headers }, (answer) => {
      const got: Got = { chunks: [], broke: null };
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        got.chunks.push(chunk);
        onChunk(() => sent.destroy());
      });
      answer.on('error', (error) => {
        got.broke = error.message;
      });
      answer.on('close', () => resolve(got));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(requestOf(question)));
  });
}

it('events come one by one, and when the first one went is known', async () => {
  const { gemini } = standIns.google;
  gemini.script('Hi', [{ text: 'abcdef', pieceChars: 2, pauseMs: 5 }]);
  const { chunks, broke } = await stream('Hi');
  expect([textOf(eventsOf(chunks.join(''))), broke]).toEqual(['abcdef', null]);
  expect(chunks.length).toBeGreaterThan(1);
  expect(gemini.requests[0]?.firstByteAt).not.toBeNull();
});

it('nothing more is said to somebody who hung up', async () => {
  const { gemini } = standIns.google;
  gemini.script('Hi', [{ text: 'abcdef', pieceChars: 1, pauseMs: 5 }]);
  const { chunks, broke } = await stream('Hi', (hangUp) => hangUp());
  expect(broke).not.toBeNull();
  expect(chunks.join('')).not.toContain('finishReason');
});

it('a connection breaks in the middle of a stream', async () => {
  standIns.google.fault({ host: 'generativelanguage.googleapis.com' }, 'half-sent');
  const { chunks, broke } = await stream('Hi');
  expect(broke).not.toBeNull();
  expect(chunks.join('')).toMatch(/^data: /);
});
