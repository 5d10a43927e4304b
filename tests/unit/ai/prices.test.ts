import { describe, expect, it } from 'vitest';
import { dearestPrice, priceOf } from '@/lib/ai/prices';
import { measureCost } from '@/lib/ai/measure-cost';
import { estimateInput, estimateTokens } from '@/lib/ai/estimate-tokens';
import { roleOf } from '@/lib/ai/choose-chain';

const AT = Date.UTC(2026, 10, 21);
const NEW_YEAR_IN_CALIFORNIA = Date.UTC(2027, 0, 1, 8);
const MILLION = { input: 1_000_000, output: 600_000, thoughts: 400_000, cached: 500_000 };

describe('a price', () => {
  it.each([
    ['gemini-3.5-flash-lite', AT, { input: 0.3, output: 2.5 }],
    ['gemini-3.5-flash-lite-001', AT, { input: 0.3, output: 2.5 }],
    ['gemini-3.1-flash-lite', AT, { input: 0.25, output: 1.5 }],
    ['gemini-3.1-pro-preview', AT, { input: 2, output: 12 }],
    ['gemini-3.8-flash', AT, { input: 0.75, output: 3.75 }],
    ['gemini-3.8-flash', NEW_YEAR_IN_CALIFORNIA - 1, { input: 0.75, output: 3.75 }],
    ['gemini-3.8-flash', NEW_YEAR_IN_CALIFORNIA, { input: 1.5, output: 7.5 }],
    ['gemini-3.8-flash-lite', AT, null],
    ['gemini-9', AT, null],
    ['constructor', AT, null],
  ])('of %s', (model, at, price) => {
    expect(priceOf(model, {}, at)).toEqual(price);
  });

  it('is the creator’s own where they gave one', () => {
    const own = { 'gemini-3.5-flash-lite': { input: 1, output: 2 }, 'gemini-9': { input: 0, output: 0 } };
    expect(priceOf('gemini-3.5-flash-lite', own, AT)).toEqual({ input: 1, output: 2 });
    expect(priceOf('gemini-9', own, AT)).toEqual({ input: 0, output: 0 });
    expect(priceOf('gemini-3.1-flash-lite', own, AT)).toEqual({ input: 0.25, output: 1.5 });
  });

  it('is at most the dearest one of all', () => {
    expect(dearestPrice({}, AT)).toEqual({ input: 2, output: 12 });
    expect(dearestPrice({ 'gemini-9': { input: 5, output: 1 } }, AT)).toEqual({ input: 5, output: 12 });
  });
});

describe('what a call costs', () => {
  const gemini = { provider: 'gemini', model: 'gemini-3.5-flash-lite' } as const;
  it.each([
    ['in the paid tier, thoughts as output', gemini, 'paid', { costUsd: 2.8, chargedUsd: 2.8, listPriceUsd: 2.8 }],
    ['in the free tier', gemini, 'free', { costUsd: 0, chargedUsd: 0, listPriceUsd: 2.8 }],
    [
      'without a known price, which counts as the dearest',
      { provider: 'gemini', model: 'gemini-9' },
      'paid',
      { costUsd: null, chargedUsd: 14, listPriceUsd: null },
    ],
    [
      'without a known price in the free tier',
      { provider: 'gemini', model: 'gemini-9' },
      'free',
      { costUsd: 0, chargedUsd: 0, listPriceUsd: null },
    ],
    [
      'on this device',
      { provider: 'built-in', model: 'built-in' },
      'paid',
      { costUsd: 0, chargedUsd: 0, listPriceUsd: 0 },
    ],
  ] as const)('%s', (_, who, tier, cost) => {
    expect(measureCost(who, MILLION, { tier, prices: {} }, AT)).toEqual(cost);
  });
});

describe('tokens', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['four', 1],
    ['fours', 2],
    ['面白い', 3],
  ])('of %j are about %i', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it('of a picture are many, though it stands in no body', () => {
    const image = { kind: 'image', mimeType: 'image/jpeg', data: 'x'.repeat(9_999) } as const;
    const request = { system: '', messages: [{ role: 'user', parts: [image, image] }] } as const;
    expect(estimateInput('four', request)).toBe(2_241);
  });
});

it.each([
  ['chat', 'chat'],
  ['thumbnail', 'vision'],
  ['titles', 'writing'],
  ['content-ideas', 'writing'],
] as const)('%s takes the model for %s', (feature, role) => {
  expect(roleOf(feature)).toBe(role);
});
