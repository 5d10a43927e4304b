import { MAX_LOG_ROWS, type NewLogRow, saveLogRows } from '@/lib/storage/diagnostics';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { LogLevel, LogRow } from '@/lib/storage/health-rows';
import { createBatch, type BatchTools } from './create-batch';
import type { Log } from './log';
import { redact } from './redact';

const WRITE_EVERY_MS = 250;
const MAX_EVENT_CHARS = 80;
const MAX_FACT_CHARS = 200;
const MAX_FACTS = 20;

/** A fact of such a name is not kept whatever its value looks like. */
const SECRET_FACT = /token|secret|password|authorization|apikey|cookie/i;

export interface KeptLog extends Log {
  /** Writes what waits now; never rejects. */
  flush(): Promise<void>;
  /** How many lines could not be written since the last that could. */
  lostCount(): number;
}

interface LogTools {
  database: LimelightDatabase;
  now: () => number;
  schedule?: BatchTools<NewLogRow>['schedule'];
}

/** The log in the database: a ring of `MAX_LOG_ROWS` lines. It writes to no console, whose lines other tools collect. */
export function createLog({ database, now, schedule }: LogTools): KeptLog {
  const batch = createBatch<NewLogRow>({
    write: (rows, lost) => saveLogRows(database, lost > 0 ? [lostLine(lost, now()), ...rows] : rows),
    intervalMs: WRITE_EVERY_MS,
    maxWaiting: MAX_LOG_ROWS,
    now,
    ...(schedule && { schedule }),
  });
  const write =
    (level: LogLevel) =>
    (event: string, facts: LogRow['facts'] = {}, correlationId: string | null = null): void => {
      batch.add({
        at: now(),
        level,
        event: redact(event).slice(0, MAX_EVENT_CHARS),
        facts: redactFacts(facts),
        correlationId: correlationId === null ? null : redact(correlationId).slice(0, MAX_EVENT_CHARS),
      });
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    flush: batch.flush,
    lostCount: batch.lostCount,
  };
}

/** Redacted first, shortened then: half a key is a secret too, and no pattern would know it. */
function redactFacts(facts: LogRow['facts']): LogRow['facts'] {
  return Object.fromEntries(
    Object.entries(facts)
      .slice(0, MAX_FACTS)
      .map(([name, value]) => [redact(name).slice(0, MAX_EVENT_CHARS), redactFact(name, value)]),
  );
}

function redactFact(name: string, value: LogRow['facts'][string]): LogRow['facts'][string] {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  // Facts are typed, but what an error brings along may be anything.
  const text = String(value);
  return SECRET_FACT.test(name) && text !== '' ? '[redacted]' : redact(text).slice(0, MAX_FACT_CHARS);
}

function lostLine(lines: number, at: number): NewLogRow {
  return { at, level: 'warn', event: 'log.lost', facts: { lines }, correlationId: null };
}
