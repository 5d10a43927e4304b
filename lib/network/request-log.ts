import type { RequestPurpose, RequestRow, ServiceId } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { withConnection } from '@/lib/storage/room';

const MAX_ROWS = 1000;
/** The last minute is what the pace is kept by. */
const KEPT_MS = 60_000;

const HOSTS: Record<ServiceId, string> = {
  'youtube-data': 'youtube.googleapis.com',
  'youtube-analytics': 'youtubeanalytics.googleapis.com',
  'google-sign-in': 'oauth2.googleapis.com',
  autocomplete: 'suggestqueries-clients6.youtube.com',
  gemini: 'generativelanguage.googleapis.com',
};

/** What would have been asked, had it not been kept. */
export interface CachedAnswer {
  service: ServiceId;
  purpose: RequestPurpose;
  at: number;
  /** Of the kept value. */
  bytes: number;
  durationMs: number;
  /** As it would have been asked, where that is known. */
  path?: string;
  correlationId?: string | undefined;
}

/**
 * Adds a line and drops the oldest beyond 1,000: numbers are given without gaps, so which those are needs no counting. To be
 * called in a transaction.
 *
 * @returns its number.
 */
export async function addRequest(database: LimelightDatabase, row: Omit<RequestRow, 'id'>): Promise<number> {
  const id = await database.requests.add(row);
  await database.requests
    .where('id')
    .belowOrEqual(id - MAX_ROWS)
    .filter((old) => old.isCached || old.at <= row.at - KEPT_MS)
    .delete();
  return id;
}

/** Lines for what needed no request: free, and left out of the pace. Many at once: a look at a page brings several. */
export async function logCachedAnswers(database: LimelightDatabase, answers: readonly CachedAnswer[]): Promise<void> {
  await withConnection(database, () =>
    database.transaction('rw', database.requests, async () => {
      const [last, ...others] = answers.map(rowOf).toReversed();
      if (!last) return;
      await database.requests.bulkAdd(others.toReversed());
      await addRequest(database, last);
    }),
  );
}

function rowOf(answer: CachedAnswer): Omit<RequestRow, 'id'> {
  const { service, purpose, at, bytes, durationMs, path = '', correlationId = crypto.randomUUID() } = answer;
  return {
    ...{ at, correlationId, service, method: 'GET', host: HOSTS[service], path, purpose },
    ...{ quotaId: null, bucket: null, cost: 0, attempt: 1, status: null },
    ...{ bytesSent: 0, bytesReceived: bytes, durationMs, isCached: true, problem: null },
  };
}
