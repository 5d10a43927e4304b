import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addMetrics, METRIC_DAYS } from '@/lib/storage/diagnostics';
import type { MetricRow } from '@/lib/storage/health-rows';
import { createBatch, type BatchTools } from './create-batch';
import { countDuration } from './histogram';
import { joinMetrics, mergeMetrics } from './join-metrics';

const WRITE_EVERY_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Meter {
  /**
   * Counts how long the work took and whether it failed; resolves and throws as the work does. What was cancelled is not
   * counted: its duration says nothing.
   */
  measure<T>(operation: string, work: () => Promise<T>): Promise<T>;
  /** Writes what waits now; never rejects. */
  flush(): Promise<void>;
}

interface MeterTools {
  database: LimelightDatabase;
  now: () => number;
  /** Ms that never jump, as `performance.now` gives them. */
  clock: () => number;
  schedule?: BatchTools<MetricRow>['schedule'];
}

/** Durations by day and operation, kept in this browser for `METRIC_DAYS` days. */
export function createMeter({ database, now, clock, schedule }: MeterTools): Meter {
  const batch = createBatch<MetricRow>({
    write: (rows) =>
      addMetrics(
        database,
        joinMetrics(rows, ({ day, operation }) => `${day} ${operation}`),
        mergeMetrics,
        dayOf(now() - METRIC_DAYS * DAY_MS),
      ),
    intervalMs: WRITE_EVERY_MS,
    maxWaiting: 10_000,
    now,
    ...(schedule && { schedule }),
  });
  const count = (operation: string, startedAt: number, isFailure: boolean): void => {
    const durationMs = Math.max(0, clock() - startedAt);
    batch.add({
      day: dayOf(now()),
      operation,
      count: 1,
      failures: isFailure ? 1 : 0,
      counts: countDuration([], durationMs),
      maxMs: durationMs,
    });
  };
  return {
    async measure(operation, work) {
      const startedAt = clock();
      try {
        const result = await work();
        count(operation, startedAt, false);
        return result;
      } catch (error) {
        if (problemCodeOf(error) !== 'cancelled') count(operation, startedAt, true);
        throw error;
      }
    },
    flush: batch.flush,
  };
}

/** YYYY-MM-DD, UTC. */
function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
