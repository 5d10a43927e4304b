import type { LimelightDatabase } from './database';
import type { LogRow, MetricRow } from './health-rows';

/** Enough for some days of ordinary use, at about 200 bytes a line. */
export const MAX_LOG_ROWS = 2_000;

export const METRIC_DAYS = 30;

export type DiagnosticTable = 'logs' | 'requests' | 'metrics';

export const DIAGNOSTIC_TABLES: readonly DiagnosticTable[] = ['logs', 'requests', 'metrics'];

export type NewLogRow = Omit<LogRow, 'id'>;

/** Appends lines and drops the oldest above `MAX_LOG_ROWS`. Numbers are given without gaps, so no counting is needed. */
export async function saveLogRows(database: LimelightDatabase, rows: readonly NewLogRow[]): Promise<void> {
  await database.transaction('rw', database.logs, async () => {
    const lastId = await database.logs.bulkAdd([...rows]);
    await database.logs
      .where('id')
      .belowOrEqual(lastId - MAX_LOG_ROWS)
      .delete();
  });
}

/** Adds to what is there for the same day and operation, and drops what is older than `METRIC_DAYS`. */
export async function addMetrics(
  database: LimelightDatabase,
  rows: readonly MetricRow[],
  merge: (kept: MetricRow, added: MetricRow) => MetricRow,
  oldestDay: string,
): Promise<void> {
  await database.transaction('rw', database.metrics, async () => {
    const kept = await database.metrics.bulkGet(rows.map(({ day, operation }) => [day, operation]));
    await database.metrics.bulkPut(rows.map((row, index) => mergeWith(kept[index], row, merge)));
    await database.metrics.where('[day+operation]').below([oldestDay, '']).delete();
  });
}

function mergeWith(
  kept: MetricRow | undefined,
  added: MetricRow,
  merge: (kept: MetricRow, added: MetricRow) => MetricRow,
): MetricRow {
  return kept ? merge(kept, added) : added;
}

/** Empties the tables named. Rows about health itself stay: they are overwritten by the next check. */
export async function clearDiagnostics(
  database: LimelightDatabase,
  tables: readonly DiagnosticTable[] = DIAGNOSTIC_TABLES,
): Promise<void> {
  await database.transaction(
    'rw',
    tables.map((table) => database[table]),
    () => Promise.all(tables.map((table) => database[table].clear())),
  );
}
