import type { BreakerRow, RequestRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { HealthRow, LogRow } from '@/lib/storage/health-rows';
import type { JobRow } from '@/lib/storage/job-rows';
import type { QuotaLevel } from './health-check';
import { type MetricSummary, summarizeMetrics } from './summarize-metrics';

const MAX_LOGS = 100;
const MAX_REQUESTS = 50;

/** What the database cannot tell about where Limelight runs. */
export interface ReportPlace {
  madeAt: number;
  version: string;
  /** `navigator.userAgent` */
  browser: string;
  platform: string;
  /** BCP 47, the browser's. */
  language: string;
  permissions: readonly string[];
  origins: readonly string[];
  /** One list for each key or sign-in, unnamed. */
  quota: readonly (readonly QuotaLevel[])[];
}

/** What a report is written from. */
export interface ReportFacts extends ReportPlace {
  health: readonly HealthRow[];
  metrics: readonly MetricSummary[];
  breakers: readonly BreakerRow[];
  jobs: readonly Pick<JobRow, 'kind' | 'state' | 'problem'>[];
  /** Newest first, as are the requests. */
  logs: readonly LogRow[];
  requests: readonly RequestRow[];
  tables: readonly { name: string; rows: number }[];
  /** Names the creator gave or has, and what else stands in the log by mistake: not to be found in the report. */
  privateTexts: readonly string[];
}

/** Reads what a report says, and what it must not say. */
export async function loadReportFacts(database: LimelightDatabase, place: ReportPlace): Promise<ReportFacts> {
  const [health, metrics, breakers, jobs, logs, requests, tables, privateTexts] = await Promise.all([
    database.healthChecks.toArray(),
    database.metrics.toArray(),
    database.breakers.toArray(),
    database.jobs.toArray(),
    database.logs.reverse().limit(MAX_LOGS).toArray(),
    database.requests.reverse().limit(MAX_REQUESTS).toArray(),
    Promise.all(database.tables.map(async (table) => ({ name: table.name, rows: await table.count() }))),
    loadPrivateTexts(database),
  ]);
  return { ...place, health, metrics: summarizeMetrics(metrics), breakers, jobs, logs, requests, tables, privateTexts };
}

async function loadPrivateTexts(database: LimelightDatabase): Promise<string[]> {
  const [accounts, keys, jobs, schedules, events, videoIds] = await Promise.all([
    database.accounts.toArray(),
    database.apiKeys.toArray(),
    database.jobs.toArray(),
    database.schedules.toArray(),
    database.events.toArray(),
    database.analyses.toCollection().primaryKeys(),
  ]);
  return [
    ...accounts.flatMap(({ id, title, handle, clientId }) => [id, title, handle ?? '', clientId]),
    ...keys.map(({ label }) => label),
    ...[...jobs, ...schedules, ...events].map(({ subject }) => subject),
    ...videoIds,
  ].filter((text) => text !== '');
}
