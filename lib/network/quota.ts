import type { QuotaBucket, QuotaRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { QuotaCost } from './network';
import { nextPacificMidnight, pacificDayOf } from './pacific-day';

/**
 * What a Cloud project may use a Pacific day unless Google granted it more.
 * Source: developers.google.com/youtube/v3/determine_quota_cost
 */
export const QUOTA_LIMITS: Readonly<Record<QuotaBucket, number>> = { search: 100, stats: 10_000, units: 10_000 };

/** From this share on a bucket counts as low. */
export const LOW_SHARE = 0.8;

/** Limelight's own count of a bucket today. What others used of the same project is not in it, until YouTube says so. */
export interface QuotaState {
  bucket: QuotaBucket;
  used: number;
  limit: number;
  /** 0 as soon as YouTube said that there is no more, whatever the count. */
  left: number;
  /** The next midnight in Los Angeles. */
  resetAt: number;
  isLow: boolean;
  isSpent: boolean;
}

export interface QuotaForecast {
  fits: boolean;
  left: number;
  resetAt: number;
}

const BUCKETS: readonly QuotaBucket[] = ['units', 'search', 'stats'];

/** All three buckets, used or not. */
export async function loadQuota(database: LimelightDatabase, quotaId: string, now: number): Promise<QuotaState[]> {
  const rows = await database.quota.bulkGet(BUCKETS.map((bucket) => quotaRowId(quotaId, bucket, now)));
  return BUCKETS.map((bucket, index) => measureQuota(bucket, rows[index] ?? null, now));
}

/** Whether work of this cost can be done today; to be asked before a job starts. */
export async function forecastQuota(database: LimelightDatabase, cost: QuotaCost, now: number): Promise<QuotaForecast> {
  const row = await database.quota.get(quotaRowId(cost.quotaId, cost.bucket, now));
  const { left, resetAt } = measureQuota(cost.bucket, row ?? null, now);
  return { fits: cost.units <= left, left, resetAt };
}

/** `row` is `null` while nothing was used today. */
export function measureQuota(bucket: QuotaBucket, row: QuotaRow | null, now: number): QuotaState {
  const limit = QUOTA_LIMITS[bucket];
  const used = row?.used ?? 0;
  const isSaidSpent = row !== null && row.exhaustedAt !== null;
  const left = isSaidSpent ? 0 : Math.max(0, limit - used);
  const isLow = isSaidSpent || used >= limit * LOW_SHARE;
  return { bucket, used, limit, left, resetAt: nextPacificMidnight(now), isLow, isSpent: left === 0 };
}

export function quotaRowId(quotaId: string, bucket: QuotaBucket, now: number): string {
  return `${quotaId}|${bucket}|${pacificDayOf(now)}`;
}
