import type { LimelightDatabase } from './database';
import type { EventRow } from './job-rows';

export type NewEvent = Pick<EventRow, 'kind' | 'subject' | 'about'> & Partial<Pick<EventRow, 'isQuiet'>>;

const MAX_EVENTS = 200;
/** A ring of their own: browsing makes many, and they must not push out what nobody has seen yet. */
const MAX_QUIET_EVENTS = 50;

/**
 * Tells whoever looks now or later. An event about the same thing that nobody dismissed yet is brought up to date; a quiet
 * one is told once.
 */
export async function addEvent(database: LimelightDatabase, event: NewEvent, at: number): Promise<void> {
  const { isQuiet = false } = event;
  await database.transaction('rw', database.events, async () => {
    const same = (row: EventRow): boolean => row.kind === event.kind && row.about === event.about && !row.isDismissed;
    const last = await database.events.orderBy('at').reverse().filter(same).first();
    if (last && isQuiet) return;
    if (last) await database.events.update(last.id, { at, subject: event.subject });
    else await database.events.add({ ...event, at, isQuiet, isDismissed: false });
    const ring = await database.events
      .orderBy('at')
      .filter((row) => row.isQuiet === isQuiet)
      .primaryKeys();
    await database.events.bulkDelete(ring.slice(0, -(isQuiet ? MAX_QUIET_EVENTS : MAX_EVENTS)));
  });
}

/** Whether this was told before, also when it was dismissed since: for what is said once only. */
export async function wasTold(
  database: LimelightDatabase,
  { kind, about }: Pick<NewEvent, 'kind' | 'about'>,
): Promise<boolean> {
  const told = await database.events.filter((row) => row.kind === kind && row.about === about).first();
  return told !== undefined;
}

/** One, or without `id` all. */
export async function dismissEvents(database: LimelightDatabase, id?: number): Promise<void> {
  if (id === undefined) await database.events.filter(({ isQuiet }) => !isQuiet).modify({ isDismissed: true });
  else await database.events.update(id, { isDismissed: true });
}

/** What was told about a job that is tried again; without `jobId` about every job. */
export async function dismissJobEvents(database: LimelightDatabase, jobId?: string): Promise<void> {
  const isAsked = ({ kind, about }: EventRow): boolean =>
    (kind === 'job-done' || kind === 'job-failed') && (jobId === undefined || about === jobId);
  await database.events.filter(isAsked).modify({ isDismissed: true });
}

/** News that nobody dismissed yet, the newest first. */
export function loadEvents(database: LimelightDatabase, limit: number): Promise<EventRow[]> {
  const newest = database.events.orderBy('at').reverse();
  return newest
    .filter(({ isDismissed, isQuiet }) => !isDismissed && !isQuiet)
    .limit(limit)
    .toArray();
}

/** What happened without being news, the newest first. */
export function loadQuietEvents(database: LimelightDatabase, limit: number): Promise<EventRow[]> {
  const newest = database.events.orderBy('at').reverse();
  return newest
    .filter(({ isQuiet }) => isQuiet)
    .limit(limit)
    .toArray();
}
