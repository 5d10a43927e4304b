import type { ProblemCode } from '@/lib/problem/problem';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line of Limelight's own log: a name from the code, and small facts. Redacted before it is written. */
export interface LogRow {
  id: number;
  at: number;
  level: LogLevel;
  /** A name such as `job.finished`. */
  event: string;
  facts: Record<string, string | number | boolean | null>;
  correlationId: string | null;
}

/** How long one operation took on one day, as counts in logarithmic steps: enough for percentiles, and small. */
export interface MetricRow {
  /** YYYY-MM-DD, UTC */
  day: string;
  operation: string;
  count: number;
  failures: number;
  /** `counts[n]` took less than `bounds[n]` ms; the bounds are in lib/health/histogram.ts. */
  counts: number[];
  maxMs: number;
}

export type HealthStatus = 'healthy' | 'warning' | 'critical' | 'unknown';

/** What a self check found. */
export interface HealthRow {
  /** One of the catalogue in lib/health/checks. */
  id: string;
  status: HealthStatus;
  checkedAt: number;
  durationMs: number;
  /** Small facts for the sentence in the catalogue: `{ freeMb: 812 }`. */
  facts: Record<string, string | number>;
  /** Which sentence of the check's it is: its words are `health.<camelCase id>.<finding>`. */
  finding: string;
  problem: ProblemCode | null;
}

/** One day's automatic backup, as the text of the file. */
export interface BackupRow {
  /** YYYY-MM-DD, in the creator's own time zone. */
  day: string;
  at: number;
  text: string;
}
