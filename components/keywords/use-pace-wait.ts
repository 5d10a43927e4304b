import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { measureWait } from '@/lib/network/pace';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

const TICK_MS = 1_000;

/** For how long the next search, in ms of whole seconds, keeps to the creator's requests a minute; counted down. 0 for not at all. */
export function usePaceWait(isSearchOpen: boolean): number {
  const until = useLiveQuery(
    () => orElseWithoutDatabase(0, async () => (isSearchOpen ? findFreeMoment() : 0)),
    [isSearchOpen],
    0,
  );
  const [now, setNow] = useState(() => Date.now());
  const isWaiting = until > now;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return Math.max(0, Math.ceil((until - now) / 1_000)) * 1_000;
}

/** Epoch ms. */
async function findFreeMoment(): Promise<number> {
  const { maxRequestsPerMinute } = (await loadSettings(database)).api;
  const now = Date.now();
  return now + (await measureWait(database, now, maxRequestsPerMinute));
}
