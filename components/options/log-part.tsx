import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { database } from '@/lib/storage/database';
import type { LogLevel, LogRow } from '@/lib/storage/health-rows';
import { type LogFilter, LogViewer } from '../health/log-viewer';
import { loadSafely } from './load-safely';

/** From chatty to grave. */
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const FIRST_FILTER: LogFilter = { level: 'debug', correlationId: null, maxRows: 200 };

/** The log in the database, followed live. */
export function LogPart() {
  const [filter, setFilter] = useState(FIRST_FILTER);
  const loaded = useLiveQuery(() => loadSafely(() => loadLines(filter)), [filter]);
  const lines = loaded?.value ?? [];
  return (
    <LogViewer
      rows={lines.slice(0, filter.maxRows)}
      hasMore={lines.length > filter.maxRows}
      filter={filter}
      onFilter={(change) => setFilter({ ...filter, ...change })}
    />
  );
}

/** Newest first, and one more than is shown, so that it is known whether there are more. */
function loadLines({ level, correlationId, maxRows }: LogFilter): Promise<LogRow[]> {
  const isShown = (row: LogRow): boolean =>
    LEVELS.indexOf(row.level) >= LEVELS.indexOf(level) &&
    (correlationId === null || row.correlationId === correlationId);
  return database.logs
    .reverse()
    .filter(isShown)
    .limit(maxRows + 1)
    .toArray();
}
