import { defineHealthCheck, type HealthTools } from '../health-check';

const FINDINGS = ['right', 'wrong', 'wentBack', 'notCompared'] as const;

const MINUTE_MS = 60_000;
/** Ages and the day of the quota are then wrong, and Google refuses sign-ins. */
export const WRONG_MS = 5 * MINUTE_MS;

/** Whether this computer's clock can be believed: every age in Limelight comes from it. */
export const clock = defineHealthCheck({
  id: 'clock',
  findings: FINDINGS,
  async run(tools) {
    const aheadMs = await newestRowAheadMs(tools);
    if (aheadMs > WRONG_MS) return { status: 'warning', finding: 'wentBack', facts: { minutes: toMinutes(aheadMs) } };
    const server = await tools.loadServerClock();
    if (!server) return { status: 'unknown', finding: 'notCompared' };
    const driftMs = Math.abs(server.serverAt - server.receivedAt);
    if (driftMs > WRONG_MS) return { status: 'warning', finding: 'wrong', facts: { minutes: toMinutes(driftMs) } };
    return { status: 'healthy', finding: 'right', facts: { receivedAt: server.receivedAt } };
  },
});

/** What was written in the future was written before the clock was set back. */
async function newestRowAheadMs({ database, now }: HealthTools): Promise<number> {
  const newest = await Promise.all([database.logs.orderBy('at').last(), database.requests.orderBy('at').last()]);
  return Math.max(...newest.map((row) => (row?.at ?? 0) - now()));
}

function toMinutes(ms: number): number {
  return Math.round(ms / MINUTE_MS);
}
