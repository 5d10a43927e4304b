import type { MetricRow } from '@/lib/storage/health-rows';
import { estimateQuantile } from './histogram';
import { joinMetrics } from './join-metrics';

/** One operation over all days that are kept. Times in ms, quantiles within `QUANTILE_ERROR` of the exact ones. */
export interface MetricSummary {
  operation: string;
  count: number;
  failures: number;
  p50: number;
  p95: number;
  p99: number;
  maxMs: number;
}

/** Most used first. */
export function summarizeMetrics(rows: readonly MetricRow[]): MetricSummary[] {
  return joinMetrics(rows, ({ operation }) => operation)
    .map(summarize)
    .toSorted((a, b) => b.count - a.count || (a.operation < b.operation ? -1 : 1));
}

function summarize({ operation, count, failures, counts, maxMs }: MetricRow): MetricSummary {
  const quantile = (share: number): number => estimateQuantile(counts, share, maxMs) ?? 0;
  return { operation, count, failures, p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99), maxMs };
}
