import { defineHealthCheck } from '../health-check';

const FINDINGS = ['running', 'restarting'] as const;

/** The log line `runStartChecks` writes each time the background starts. */
export const STARTED = 'background.started';

const WINDOW_MS = 10 * 60 * 1000;
/** An idle background is stopped after 30 s, so that 20 starts are the most there can be in ten minutes of ordinary use. */
export const MAX_STARTS = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Since when the background runs, and whether it keeps falling over. Being stopped and started again is ordinary. */
export const background = defineHealthCheck({
  id: 'background',
  findings: FINDINGS,
  async run({ database, now, worker }) {
    const starts = await database.logs
      .where('at')
      .above(now() - DAY_MS)
      .filter(({ event }) => event === STARTED)
      .toArray();
    const recent = starts.filter(({ at }) => at > now() - WINDOW_MS).length;
    if (recent > MAX_STARTS) return { status: 'warning', finding: 'restarting', facts: { recent } };
    const { version, startedAt } = worker;
    return { status: 'healthy', finding: 'running', facts: { version, startedAt, starts: starts.length } };
  },
});
