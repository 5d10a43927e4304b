import type { RequestRow } from '@/lib/storage/api-rows';

/**
 * The request log as a table for spreadsheets, a line a request. It starts with the byte order mark by which they know UTF-8;
 * cells that they would run as a formula are escaped.
 */
export async function writeRequestCsv(rows: readonly RequestRow[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  return `\uFEFF${Papa.unparse(rows.map(toRecord), { escapeFormulae: true })}`;
}

/** The same as JSON. */
export function writeRequestJson(rows: readonly RequestRow[]): string {
  return `${JSON.stringify({ kind: 'limelight-requests', version: 1, requests: rows.map(toRecord) }, null, 2)}\n`;
}

/** The columns in the order in which a reader asks: when, where to, what for, what it cost, what came of it. */
function toRecord(row: RequestRow): Record<string, string | number | boolean | null> {
  const { service, method, host, path, purpose, isCached, quotaId, bucket, cost } = row;
  const { attempt, status, problem, durationMs, bytesSent, bytesReceived, correlationId } = row;
  const at = new Date(row.at).toISOString();
  return {
    ...{ at, service, method, host, path, purpose, isCached, quotaId, bucket, cost },
    ...{ attempt, status, problem, durationMs, bytesSent, bytesReceived, correlationId },
  };
}
