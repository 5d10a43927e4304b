import type { HealthTools, QuotaLevel } from '@/lib/health/health-check';
import type { LogRow, HealthRow, MetricRow } from '@/lib/storage/health-rows';
import type { JobRow } from '@/lib/storage/job-rows';
import { LimelightDatabase } from '@/lib/storage/database';

export const NOW = Date.UTC(2026, 10, 21, 12);

let opened = 0;

/** A database that no other test has. */
export function openDatabase(): LimelightDatabase {
  opened += 1;
  return new LimelightDatabase(`health-${opened}`);
}

/** A browser in which everything is well and nothing is in use yet, unless the test says otherwise. */
export function makeHealthTools(database: LimelightDatabase, change: Partial<HealthTools> = {}): HealthTools {
  return {
    database,
    now: () => NOW,
    clock: () => 0,
    estimateStorage: async () => ({ usedBytes: 3_000_000, quotaBytes: 10_000_000_000 }),
    hasPermission: async () => true,
    loadQuota: async () => [],
    checkKey: null,
    hasHeartbeat: async () => true,
    loadBuiltInAi: async () => null,
    worker: { version: '1.2.3', startedAt: NOW - 60_000 },
    loadCacheStatistics: async () => makeStatistics(),
    loadServerClock: async () => null,
    ...change,
  };
}

export function makeStatistics(change: Partial<Awaited<ReturnType<HealthTools['loadCacheStatistics']>>> = {}) {
  const counts = { hits: 0, misses: 0, stale: 0, evictions: 0, since: NOW };
  return { ...counts, rows: 0, bytes: 0, maxBytes: 50_000_000, oldestAt: null, ...change };
}

export function makeLevel(change: Partial<QuotaLevel> = {}): QuotaLevel {
  const level = { bucket: 'units' as const, left: 9_000, limit: 10_000, resetAt: NOW + 3_600_000 };
  return { ...level, isLow: false, isSpent: false, ...change };
}

export function makeHealthRow(change: Partial<HealthRow> = {}): HealthRow {
  const found = { status: 'healthy' as const, finding: 'works', facts: { ms: 12 }, problem: null };
  return { id: 'database', checkedAt: NOW, durationMs: 14, ...found, ...change };
}

export function makeLogRow(change: Partial<LogRow> = {}): LogRow {
  return { id: 1, at: NOW, level: 'info', event: 'job.finished', facts: {}, correlationId: null, ...change };
}

export function makeMetricRow(change: Partial<MetricRow> = {}): MetricRow {
  return { day: '2026-11-21', operation: 'fetchFacts', count: 1, failures: 0, counts: [1], maxMs: 0.2, ...change };
}

/** A job that waits for its turn. */
export function makeJobRow(change: Partial<JobRow> = {}): JobRow {
  return {
    id: 'job-1',
    kind: 'refresh-videos',
    payload: null,
    subject: 'Bread Lab',
    priority: 0,
    state: 'waiting',
    dedupeKey: null,
    attempt: 0,
    notBefore: 0,
    problem: null,
    leaseOwner: null,
    leaseUntil: 0,
    total: 0,
    doneCount: 0,
    failedCount: 0,
    forecastUnits: null,
    expectedTotal: null,
    createdAt: NOW,
    startedAt: null,
    finishedAt: null,
    ...change,
  };
}
