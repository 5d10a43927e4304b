import { useLiveQuery } from 'dexie-react-hooks';
import { loadJobs } from '@/lib/jobs/queue';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import { database } from '@/lib/storage/database';
import { loadEvents, loadQuietEvents } from '@/lib/storage/events';
import type { EventRow } from '@/lib/storage/job-rows';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import type { ActivityRows } from './sort-activity';

const MAX_EVENTS = 30;
const MAX_QUIET_EVENTS = 10;
const NONE: ActivityRows = { jobs: [], events: [], quiet: [] };

/** What runs, waits and happened, as it is now; `null` until it is read for the first time. */
export function useActivity(): ActivityRows | null {
  return useLiveQuery(() => orElseWithoutDatabase(NONE, loadActivity), [], null);
}

async function loadActivity(): Promise<ActivityRows> {
  const [jobs, events, quiet] = await Promise.all([
    loadJobs(database),
    loadEvents(database, MAX_EVENTS),
    loadQuietEvents(database, MAX_QUIET_EVENTS),
  ]);
  return { jobs, events: events.filter((event) => isTrueAt(event, Date.now())), quiet };
}

/** "Today's quota" is that of the Pacific day on which it was told: on the next one it is filled again. */
function isTrueAt({ kind, at }: EventRow, now: number): boolean {
  return (kind !== 'quota-low' && kind !== 'quota-spent') || nextPacificMidnight(at) > now;
}
