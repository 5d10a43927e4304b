import { Problem } from '@/lib/problem/problem';
import { addUsage, loadMonthCost } from '@/lib/storage/ai-usage';
import { type AiSettings, loadSettings } from '@/lib/storage/settings';
import type { AiUsage } from './ai-port';
import { type Answerer, measureCost } from './measure-cost';
import type { AiFeature } from './providers';
import { type CostTools, tellOfCosts, tellOfRefusal } from './tell-of-costs';

export interface Budget {
  /**
   * Sets aside what a call can cost at most; several at once cannot spend the same money. Throws `budget-reached` when that
   * is more than is left of the month's budget.
   */
  reserve(step: Answerer, most: Pick<AiUsage, 'input' | 'output'>): Promise<Reservation>;
}

export interface Reservation {
  /** Books what was used, `null` for nothing, and gives the rest back. To be called once. */
  settle(feature: AiFeature, usage: AiUsage | null): Promise<void>;
}

/** Whether nothing more may be spent, however little it costs. */
export function isBudgetSpent({ tier, monthlyBudgetUsd }: AiSettings, monthUsd: number): boolean {
  return tier === 'paid' && monthUsd >= monthlyBudgetUsd;
}

export function createBudget(tools: CostTools): Budget {
  const { database, now } = tools;
  const inLine = createLine();
  /** Of calls that run. A background that dies loses it, and its calls with it. */
  let reservedUsd = 0;

  async function reserve(step: Answerer, most: Pick<AiUsage, 'input' | 'output'>): Promise<Reservation> {
    const { ai } = await loadSettings(database);
    const { chargedUsd } = measureCost(step, { ...most, thoughts: 0, cached: 0 }, ai, now());
    if (step.provider === 'gemini' && ai.tier === 'paid') await requireRoom(ai, chargedUsd);
    reservedUsd += chargedUsd;
    return {
      settle: (feature, usage) =>
        inLine(async () => {
          try {
            if (usage) await book(step, feature, usage);
          } finally {
            reservedUsd -= chargedUsd;
          }
        }),
    };
  }

  async function requireRoom(ai: AiSettings, chargedUsd: number): Promise<void> {
    const monthUsd = await loadMonthCost(database, now());
    const afterwardsUsd = monthUsd + reservedUsd + chargedUsd;
    if (!isBudgetSpent(ai, monthUsd) && afterwardsUsd <= ai.monthlyBudgetUsd) return;
    await tellOfRefusal(tools, ai, monthUsd);
    throw new Problem('budget-reached');
  }

  async function book(step: Answerer, feature: AiFeature, usage: AiUsage): Promise<void> {
    const { ai } = await loadSettings(database);
    const { chargedUsd: costUsd, listPriceUsd } = measureCost(step, usage, ai, now());
    await addUsage(database, { ...step, feature, usage, costUsd, listPriceUsd }, now());
    if (step.provider === 'gemini') await tellOfCosts(tools, ai);
  }

  return { reserve: (step, most) => inLine(() => reserve(step, most)) };
}

/** One after the other: what is looked up must still be so when it is acted upon. */
function createLine(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => null); // Whoever asked hears of it.
    return mine;
  };
}
