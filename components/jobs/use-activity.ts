import { useLiveQuery } from 'dexie-react-hooks';
import { loadJobs } from '@/lib/jobs/queue';
import { database } from '@/lib/storage/database';
import { loadEvents } from '@/lib/storage/events';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import type { ActivityRows } from './sort-activity';

const MAX_EVENTS = 30;
const NONE: ActivityRows = { jobs: [], events: [] };

/** What runs, waits and happened, as it is now; `null` until it is read for the first time. */
export function useActivity(): ActivityRows | null {
  return useLiveQuery(() => orElseWithoutDatabase(NONE, loadActivity), [], null);
}

async function loadActivity(): Promise<ActivityRows> {
  const [jobs, events] = await Promise.all([loadJobs(database), loadEvents(database, MAX_EVENTS)]);
  return { jobs, events };
}
