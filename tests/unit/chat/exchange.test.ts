import { describe, expect, it } from 'vitest';
import { parseExchange, unsentText } from '@/lib/chat/exchange';

const entry = (saidChars: number) => ({
  message: { role: 'model', parts: [{ kind: 'text', text: 'x' }], raw: null },
  saidChars,
});

describe('parseExchange', () => {
  it('takes what Limelight keeps', () => {
    const raw = { provider: 'gemini', parts: [{ thoughtSignature: 's' }] };
    const exchange = [{ ...entry(0), message: { ...entry(0).message, raw } }];
    expect(parseExchange({ exchange })).toEqual(exchange);
  });

  it.each([
    ['nothing', []],
    ['half an entry', [entry(0), { saidChars: 3 }]],
    ['a picture', [{ message: { role: 'user', parts: [{ kind: 'image', data: 'x' }], raw: null }, saidChars: 0 }]],
    ['an entry that says less than nothing', [entry(-1)]],
  ])('is empty for %s', (_, exchange) => {
    expect(parseExchange({ exchange })).toEqual([]);
  });
});

it.each([
  ['all of it, where nothing was sent back', 'All of it.', [], 'All of it.'],
  ['what came after the last entry', 'Let me look.\n\nYour score', [entry(5), entry(12)], 'Your score'],
  ['nothing, where all was sent back', 'All of it.', [entry(10)], ''],
])('unsent is %s', (_, text, exchange, unsent) => {
  expect(unsentText({ text, exchange })).toBe(unsent);
});
