import { expect, it } from 'vitest';
import { joinSpans } from '@/components/chat/answer-spans';
import type { ChatClaim } from '@/lib/storage/ai-rows';

const claim = (start: number, end: number): ChatClaim => ({ start, end, kind: 'number', receiptId: 'r' });
const link = (start: number, end: number) => ({ start, end, target: { kind: 'time', seconds: 90 } as const });

it('puts facts and ways into one row', () => {
  const spans = joinSpans([claim(10, 12)], [link(0, 4), link(20, 24)]);
  expect(spans.map(({ start, end, claim, target }) => [start, end, claim !== null, target !== null])).toEqual([
    [0, 4, false, true],
    [10, 12, true, false],
    [20, 24, false, true],
  ]);
});

it('gives a fact the way that stands over it', () => {
  const spans = joinSpans([claim(2, 6)], [link(2, 6)]);
  expect(spans).toEqual([{ start: 2, end: 6, claim: claim(2, 6), target: { kind: 'time', seconds: 90 } }]);
});

it('leaves out what stands over another, or over nothing', () => {
  const spans = joinSpans([claim(0, 5), claim(3, 8), claim(9, 9)], []);
  expect(spans.map(({ start }) => start)).toEqual([0]);
});
