import type { LimelightDatabase } from '@/lib/storage/database';
import { loadMonthCost, loadUsage, localMonth } from '@/lib/storage/ai-usage';
import type { AiUsageRow } from '@/lib/storage/ai-rows';
import { type NewEvent, wasTold } from '@/lib/storage/events';
import { localDay } from '@/lib/storage/local-day';
import type { AiSettings } from '@/lib/storage/settings';

export interface CostTools {
  database: LimelightDatabase;
  now: () => number;
  notify: (event: NewEvent) => Promise<void>;
}

/** Of the budget: from here on the creator is warned. */
const LOW_SHARE = 0.8;

const DAY_MS = 86_400_000;

/** A day is unusual when it costs more than three times the median of the last 14 days with use; five have to be known. */
const UNUSUAL_FACTOR = 3;
const COMPARED_DAYS = 14;
const MIN_DAYS = 5;
const MIN_UNUSUAL_USD = 0.01;

/** Days with use are looked for no further back. */
const LOOK_BACK_MS = 90 * DAY_MS;

/** After a call was booked: says what the creator should hear of, each once. */
export async function tellOfCosts(tools: CostTools, settings: AiSettings): Promise<void> {
  if (settings.tier === 'paid') await tellOfBudget(tools, settings, await loadMonthCost(tools.database, tools.now()));
  await tellOfDay(tools);
}

/** Once a month, and anew when the budget was changed. */
async function tellOfBudget(tools: CostTools, settings: AiSettings, monthUsd: number): Promise<void> {
  const { monthlyBudgetUsd: budgetUsd } = settings;
  if (budgetUsd <= 0 || monthUsd < budgetUsd * LOW_SHARE) return;
  const kind = monthUsd >= budgetUsd ? 'ai-budget-spent' : 'ai-budget-low';
  await tellOnce(tools, { kind, about: aboutBudget(budgetUsd, tools.now()), subject: inUsd(monthUsd, budgetUsd) });
}

/** A request was refused although a little is left: too little for any. */
export async function tellOfRefusal(tools: CostTools, settings: AiSettings, monthUsd: number): Promise<void> {
  const { monthlyBudgetUsd: budgetUsd } = settings;
  if (budgetUsd <= 0 || monthUsd < budgetUsd * LOW_SHARE) return;
  const about = aboutBudget(budgetUsd, tools.now());
  await tellOnce(tools, { kind: 'ai-budget-spent', about, subject: inUsd(monthUsd, budgetUsd) });
}

/** Once a day. In the free tier by what it would have cost: a loop is one, paid for or not. */
async function tellOfDay(tools: CostTools): Promise<void> {
  const { database, now } = tools;
  const today = localDay(now());
  const costs = costsByDay(await loadUsage(database, localDay(now() - LOOK_BACK_MS), today));
  const todayUsd = costs.get(today) ?? 0;
  costs.delete(today);
  const before = [...costs].toSorted(([one], [other]) => (one < other ? 1 : -1)).slice(0, COMPARED_DAYS);
  const usualUsd = median(before.map(([, usd]) => usd));
  if (before.length < MIN_DAYS || todayUsd <= MIN_UNUSUAL_USD || todayUsd <= usualUsd * UNUSUAL_FACTOR) return;
  await tellOnce(tools, { kind: 'ai-cost-unusual', about: today, subject: inUsd(todayUsd) });
}

async function tellOnce({ database, notify }: CostTools, event: NewEvent): Promise<void> {
  if (!(await wasTold(database, event))) await notify(event);
}

function aboutBudget(budgetUsd: number, now: number): string {
  return `${localMonth(now)}|${budgetUsd}`;
}

function costsByDay(rows: readonly AiUsageRow[]): Map<string, number> {
  const costs = new Map<string, number>();
  for (const { day, listPriceUsd, costUsd } of rows) costs.set(day, (costs.get(day) ?? 0) + (listPriceUsd ?? costUsd));
  return costs;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.length % 2 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The same in every language: "US$ 0.81 / 1.00". */
function inUsd(...amounts: number[]): string {
  return `US$ ${amounts.map((amount) => amount.toFixed(2)).join(' / ')}`;
}
