import { defineHealthCheck } from '../health-check';

const FINDINGS = ['idle', 'set', 'missing', 'stuck'] as const;

/** The heartbeat is a minute at most; what could have begun this long ago and did not is stuck. */
export const STUCK_MS = 15 * 60 * 1000;

/** Whether waiting work will be woken up, also after the browser stopped the background. */
export const alarms = defineHealthCheck({
  id: 'alarms',
  findings: FINDINGS,
  async run({ database, now, hasHeartbeat }) {
    const open = await database.jobs.where('state').anyOf('waiting', 'running').toArray();
    const schedules = await database.schedules.filter(({ isOn }) => isOn).count();
    const isSet = await hasHeartbeat();
    const facts = { jobs: open.length, schedules };
    if (open.length + schedules === 0) return { status: 'healthy', finding: 'idle' };
    if (!isSet) return { status: 'critical', finding: 'missing', facts };
    const isAtWork = open.some(({ leaseUntil }) => leaseUntil > now());
    const stuck = open.filter(({ notBefore, createdAt }) => Math.max(notBefore, createdAt) < now() - STUCK_MS).length;
    if (stuck > 0 && !isAtWork) return { status: 'warning', finding: 'stuck', facts: { jobs: stuck } };
    return { status: 'healthy', finding: 'set', facts };
  },
});
