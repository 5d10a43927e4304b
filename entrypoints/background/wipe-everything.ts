import { browser } from 'wxt/browser';
import { giveHostsBack } from '@/lib/account/host-access';
import type { AnswerCache } from '@/lib/storage/answer-cache';
import type { LimelightDatabase } from '@/lib/storage/database';
import { wipeDatabase } from '@/lib/storage/wipe';

interface WipeTools {
  database: LimelightDatabase;
  cache: Pick<AnswerCache, 'forget'>;
  /** Ends what runs and would write, before anything is deleted. */
  stopWork: () => Promise<void>;
}

/**
 * Leaves nothing: the database, what waits in memory, alarms, the browser's other stores, and the access to Google's API
 * hosts. Keeping that would be the only trace, and the next key asks for it anyway. The pages' own `localStorage` is
 * emptied by the page that asked, for the background has none. Throws `storage-unavailable`.
 */
export async function wipeEverything({ database, cache, stopWork }: WipeTools): Promise<void> {
  await stopWork();
  await cache.forget();
  await wipeDatabase(database);
  await Promise.all([browser.alarms.clearAll(), clearStores(), clearCaches(), removeHosts()]);
}

/** Limelight has no permission for them, so that they are empty; a later version may have. */
async function clearStores(): Promise<void> {
  const stores = browser.storage as Partial<typeof browser.storage> | undefined;
  await Promise.all([stores?.local?.clear(), stores?.session?.clear()]);
}

async function clearCaches(): Promise<void> {
  const stores = globalThis.caches as CacheStorage | undefined;
  await Promise.all(((await stores?.keys()) ?? []).map((name) => stores?.delete(name)));
}

async function removeHosts(): Promise<void> {
  const { optional_host_permissions: optional = [] } = browser.runtime.getManifest() as {
    optional_host_permissions?: string[];
  };
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => optional.includes(origin));
  if (granted.length > 0) await giveHostsBack(granted);
}
