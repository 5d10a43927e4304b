import type { LimelightDatabase } from '@/lib/storage/database';
import type { HealthRow, HealthStatus } from '@/lib/storage/health-rows';
import { storageProblem } from '@/lib/storage/room';
import { STARTED } from './checks/background';
import { HEALTH_CHECKS, START_CHECKS } from './checks/index';
import type { Finding, HealthCheck, HealthTools } from './health-check';
import type { Log } from './log';
import { redact } from './redact';

/** Longer than a request to Google's may take with its retries. */
const DEADLINE_MS = 15_000;
const MAX_REASON_CHARS = 120;

export interface RunTools extends HealthTools {
  log: Log;
  /** `setTimeout` unless a test has its own. */
  sleep?: (ms: number) => Promise<void>;
}

/** From best to worst. `unknown` is no fault: there is nothing to judge. */
const RANK: readonly HealthStatus[] = ['unknown', 'healthy', 'warning', 'critical'];

/** The worst of them; `unknown` for none. */
export function worstStatus(statuses: readonly HealthStatus[]): HealthStatus {
  return RANK[Math.max(0, ...statuses.map((status) => RANK.indexOf(status)))] ?? 'unknown';
}

/**
 * Runs every check side by side and keeps what they found as rows. A check that throws or does not come to an end is
 * itself a critical finding.
 * Throws `storage-full` or `storage-unavailable` when the rows cannot be written, which the database's own check says too.
 */
export async function runHealthChecks(
  tools: RunTools,
  checks: readonly HealthCheck[] = HEALTH_CHECKS,
): Promise<HealthStatus> {
  const rows = await Promise.all(checks.map((check) => runCheck(check, tools)));
  for (const row of rows) logFinding(row, tools.log);
  try {
    await saveRows(tools.database, rows, checks === HEALTH_CHECKS);
  } catch (error) {
    throw storageProblem(error);
  }
  return worstStatus(rows.map(({ status }) => status));
}

/** At the start of the background: the little that has to be right, and a line in the log. Never rejects. */
export async function runStartChecks(tools: RunTools): Promise<HealthStatus> {
  tools.log.info(STARTED, { version: tools.worker.version });
  try {
    return await runHealthChecks(tools, START_CHECKS);
  } catch (error) {
    tools.log.error('health.lost', { why: String(error) });
    return 'critical';
  }
}

async function runCheck(check: HealthCheck, tools: RunTools): Promise<HealthRow> {
  const startedAt = tools.clock();
  const found = await Promise.race([findSafely(check, tools), tooLong(tools)]);
  return {
    id: check.id,
    status: found.status,
    checkedAt: tools.now(),
    durationMs: Math.max(0, Math.round(tools.clock() - startedAt)),
    facts: found.facts ?? {},
    finding: found.finding,
    problem: found.problem ?? null,
  };
}

async function findSafely(check: HealthCheck, tools: RunTools): Promise<Finding> {
  try {
    return await check.run(tools);
  } catch (error) {
    const reason = redact(String(error)).slice(0, MAX_REASON_CHARS);
    return { status: 'critical', finding: 'crashed', facts: { reason } };
  }
}

async function tooLong({ sleep = wait }: RunTools): Promise<Finding> {
  await sleep(DEADLINE_MS);
  return { status: 'critical', finding: 'tookTooLong', facts: { seconds: DEADLINE_MS / 1000 } };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** A check that no longer exists leaves no row behind. */
async function saveRows(database: LimelightDatabase, rows: HealthRow[], areAll: boolean): Promise<void> {
  await database.transaction('rw', database.healthChecks, async () => {
    if (areAll) await database.healthChecks.clear();
    await database.healthChecks.bulkPut(rows);
  });
}

function logFinding({ id, status, finding, problem }: HealthRow, log: Log): void {
  const facts = { check: id, finding, problem };
  if (status === 'critical') log.error('health.found', facts);
  else if (status === 'warning') log.warn('health.found', facts);
}
