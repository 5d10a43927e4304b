import type { CacheCountRow } from './api-rows';
import type { CacheStatistics } from './answer-cache';
import type { LimelightDatabase } from './database';

/** What happened since it was last written down. */
export type CacheTally = Record<'hits' | 'misses' | 'stale', number>;

export const noTally = (): CacheTally => ({ hits: 0, misses: 0, stale: 0 });

export function sumTallies(first: CacheTally, second: CacheTally): CacheTally {
  return {
    hits: first.hits + second.hits,
    misses: first.misses + second.misses,
    stale: first.stale + second.stale,
  };
}

export function isEmpty({ hits, misses, stale }: CacheTally): boolean {
  return hits + misses + stale === 0;
}

/** In a transaction with `cacheCounts`. The row as it is, or a new one that begins `now`. */
export async function loadCounts(database: LimelightDatabase, now: number): Promise<CacheCountRow> {
  const kept = await database.cacheCounts.get('cache');
  return kept ?? { key: 'cache', bytes: 0, ...noTally(), evictions: 0, since: now };
}

/** Adds, so that two contexts never overwrite each other's. */
export async function addTally(database: LimelightDatabase, tally: CacheTally, now: number): Promise<void> {
  await database.transaction('rw', database.cacheCounts, async () => {
    const counts = await loadCounts(database, now);
    await database.cacheCounts.put({ ...counts, ...sumTallies(counts, tally) });
  });
}

/** What Options shows; reads no answer. @param maxBytes the limit in force. */
export async function loadCacheStatistics(
  database: LimelightDatabase,
  maxBytes: number,
  now: number,
): Promise<CacheStatistics> {
  const [counts, rows, oldest] = await Promise.all([
    loadCounts(database, now),
    database.answers.count(),
    database.answers.orderBy('fetchedAt').limit(1).keys(),
  ]);
  const { key: _, ...known } = counts;
  const [oldestAt] = oldest;
  return { ...known, rows, maxBytes, oldestAt: typeof oldestAt === 'number' ? oldestAt : null };
}
