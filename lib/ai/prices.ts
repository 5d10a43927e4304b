/** US dollars a million tokens. */
export interface Price {
  input: number;
  /** Thoughts cost the same. */
  output: number;
}

/** Where the prices below can be looked up, and when they were. */
export const PRICES_SOURCE = 'https://ai.google.dev/gemini-api/docs/pricing';
export const PRICES_DAY = '2026-10-07';

type Span = Price & {
  /** Epoch ms: a later span of the list holds from then on. Left out: until Google changes it. */
  until?: number;
};

/**
 * What Google asks for text and pictures in the paid tier (ai.google.dev/gemini-api/docs/pricing, as transcribed on
 * 7 October 2026). What it takes off for tokens from its cache, and adds for prompts of more than 200,000 tokens, which
 * Limelight does not send, is left out. Google's days end at midnight in California.
 */
const PRICES: Readonly<Record<string, readonly Span[]>> = {
  'gemini-3.5-flash-lite': [{ input: 0.3, output: 2.5 }],
  'gemini-3.8-flash': [
    { input: 0.75, output: 3.75, until: Date.UTC(2027, 0, 1, 8) },
    { input: 1.5, output: 7.5 },
  ],
  'gemini-3.1-flash-lite': [{ input: 0.25, output: 1.5 }],
  'gemini-3.1-pro-preview': [{ input: 2, output: 12 }],
};

/** Those with a price of Google's. */
export const PRICED_MODELS: readonly string[] = Object.keys(PRICES);

/** Google names a frozen version of a model by three more digits; it costs the same. */
const VERSION = /-\d{3}$/;

/** @returns `null` for a model whose price nobody knows. */
export function priceOf(model: string, own: Readonly<Record<string, Price>>, at: number): Price | null {
  if (Object.hasOwn(own, model)) return own[model] ?? null;
  const name = Object.hasOwn(PRICES, model) ? model : model.replace(VERSION, '');
  return Object.hasOwn(PRICES, name) ? spanAt(PRICES[name] ?? [], at) : null;
}

/** Of all that are known: what a model without a price is taken to cost, so that a budget holds for it as well. */
export function dearestPrice(own: Readonly<Record<string, Price>>, at: number): Price {
  const prices = [...Object.values(PRICES).flatMap((spans) => spanAt(spans, at) ?? []), ...Object.values(own)];
  return {
    input: Math.max(...prices.map(({ input }) => input)),
    output: Math.max(...prices.map(({ output }) => output)),
  };
}

function spanAt(spans: readonly Span[], at: number): Price | null {
  const span = spans.find(({ until }) => until === undefined || at < until);
  return span ? { input: span.input, output: span.output } : null;
}
