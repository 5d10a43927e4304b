import { describe, expect, it } from 'vitest';
import { longAnswer } from '../../../stand-ins/google/gemini/long-answer.ts';
import { askGemini, eventsOf, MODEL, partsOf, requestOf, textOf, WITH_TOOLS } from './ask-gemini.ts';

const TEXT = 'パンを焼く 🍞 – “slowly”, please.';

describe('a stream of the stand-in Gemini', () => {
  it('is made of events that end with CRLF, each with name, number and tokens so far', async () => {
    const { send, gemini } = askGemini();
    gemini.script('Hi', [{ thought: 'Let me think.', text: TEXT, pieceChars: 4 }]);
    const answer = await send(`${MODEL}:streamGenerateContent?alt=sse`, requestOf('Hi'));
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const body = await answer.text();
    expect(body).toMatch(/^data: \{/);
    expect(body).toMatch(/\}\r\n\r\n$/);
    const events = eventsOf(body);
    expect(new Set(events.map(({ responseId }) => responseId)).size).toBe(1);
    expect(new Set(events.map(({ modelVersion }) => modelVersion))).toEqual(new Set([MODEL]));
    const totals = events.map(({ usageMetadata }) => usageMetadata?.totalTokenCount ?? 0);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(textOf(events)).toBe(TEXT);
  });

  it('thinks first, says why it ended last, and leaves its signature in a part without text', async () => {
    const { stream, gemini } = askGemini();
    gemini.script('Hi', [{ thought: 'Let me think.', text: TEXT }]);
    const events = await stream(requestOf('Hi'));
    const parts = partsOf(events);
    expect(parts[0]).toEqual({ text: 'Let me think.', thought: true });
    expect(parts.at(-1)).toEqual({ text: '', thoughtSignature: expect.any(String) });
    expect(events.map(({ candidates }) => candidates?.[0]?.finishReason)).toEqual([
      ...events.slice(1).map(() => undefined),
      'STOP',
    ]);
    expect(events.at(-1)?.usageMetadata).toMatchObject({ thoughtsTokenCount: 4, candidatesTokenCount: 7 });
  });

  it('keeps its thoughts to itself where nobody asked for them and a test says so', async () => {
    const { stream, gemini } = askGemini();
    gemini.isThinkingAloud = false;
    const quiet = await stream(requestOf('Hi'));
    expect(partsOf(quiet).filter(({ thought }) => thought === true)).toEqual([]);
    expect(quiet.at(-1)?.usageMetadata?.thoughtsTokenCount).toBeGreaterThan(0);
    const thinkingConfig = { includeThoughts: true };
    const aloud = await stream(requestOf('Hi', { generationConfig: { thinkingConfig } }));
    expect(partsOf(aloud).some(({ thought }) => thought === true)).toBe(true);
  });

  it('has all calls of a step in one event, the first of them signed, each with an id', async () => {
    const { stream } = askGemini();
    const [first, second, ...others] = partsOf(await stream(requestOf('Why is my score 62?', WITH_TOOLS))).slice(1);
    expect(first).toEqual({
      functionCall: { name: 'read_video', args: {}, id: expect.stringMatching(/^[\w-]{8}$/) },
      thoughtSignature: expect.any(String),
    });
    expect(second).toEqual({ functionCall: { name: 'run_checks', args: {}, id: expect.any(String) } });
    expect(first?.functionCall?.id).not.toBe(second?.functionCall?.id);
    expect(others).toEqual([]);
  });

  it('ends where there is no room for more', async () => {
    const { stream, gemini } = askGemini();
    gemini.script('Hi', [{ text: 'a'.repeat(400), calls: [{ name: 'read_video', args: {} }] }]);
    const events = await stream(requestOf('Hi', { ...WITH_TOOLS, generationConfig: { maxOutputTokens: 20 } }));
    expect(textOf(events)).toBe('a'.repeat(80));
    expect(events.at(-1)?.candidates?.[0]?.finishReason).toBe('MAX_TOKENS');
    expect(partsOf(events).some(({ functionCall }) => functionCall !== undefined)).toBe(false);
  });

  it.each([1, 7, 100, 100_000])('arrives the same when its bytes are cut after every %i', async (cutBytes) => {
    const { send, gemini } = askGemini();
    gemini.script('Hi', [{ text: TEXT }]);
    gemini.cutBytes = cutBytes;
    const answer = await send(`${MODEL}:streamGenerateContent?alt=sse`, requestOf('Hi'));
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body ?? []) chunks.push(chunk);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(cutBytes);
    expect(textOf(eventsOf(Buffer.concat(chunks).toString()))).toBe(TEXT);
  });

  it('waits before each event but the first, however it is cut', async () => {
    const { stream, gemini, pauses } = askGemini();
    gemini.script('Hi', [{ text: 'abcdef', pieceChars: 2, pauseMs: 50 }]);
    gemini.script('Ho', [{ text: 'abcdef', pieceChars: 2, pauseMs: 50 }]);
    await stream(requestOf('Hi'));
    expect(pauses).toEqual([50, 50, 50]);
    gemini.cutBytes = 5_000;
    await stream(requestOf('Ho'));
    expect(pauses.slice(3)).toEqual([150]);
  });

  it('ends at once when nobody listens any more', async () => {
    const { fetch, gemini } = askGemini();
    gemini.script('Hi', [{ text: 'abcdef', pieceChars: 1 }]);
    const over = new AbortController();
    const answer = await fetch(
      `https://generativelanguage.googleapis.com/v1beta/models/${MODEL}:streamGenerateContent?alt=sse`,
      {
        method: 'POST',
        headers: { 'x-goog-api-key': [...gemini.keys.keys()][0] ?? '' },
        body: JSON.stringify(requestOf('Hi')),
        signal: over.signal,
      },
    );
    const reader = answer.body?.getReader();
    await reader?.read();
    over.abort(new Error('enough'));
    await expect(reader?.read()).rejects.toThrow('enough');
  });

  it('is a list of whole answers without alt=sse, and one answer without a stream', async () => {
    const { ask, gemini } = askGemini();
    const turn = { thought: 'Hm.', text: TEXT, calls: [{ name: 'read_video', args: { id: 1 } }] };
    gemini.script('Hi', [turn, turn]);
    const list = await ask(requestOf('Hi', WITH_TOOLS), MODEL, 'streamGenerateContent');
    const { body } = await ask(requestOf('Hi', WITH_TOOLS));
    expect(textOf(list.body)).toBe(TEXT);
    expect(list.body.length).toBeGreaterThan(2);
    expect(body.candidates[0].content.parts).toEqual([
      { text: 'Hm.', thought: true },
      { text: TEXT },
      {
        functionCall: { name: 'read_video', args: { id: 1 }, id: expect.any(String) },
        thoughtSignature: expect.any(String),
      },
    ]);
    expect(body.candidates[0].finishReason).toBe('STOP');
    expect(body.usageMetadata.candidatesTokenCount).toBe(list.body.at(-1).usageMetadata.candidatesTokenCount);
  });
});

it('answers 4,000 tokens of Markdown when asked for a long one', async () => {
  const { stream } = askGemini();
  const events = await stream(requestOf('Give me a long answer.'));
  expect(events.at(-1)?.usageMetadata?.candidatesTokenCount).toBe(4_000);
  expect(textOf(events)).toBe(longAnswer(''));
  expect(events.length).toBeGreaterThan(500);
});
