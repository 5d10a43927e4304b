import type { AiUsage } from '@/lib/ai/ai-port';
import type { AiFeature } from '@/lib/ai/providers';
import type { AiUsageRow } from './ai-rows';
import { addTokens, loadUsage, localMonth } from './ai-usage';
import type { LimelightDatabase } from './database';
import { localDay } from './local-day';

export interface SpendingSum {
  calls: number;
  usage: AiUsage;
  /** US dollars that count against the budget; 0 in the free tier. */
  costUsd: number;
  /** US dollars in the paid tier, of the calls whose price is known. */
  listPriceUsd: number;
  /** Whether a call is in it without a known price. */
  hasUnknownPrice: boolean;
}

/** What models cost, for people. Days and months are those of where they are. */
export interface Spending {
  today: SpendingSum;
  month: SpendingSum;
  /** Of this month, the dearest first. */
  features: (SpendingSum & { feature: AiFeature })[];
  models: (SpendingSum & { model: string })[];
  /** The last 30, oldest first; also those without a call. */
  days: (SpendingSum & { day: string })[];
}

const SHOWN_DAYS = 30;

/** What stands in the database; asked again, it is brought up to date by itself in a live query. */
export async function loadSpending(database: LimelightDatabase, now: number): Promise<Spending> {
  const days = lastDays(now, SHOWN_DAYS);
  const month = localMonth(now);
  const firstDay = [`${month}-01`, ...days].toSorted()[0] ?? month;
  const rows = await loadUsage(database, firstDay, localDay(now));
  const ofMonth = rows.filter(({ day }) => day.startsWith(month));
  return {
    today: sumUsage(rows.filter(({ day }) => day === localDay(now))),
    month: sumUsage(ofMonth),
    features: sumBy(ofMonth, ({ feature }) => feature).map(([feature, sum]) => ({ feature, ...sum })),
    models: sumBy(ofMonth, ({ model }) => model).map(([model, sum]) => ({ model, ...sum })),
    days: days.map((day) => ({ day, ...sumUsage(rows.filter((row) => row.day === day)) })),
  };
}

function sumUsage(rows: readonly AiUsageRow[]): SpendingSum {
  const sum: SpendingSum = {
    calls: 0,
    usage: { input: 0, output: 0, thoughts: 0, cached: 0 },
    costUsd: 0,
    listPriceUsd: 0,
    hasUnknownPrice: false,
  };
  for (const row of rows) {
    sum.calls += row.calls;
    sum.usage = addTokens(sum.usage, row.usage);
    sum.costUsd += row.costUsd;
    sum.listPriceUsd += row.listPriceUsd ?? 0;
    sum.hasUnknownPrice ||= row.listPriceUsd === null;
  }
  return sum;
}

function sumBy<Name extends string>(rows: readonly AiUsageRow[], nameOf: (row: AiUsageRow) => Name) {
  const names = [...new Set(rows.map(nameOf))];
  const sums = names.map((name) => [name, sumUsage(rows.filter((row) => nameOf(row) === name))] as const);
  return sums.toSorted(([, one], [, other]) => other.listPriceUsd - one.listPriceUsd || other.calls - one.calls);
}

/** By the calendar, not by 24 hours: a day on which clocks change has 23 or 25. Oldest first. */
function lastDays(now: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const noon = new Date(now);
    noon.setHours(12, 0, 0, 0);
    noon.setDate(noon.getDate() - (count - 1 - place));
    return localDay(noon.getTime());
  });
}
