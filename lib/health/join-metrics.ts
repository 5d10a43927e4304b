import type { MetricRow } from '@/lib/storage/health-rows';
import { mergeCounts } from './histogram';

/** What both counted, under the first one's day and operation. */
export function mergeMetrics(a: MetricRow, b: MetricRow): MetricRow {
  return {
    ...a,
    count: a.count + b.count,
    failures: a.failures + b.failures,
    counts: mergeCounts(a.counts, b.counts),
    maxMs: Math.max(a.maxMs, b.maxMs),
  };
}

/** One row for each key, in the order in which they first appear. */
export function joinMetrics(rows: readonly MetricRow[], keyOf: (row: MetricRow) => string): MetricRow[] {
  const joined = new Map<string, MetricRow>();
  for (const row of rows) {
    const kept = joined.get(keyOf(row));
    joined.set(keyOf(row), kept ? mergeMetrics(kept, row) : row);
  }
  return [...joined.values()];
}
