import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useReducer } from 'react';
import { measureWait } from '@/lib/network/pace';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

const TICK_MS = 1_000;

/** For how long the next search keeps to the creator's requests a minute: ms, counted down by the second; 0 for not at all. */
export function usePaceWait(isSearchOpen: boolean): number {
  const until = useLiveQuery(
    () => orElseWithoutDatabase(0, async () => (isSearchOpen ? findFreeMoment() : 0)),
    [isSearchOpen],
    0,
  );
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const waitMs = Math.max(0, until - Date.now());
  const isWaiting = waitMs > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return Math.ceil(waitMs / TICK_MS) * TICK_MS;
}

/** Epoch ms. */
async function findFreeMoment(): Promise<number> {
  const { maxRequestsPerMinute } = (await loadSettings(database)).api;
  const now = Date.now();
  return now + (await measureWait(database, now, maxRequestsPerMinute));
}
