import { problemCodeOf } from '@/lib/problem/problem';
import { storageProblem } from '@/lib/storage/room';
import { defineHealthCheck, type HealthTools } from '../health-check';

const FINDINGS = ['works', 'slow', 'forgets', 'refuses'] as const;

/** Writing, reading and deleting one row takes some ms; above this, panels feel it. */
export const SLOW_DATABASE_MS = 500;

const PROBE = 'probe';

/** Whether what is written can be read again. */
export const database = defineHealthCheck({
  id: 'database',
  findings: FINDINGS,
  async run(tools) {
    const startedAt = tools.clock();
    try {
      const isRead = await writeAndRead(tools);
      if (!isRead) return { status: 'critical', finding: 'forgets' };
    } catch (error) {
      const problem = problemCodeOf(storageProblem(error));
      if (problem === null) throw error;
      return { status: 'critical', finding: 'refuses', problem };
    }
    const ms = Math.round(tools.clock() - startedAt);
    return ms < SLOW_DATABASE_MS
      ? { status: 'healthy', finding: 'works', facts: { ms } }
      : { status: 'warning', finding: 'slow', facts: { ms } };
  },
});

/** In one transaction, so that no page ever sees the probe. */
function writeAndRead({ database, now }: HealthTools): Promise<boolean> {
  return database.transaction('rw', database.healthChecks, async () => {
    const checkedAt = now();
    const row = { status: 'unknown', checkedAt, durationMs: 0, facts: {}, finding: PROBE, problem: null } as const;
    await database.healthChecks.put({ id: PROBE, ...row });
    const read = await database.healthChecks.get(PROBE);
    await database.healthChecks.delete(PROBE);
    return read?.checkedAt === checkedAt;
  });
}
