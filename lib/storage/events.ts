import type { LimelightDatabase } from './database';
import type { EventRow } from './job-rows';

export type NewEvent = Pick<EventRow, 'kind' | 'subject' | 'about'>;

const MAX_EVENTS = 200;

/** Tells whoever looks now or later. An event about the same thing that nobody dismissed yet is brought up to date. */
export async function addEvent(database: LimelightDatabase, event: NewEvent, at: number): Promise<void> {
  await database.transaction('rw', database.events, async () => {
    const same = (row: EventRow): boolean => row.kind === event.kind && row.about === event.about && !row.isDismissed;
    const last = await database.events.orderBy('at').reverse().filter(same).first();
    if (last) await database.events.update(last.id, { at, subject: event.subject });
    else await database.events.add({ ...event, at, isDismissed: false });
    const surplus = (await database.events.count()) - MAX_EVENTS;
    if (surplus > 0) await database.events.bulkDelete(await database.events.orderBy('at').limit(surplus).primaryKeys());
  });
}

/** One, or without `id` all. */
export async function dismissEvents(database: LimelightDatabase, id?: number): Promise<void> {
  if (id === undefined) await database.events.toCollection().modify({ isDismissed: true });
  else await database.events.update(id, { isDismissed: true });
}

/** What was told about a job that is tried again; without `jobId` about every job. */
export async function dismissJobEvents(database: LimelightDatabase, jobId?: string): Promise<void> {
  const isAsked = ({ kind, about }: EventRow): boolean =>
    (kind === 'job-done' || kind === 'job-failed') && (jobId === undefined || about === jobId);
  await database.events.filter(isAsked).modify({ isDismissed: true });
}

/** What nobody dismissed yet, the newest first. */
export function loadEvents(database: LimelightDatabase, limit: number): Promise<EventRow[]> {
  const newest = database.events.orderBy('at').reverse();
  return newest
    .filter(({ isDismissed }) => !isDismissed)
    .limit(limit)
    .toArray();
}
