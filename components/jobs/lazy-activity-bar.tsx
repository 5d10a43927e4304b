import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { database } from '@/lib/storage/database';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

// Nobody opens the popup for it: what the video scores is painted first.
const ActivityBar = lazy(async () => ({ default: (await import('./activity-bar')).ActivityBar }));

/** Loaded only while there is something that runs, waits, or happened. */
export function LazyActivityBar() {
  const isAny = useLiveQuery(() => orElseWithoutDatabase(false, hasActivity), [], false);
  if (!isAny) return null;
  return (
    <Suspense>
      <ActivityBar />
    </Suspense>
  );
}

async function hasActivity(): Promise<boolean> {
  const open = await database.jobs.where('state').anyOf('waiting', 'running').count();
  return open > 0 || (await database.events.filter((event) => !event.isDismissed && !event.isQuiet).count()) > 0;
}
