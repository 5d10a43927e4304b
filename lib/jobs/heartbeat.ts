import { browser } from 'wxt/browser';
import type { LimelightDatabase } from '@/lib/storage/database';
import { isDue } from './claim-job';

export const HEARTBEAT = 'limelight.heartbeat';

/** The shortest period Chrome keeps to (since 120; developer.chrome.com/docs/extensions/reference/api/alarms). */
const PERIOD_MS = 30_000;

/** An alarm is set by the wall clock. Looking again after an hour makes one that was set by a wrong clock harmless. */
const LONGEST_SLEEP_MS = 3_600_000;

/** What wakes a worker that died, while there is something to do and only then. */
export interface Heartbeat {
  /** Brings the alarm in line with what is queued. Can be asked any time; browsers may lose alarms. */
  keep(): Promise<void>;
}

interface HeartbeatTools {
  database: LimelightDatabase;
  now: () => number;
}

export function createHeartbeat({ database, now }: HeartbeatTools): Heartbeat {
  return {
    async keep() {
      const [at, alarm] = await Promise.all([nextAlarmAt(database, now()), browser.alarms.get(HEARTBEAT)]);
      if (at === null) {
        if (alarm) await browser.alarms.clear(HEARTBEAT);
        return;
      }
      // One that comes a little earlier stays: asking again and again would put it off again and again.
      if (alarm && alarm.scheduledTime > Math.max(now(), at - PERIOD_MS) && alarm.scheduledTime <= at) return;
      await browser.alarms.create(HEARTBEAT, { when: at, periodInMinutes: PERIOD_MS / 60_000 });
    },
  };
}

/** When the worker is needed next, epoch ms; `null` when there is neither work nor a schedule. */
export async function nextAlarmAt(database: LimelightDatabase, now: number): Promise<number | null> {
  const [jobs, schedules] = await Promise.all([
    database.jobs.where('state').anyOf('waiting', 'running').toArray(),
    database.schedules.filter(({ isOn }) => isOn).toArray(),
  ]);
  const times = [
    ...jobs.map((job) => (job.state === 'running' || isDue(job, now) ? now : job.notBefore)),
    ...schedules.map(({ nextAt }) => nextAt),
  ];
  if (times.length === 0) return null;
  return Math.min(Math.max(Math.min(...times), now + PERIOD_MS), now + LONGEST_SLEEP_MS);
}

/**
 * Chrome stops a worker 30 seconds after the last call of an extension API, also while it waits for an answer; so does
 * Firefox.
 */
export function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}
