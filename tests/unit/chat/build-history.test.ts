import { describe, expect, it } from 'vitest';
import { buildHistory } from '@/lib/chat/build-history';
import type { ExchangeEntry } from '@/lib/chat/exchange';
import { askedQuestion, emptyAnswer } from '@/lib/chat/growing-answer';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { NOW } from '../../support/make-jobs';

const yes = (): boolean => true;

function turn(place: number, question: string, answer: Partial<ChatMessageRow> = {}): ChatMessageRow[] {
  const said = { text: `Answer ${place}.`, state: 'done' as const, ...answer };
  return [askedQuestion('c', place * 2, NOW, question), { ...emptyAnswer('c', place * 2 + 1, NOW), ...said }];
}

/** A tool that found so much, with the model's signature. */
function exchangeOf(text: string, found: string): ExchangeEntry[] {
  const raw = { provider: 'gemini' as const, parts: [{ functionCall: { name: 'read_video' }, thoughtSignature: 's' }] };
  return [
    { message: { role: 'model', parts: [{ kind: 'call', id: 'a', name: 'read_video', args: {} }], raw }, saidChars: 0 },
    {
      message: { role: 'user', parts: [{ kind: 'result', id: 'a', name: 'read_video', value: found }], raw: null },
      saidChars: 0,
    },
    { message: { role: 'model', parts: [{ kind: 'text', text }], raw: null }, saidChars: text.length },
  ];
}

const withTool = (found: string): Partial<ChatMessageRow> => ({
  exchange: exchangeOf('Answer.', found),
  text: 'Answer.',
  steps: [{ id: 'a', tool: 'read_video', args: {}, at: NOW, durationMs: 1, problem: null, receipts: [] }],
});

const textsOf = (messages: readonly { parts: readonly { kind: string }[] }[]): unknown[] =>
  messages.map(({ parts }) => parts.map((part) => ('text' in part ? part.text : part.kind)).join());

it('is what was said, in order', () => {
  const { messages, leftOut } = buildHistory([...turn(0, 'One?'), ...turn(1, 'Two?')], yes);
  expect(textsOf(messages)).toEqual(['One?', 'Answer 0.', 'Two?', 'Answer 1.']);
  expect(leftOut).toBe(0);
});

it('goes word for word, with signatures, where that fits', () => {
  const { messages } = buildHistory(turn(0, 'One?', withTool('found')), yes);
  expect(textsOf(messages)).toEqual(['One?', 'call', 'result', 'Answer.']);
  expect(messages[1]?.raw?.parts).toEqual([expect.objectContaining({ thoughtSignature: 's' })]);
});

describe('goes as question and answer', () => {
  it.each([
    ['where what the tools found is too long', withTool('x'.repeat(1_000)), yes],
    ['where it may not be told any more', withTool('found'), () => false],
    ['where it broke off', { ...withTool('found'), state: 'stopped' as const }, yes],
    ['where the kept entries mean nothing', { text: 'Answer.', exchange: [{ from: 'another version' }] }, yes],
    ['where a call has no end', { ...withTool('found'), exchange: exchangeOf('', '').slice(0, 2) }, yes],
  ])('%s', (_, answer, mayTell) => {
    const { messages, leftOut } = buildHistory(turn(0, 'One?', answer), mayTell, 900);
    expect(textsOf(messages)).toEqual(['One?', 'Answer.']);
    expect(leftOut).toBe(0);
  });
});

it('drops the oldest whole, and nothing in between', () => {
  const rows = [
    ...turn(0, 'Zero?'),
    ...turn(1, 'One?', { text: 'x'.repeat(2_000) }),
    ...turn(2, 'Two?'),
    ...turn(3, 'Three?'),
  ];
  const { messages, leftOut } = buildHistory(rows, yes, 1_500);
  expect(textsOf(messages)).toEqual(['Two?', 'Answer 2.', 'Three?', 'Answer 3.']);
  expect(leftOut).toBe(2);
});

it('fits exactly, or not', () => {
  const rows = turn(0, 'One?');
  const size = JSON.stringify(buildHistory(rows, yes).messages).length;
  expect(buildHistory(rows, yes, size).leftOut).toBe(0);
  expect(buildHistory(rows, yes, size - 1)).toEqual({ messages: [], leftOut: 1 });
});

it('leaves out what nobody answered', () => {
  const rows = [...turn(0, 'One?', { text: '', state: 'failed' }), ...turn(1, 'Two?')];
  expect(buildHistory(rows, yes)).toMatchObject({ leftOut: 0, messages: [{ role: 'user' }, { role: 'model' }] });
});

it('takes what cannot be seen out of questions, which may be pasted', () => {
  const { messages } = buildHistory(turn(0, 'One\u200B\u{E0041}?'), yes);
  expect(textsOf(messages)[0]).toBe('One?');
});
