import { releaseOffline } from './claim-job';
import { createPool, type PoolTools } from './create-pool';
import type { Heartbeat } from './heartbeat';
import { holdLock } from './hold-lock';
import { cancelJob } from './queue';
import { queueDueSchedules } from './schedules';

export interface JobRunner {
  /**
   * Queues what is scheduled and begins what is due. Can be called any time and any number of times, at every start of the
   * background too; never throws. Resolves when nothing more can be begun now.
   */
  wake(): Promise<void>;
  /** The network is back: what waited for it is due at once. */
  online(): Promise<void>;
  cancel(id: string): Promise<void>;
  /** For tests: when nothing is begun and nothing runs. */
  whenIdle(): Promise<void>;
}

export interface JobRunnerTools extends PoolTools {
  heartbeat?: Heartbeat | null;
  /** `null` where there is no other background to keep apart from. */
  locks?: Pick<LockManager, 'request'> | null;
}

/**
 * Does what is queued. It keeps nothing of value: another runner, over the same database and with another `workerId`, goes
 * on where this one was stopped.
 */
export function createJobRunner(tools: JobRunnerTools): JobRunner {
  const { database, now, log, heartbeat = null, locks = globalThis.navigator?.locks ?? null } = tools;
  const pool = createPool(tools, () => void wake());
  let passing: Promise<void> | null = null;
  let isAskedAgain = false;
  let isFirst = true;
  let unlock: (() => void) | null = null;

  async function pass(): Promise<void> {
    // First, so that a worker that dies from here on is woken again.
    await heartbeat?.keep();
    if (locks && !unlock) unlock = await holdLock(locks);
    // A worker that slept has missed the `online` event.
    if (isFirst) await releaseOffline(database, now());
    isFirst = false;
    await queueDueSchedules(database, now());
    await pool.fill();
    if (pool.runs()) return;
    await heartbeat?.keep();
    unlock?.();
    unlock = null;
  }

  async function passUntilQuiet(): Promise<void> {
    while (isAskedAgain) {
      isAskedAgain = false;
      await pass().catch((error: unknown) => log.error('jobs.wake', { why: String(error) }));
    }
    passing = null;
  }

  function wake(): Promise<void> {
    isAskedAgain = true;
    passing ??= passUntilQuiet();
    return passing;
  }

  return {
    wake,
    async online() {
      await releaseOffline(database, now());
      await wake();
    },
    async cancel(id) {
      await cancelJob(database, id, now());
      pool.abort(id);
    },
    async whenIdle() {
      while (passing || pool.runs()) await Promise.all([passing, pool.runs()]);
    },
  };
}
