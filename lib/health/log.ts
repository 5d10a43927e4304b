import type { LogRow } from '@/lib/storage/health-rows';

type Facts = LogRow['facts'];

/**
 * Limelight's own log: kept in this browser, at most 2,000 lines, redacted before it is written, never sent. Writing never
 * throws and is waited for by nobody.
 */
export interface Log {
  debug(event: string, facts?: Facts, correlationId?: string | null): void;
  info(event: string, facts?: Facts, correlationId?: string | null): void;
  warn(event: string, facts?: Facts, correlationId?: string | null): void;
  error(event: string, facts?: Facts, correlationId?: string | null): void;
}

/** For tests, and for where there is no database. */
export const SILENT_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
