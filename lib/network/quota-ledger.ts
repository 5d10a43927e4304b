import { Problem } from '@/lib/problem/problem';
import type { QuotaRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { QuotaCost } from './network';
import { pacificDayOf } from './pacific-day';
import { LOW_SHARE, measureQuota, QUOTA_LIMITS, quotaRowId } from './quota';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What the creator should hear of, once a day and bucket. */
export type QuotaNotice = 'quota-low' | 'quota-spent' | null;

/**
 * YouTube charges a call that it refuses as well, and at least one unit.
 * Source: developers.google.com/youtube/v3/determine_quota_cost
 */
const unitsOf = (cost: QuotaCost): number => Math.max(1, cost.units);

/** Throws `quota-exceeded` when less is left than it costs. */
export async function refuseSpentQuota(database: LimelightDatabase, cost: QuotaCost, now: number): Promise<void> {
  const row = await database.quota.get(quotaRowId(cost.quotaId, cost.bucket, now));
  if (unitsOf(cost) > measureQuota(cost.bucket, row ?? null, now).left) throw new Problem('quota-exceeded');
}

/** Takes it from the bucket. To be called in the transaction that also asked `refuseSpentQuota`. */
export async function debitQuota(
  database: LimelightDatabase,
  cost: QuotaCost,
  now: number,
): Promise<{ rowId: string; units: number; notice: QuotaNotice }> {
  const rowId = quotaRowId(cost.quotaId, cost.bucket, now);
  const units = unitsOf(cost);
  const row = (await database.quota.get(rowId)) ?? (await startDay(database, cost, now));
  const used = row.used + units;
  const limit = QUOTA_LIMITS[cost.bucket];
  const notice =
    used >= limit ? 'quota-spent' : used >= limit * LOW_SHARE && row.warnedAt === null ? 'quota-low' : null;
  await database.quota.put({ ...row, used, warnedAt: notice ? (row.warnedAt ?? now) : row.warnedAt });
  return { rowId, units, notice };
}

/** For a request that cannot have left this device. */
export async function refundQuota(database: LimelightDatabase, rowId: string, units: number): Promise<void> {
  const row = await database.quota.get(rowId);
  if (row) await database.quota.put({ ...row, used: Math.max(0, row.used - units) });
}

/** YouTube said that there is no more, whatever was counted here. The day is that of the debit: it may be over by now. */
export async function markQuotaSpent(database: LimelightDatabase, rowId: string, now: number): Promise<QuotaNotice> {
  const row = await database.quota.get(rowId);
  if (!row || row.exhaustedAt !== null) return null;
  await database.quota.put({ ...row, exhaustedAt: now, warnedAt: row.warnedAt ?? now });
  return row.used < QUOTA_LIMITS[row.bucket] ? 'quota-spent' : null;
}

/** Once a day and bucket, what nobody asks for any more goes. */
async function startDay(database: LimelightDatabase, { quotaId, bucket }: QuotaCost, now: number): Promise<QuotaRow> {
  await database.quota
    .where('day')
    .below(pacificDayOf(now - KEPT_MS))
    .delete();
  const id = quotaRowId(quotaId, bucket, now);
  return { id, quotaId, bucket, day: pacificDayOf(now), used: 0, exhaustedAt: null, warnedAt: null };
}
