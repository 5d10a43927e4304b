import type { AiSettings } from '@/lib/storage/settings';
import type { AiUsage } from './ai-port';
import { dearestPrice, type Price, priceOf } from './prices';
import type { AiProvider } from './providers';

/** US dollars. */
export interface AiCost {
  /** What the creator pays: 0 in the free tier and on this device; `null` without a known price. */
  costUsd: number | null;
  /** What counts against the budget: a model without a known price is taken for the dearest one there is. */
  chargedUsd: number;
  /** What it costs in the paid tier, whichever the creator has; `null` without a known price. */
  listPriceUsd: number | null;
}

export interface Answerer {
  provider: AiProvider;
  model: string;
}

type PriceSettings = Pick<AiSettings, 'tier' | 'prices'>;

const FREE: AiCost = { costUsd: 0, chargedUsd: 0, listPriceUsd: 0 };

/** Of what was used, at the prices of `at`. The creator's own prices win over those that are shipped. */
export function measureCost(
  { provider, model }: Answerer,
  usage: AiUsage,
  { tier, prices }: PriceSettings,
  at: number,
): AiCost {
  if (provider !== 'gemini') return FREE;
  const price = priceOf(model, prices, at);
  const listPriceUsd = price && costAt(price, usage);
  if (tier === 'free') return { ...FREE, listPriceUsd };
  const chargedUsd = listPriceUsd ?? costAt(dearestPrice(prices, at), usage);
  return { costUsd: listPriceUsd, chargedUsd, listPriceUsd };
}

function costAt({ input, output }: Price, usage: AiUsage): number {
  return (usage.input * input + (usage.output + usage.thoughts) * output) / 1_000_000;
}
