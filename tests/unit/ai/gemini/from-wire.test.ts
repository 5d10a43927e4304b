import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerReader } from '@/lib/ai/gemini/from-wire';
import { rememberFailure } from '@/lib/ai/gemini/remember-failure';
import { ModelProblem } from '@/lib/ai/model-problem';
import { Problem } from '@/lib/problem/problem';
import { says } from '../../../support/replay-gemini';

function read(...chunks: unknown[]) {
  const reader = createAnswerReader();
  const events = chunks.flatMap((chunk) => reader.read(chunk));
  return { reader, events };
}

const STOP = { finishReason: 'STOP' };

describe('an answer that is read', () => {
  it('counts what came last, and keeps what was not told again', () => {
    const { reader } = read(
      says([{ text: 'a' }], {}, { usageMetadata: { promptTokenCount: 5, cachedContentTokenCount: 2 } }),
      says([], {}, { usageMetadata: { promptTokenCount: 5, candidatesTokenCount: 1, toolUsePromptTokenCount: 3 } }),
      says([{ text: 'b' }], STOP, { usageMetadata: { candidatesTokenCount: 2, thoughtsTokenCount: 9 } }),
    );
    expect(reader.end(false)).toMatchObject({ usage: { input: 8, output: 2, thoughts: 9, cached: 2 } });
  });

  it('that came to nothing counts nothing and keeps nothing', () => {
    expect(createAnswerReader().end(false)).toEqual({ kind: 'end', end: 'empty', usage: null, raw: null });
  });

  it('listens to the first of several candidates only', () => {
    const both = { candidates: [...says([{ text: 'a' }], STOP).candidates, ...says([{ text: 'b' }]).candidates] };
    expect(read(both).events).toEqual([{ kind: 'text', text: 'a' }]);
  });

  it('is malformed when a call has no name, whatever reason is given', () => {
    const { reader, events } = read(says([{ functionCall: { args: {} } }, { functionCall: null }], STOP));
    expect([events, reader.hasSpoken(), reader.end(false)]).toMatchObject([[], false, { end: 'malformed-call' }]);
  });

  it('takes an empty id for none', () => {
    const { events } = read(says([{ functionCall: { id: '', name: 'a' } }]));
    expect(events).toMatchObject([{ kind: 'call', call: { id: expect.stringMatching(/^own-/), name: 'a', args: {} } }]);
  });

  it('is blocked by a prompt that turns out badly after a word', () => {
    const { reader } = read(says([{ text: 'a' }], STOP), { promptFeedback: { blockReason: 'OTHER' } });
    expect(reader.end(false)).toMatchObject({ end: 'blocked' });
  });

  it.each([
    ['no object', 7],
    ['nothing', null],
    ['a list', []],
    ['candidates that are none', { candidates: 'none' }],
    ['parts that are none', { candidates: [{ content: { parts: 'x' } }] }],
    ['a reason that is none', { candidates: [{ finishReason: 3 }] }],
  ])('refuses a chunk that is %s', (_, chunk) => {
    expect(() => read(chunk)).toThrow(expect.objectContaining({ code: 'answer-invalid' }));
  });

  it('says each word once, in order, however it is cut into parts and chunks', () => {
    const part = fc.record({ text: fc.string(), thought: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(part)), (chunks) => {
        const { events, reader } = read(...chunks.map((parts) => says(parts)));
        const said = chunks.flat().map(({ text, thought }) => (thought ? '' : text));
        expect(events.map((event) => (event.kind === 'text' ? event.text : '')).join('')).toBe(said.join(''));
        expect(reader.hasSpoken()).toBe(said.some((text) => text !== ''));
        expect(reader.end(true)).toMatchObject({
          end: 'cut',
          raw: chunks.flat().length > 0 ? { parts: chunks.flat() } : null,
        });
      }),
    );
  });

  it('meets any part without breaking', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (parts) => {
        expect(read(says(parts), says([{ text: 'a' }])).events.at(-1)).toEqual({ kind: 'text', text: 'a' });
      }),
    );
  });
});

describe('what Google said besides', () => {
  const failure = { problem: 'rate-limited', isRetryable: false, isServiceFault: false, retryAfterMs: 7 } as const;

  it('is told with the problem it belongs to, and with no other', () => {
    const memory = rememberFailure();
    const paused = new Problem('service-paused');
    expect(memory.retell(paused)).toBe(paused);
    expect(memory.keep(failure)).toBe(failure);
    expect(memory.keep(null)).toBeNull();
    const told = memory.retell(new Problem('rate-limited'));
    expect([told instanceof ModelProblem, told]).toMatchObject([true, { code: 'rate-limited', retryAfterMs: 7 }]);
    const bug = new RangeError('a bug');
    expect([memory.retell(paused), memory.retell(bug)]).toEqual([paused, bug]);
  });
});
