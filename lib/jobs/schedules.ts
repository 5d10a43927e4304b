import type { LimelightDatabase } from '@/lib/storage/database';
import type { ScheduleRow } from '@/lib/storage/job-rows';
import { withRoom } from '@/lib/storage/room';
import { JOB_KINDS, type JobKind } from './job';
import { addJob } from './queue';

export const HOURLY_MS = 3_600_000;
export const DAILY_MS = 86_400_000;

/** What a schedule queues is recognized by its dedupe key: its success is no news to anybody. */
const DEDUPE_PREFIX = 'schedule:';

export interface NewSchedule extends Omit<ScheduleRow, 'nextAt' | 'kind'> {
  kind: JobKind;
  /** The first time, epoch ms; at once when left out. */
  firstAt?: number;
}

/** Adds it, or brings it up to date without moving its time. Can be asked at every start. */
export async function saveSchedule(database: LimelightDatabase, schedule: NewSchedule, now: number): Promise<void> {
  const { firstAt = now, ...wanted } = schedule;
  await withRoom(database, () =>
    database.transaction('rw', database.schedules, async () => {
      const known = await database.schedules.get(wanted.id);
      const nextAt = known?.everyMs === wanted.everyMs ? known.nextAt : firstAt;
      await database.schedules.put({ ...wanted, nextAt });
    }),
  );
}

export async function deleteSchedule(database: LimelightDatabase, id: string): Promise<void> {
  await database.schedules.delete(id);
}

/**
 * Queues what is due, once however often it was missed, and never beside itself. Its time of day stays: a day missed does
 * not move the next. A clock that was set back does not silence it for longer than one period.
 *
 * @returns the ids of the jobs.
 */
export async function queueDueSchedules(database: LimelightDatabase, now: number): Promise<string[]> {
  if ((await database.schedules.filter((row) => row.isOn && !isAhead(row, now)).count()) === 0) return [];
  return withRoom(database, () =>
    database.transaction('rw', database.schedules, database.jobs, database.jobItems, async () => {
      const ids: string[] = [];
      for (const row of await database.schedules.toArray()) {
        if (!row.isOn || isAhead(row, now)) continue;
        const kind = JOB_KINDS.find((known) => known === row.kind);
        const isDue = row.nextAt <= now;
        if (kind && isDue) ids.push(await addJob(database, requestOf(row, kind), now));
        await database.schedules.update(row.id, { nextAt: isDue ? nextTimeOf(row, now) : now + row.everyMs });
      }
      return ids;
    }),
  );
}

export function isScheduled(dedupeKey: string | null): boolean {
  return dedupeKey?.startsWith(DEDUPE_PREFIX) ?? false;
}

/** Neither due nor further away than it can be. */
function isAhead({ nextAt, everyMs }: ScheduleRow, now: number): boolean {
  return nextAt > now && nextAt <= now + everyMs;
}

function nextTimeOf({ nextAt, everyMs }: ScheduleRow, now: number): number {
  return nextAt + (Math.floor((now - nextAt) / everyMs) + 1) * everyMs;
}

function requestOf({ id, payload, subject }: ScheduleRow, kind: JobKind) {
  return { kind, payload, subject, dedupeKey: DEDUPE_PREFIX + id };
}
