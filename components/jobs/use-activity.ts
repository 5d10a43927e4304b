import { useLiveQuery } from 'dexie-react-hooks';
import { loadJobs } from '@/lib/jobs/queue';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import { localMonth } from '@/lib/storage/ai-usage';
import { database } from '@/lib/storage/database';
import { loadEvents, loadQuietEvents } from '@/lib/storage/events';
import type { EventRow } from '@/lib/storage/job-rows';
import { localDay } from '@/lib/storage/local-day';
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

/**
 * "Today's quota" is that of the Pacific day on which it was told: on the next one it is filled again. The budget's month
 * and the day of a cost are those where the creator is.
 */
function isTrueAt({ kind, at }: EventRow, now: number): boolean {
  if (kind === 'quota-low' || kind === 'quota-spent') return nextPacificMidnight(at) > now;
  if (kind === 'ai-budget-low' || kind === 'ai-budget-spent') return localMonth(at) === localMonth(now);
  return kind !== 'ai-cost-unusual' || localDay(at) === localDay(now);
}
