import Dexie from 'dexie';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from './database';

const UNAVAILABLE: readonly string[] = [
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.DatabaseClosed,
];

const EVICTED_AT_ONCE = 100;

/**
 * Runs a write; when the disk is full, drops the oldest analyses and tries once more.
 * Throws `storage-full` or `storage-unavailable`.
 */
export async function withRoom<T>(database: LimelightDatabase, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isQuotaError(error)) throw storageProblem(error);
  }
  try {
    await dropOldest(database, EVICTED_AT_ONCE);
    return await write();
  } catch (error) {
    throw storageProblem(error);
  }
}

export async function dropOldest(database: LimelightDatabase, count: number): Promise<void> {
  const keys = await database.analyses.orderBy('savedAt').limit(count).primaryKeys();
  await database.analyses.bulkDelete(keys);
}

/** The expected failure behind an error of the database; a bug stays what it is. */
export function storageProblem(error: unknown): unknown {
  if (isQuotaError(error)) return new Problem('storage-full', { cause: error });
  if (!(error instanceof Dexie.DexieError)) return error;
  return UNAVAILABLE.includes(error.name) ? new Problem('storage-unavailable', { cause: error }) : error;
}

/** Dexie wraps the browser's error: as the aborted transaction's `inner`, or as itself. */
function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const name = 'name' in error ? error.name : null;
  return name === 'QuotaExceededError' || ('inner' in error && error.inner !== error && isQuotaError(error.inner));
}
