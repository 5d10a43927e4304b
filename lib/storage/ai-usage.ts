import type { AiUsage } from '@/lib/ai/ai-port';
import type { AiUsageRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { localDay } from './local-day';
import { withRoom } from './room';

/** What one call came to. */
export type NewUsage = Pick<AiUsageRow, 'feature' | 'provider' | 'model' | 'usage' | 'costUsd' | 'listPriceUsd'>;

/** Adds a call to its line of the day. Throws `storage-full` or `storage-unavailable`. */
export async function addUsage(database: LimelightDatabase, call: NewUsage, now: number): Promise<void> {
  const { feature, model } = call;
  const day = localDay(now);
  const id = `${day}|${feature}|${model}`;
  await withRoom(database, () =>
    database.transaction('rw', database.aiUsage, async () => {
      const known = await database.aiUsage.get(id);
      await database.aiUsage.put(known ? joined(known, call) : { id, day, calls: 1, ...call });
    }),
  );
}

function joined(known: AiUsageRow, call: NewUsage): AiUsageRow {
  return {
    ...known,
    calls: known.calls + 1,
    usage: addTokens(known.usage, call.usage),
    costUsd: known.costUsd + call.costUsd,
    listPriceUsd:
      known.listPriceUsd === null || call.listPriceUsd === null ? null : known.listPriceUsd + call.listPriceUsd,
  };
}

export function addTokens(one: AiUsage, other: AiUsage): AiUsage {
  return {
    input: one.input + other.input,
    output: one.output + other.output,
    thoughts: one.thoughts + other.thoughts,
    cached: one.cached + other.cached,
  };
}

/** From the one day to the other, both included; YYYY-MM-DD. */
export function loadUsage(database: LimelightDatabase, firstDay: string, lastDay: string): Promise<AiUsageRow[]> {
  return database.aiUsage.where('day').between(firstDay, lastDay, true, true).toArray();
}

/** YYYY-MM where the creator is: the budget is for a month. */
export function localMonth(at: number): string {
  return localDay(at).slice(0, 'YYYY-MM'.length);
}

/** US dollars that were booked in the month that `now` is in. */
export async function loadMonthCost(database: LimelightDatabase, now: number): Promise<number> {
  const rows = await database.aiUsage.where('day').startsWith(localMonth(now)).toArray();
  return rows.reduce((sum, { costUsd }) => sum + costUsd, 0);
}

export async function clearUsage(database: LimelightDatabase): Promise<void> {
  await database.aiUsage.clear();
}
