import Dexie from 'dexie';
import { Problem } from '@/lib/problem/problem';
import { evictAnswers } from './answers';
import type { LimelightDatabase } from './database';

const UNAVAILABLE: readonly string[] = [
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.DatabaseClosed,
];

const EVICTED_AT_ONCE = 100;

/** Frees disk space. @returns how many rows it deleted; 0 when it had none left. */
type MakeRoom = (database: LimelightDatabase) => Promise<number>;

/**
 * In this order: what can be fetched again, then what a visit reads again. Never what the creator made: drafts, versions,
 * templates, settings, backups.
 */
const WAYS: readonly MakeRoom[] = [
  (database) => evictAnswers(database, Date.now()),
  (database) => dropOldestAnalyses(database, EVICTED_AT_ONCE),
];

/**
 * Runs a write; when the disk is full, makes room and tries again. A connection that was closed under it (by an update, or
 * by the browser) is opened again once. Throws `storage-full`, `storage-unavailable`, `database-newer` or
 * `extension-updated`.
 */
export async function withRoom<T>(
  database: LimelightDatabase,
  write: () => PromiseLike<T>,
  ways: readonly MakeRoom[] = WAYS,
): Promise<T> {
  const tryOnce = (): Promise<T> => withConnection(database, write);
  let failure: unknown;
  try {
    return await tryOnce();
  } catch (error) {
    failure = error;
  }
  for (const makeRoom of ways) {
    if (!isQuotaError(failure)) break;
    try {
      if ((await makeRoom(database)) > 0) return await tryOnce();
    } catch (error) {
      failure = error;
    }
  }
  throw storageProblem(failure);
}

/** Runs it again, once, when the connection turns out to be closed. A `Problem` about the database is thrown as such. */
export async function withConnection<T>(database: LimelightDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Inside a transaction there is nothing to open: it ended with its connection, and its owner tries again.
    if (Dexie.currentTransaction || !isClosed(error)) throw error;
  }
  await database.open();
  return work();
}

export async function dropOldestAnalyses(database: LimelightDatabase, count: number): Promise<number> {
  const keys = await database.analyses.orderBy('savedAt').limit(count).primaryKeys();
  await database.analyses.bulkDelete(keys);
  return keys.length;
}

/** The expected failure behind an error of the database; a bug stays what it is. */
export function storageProblem(error: unknown): unknown {
  if (isQuotaError(error)) return new Problem('storage-full', { cause: error });
  const known = innerProblem(error);
  if (known) return known;
  if (!(error instanceof Dexie.DexieError)) return error;
  return UNAVAILABLE.includes(error.name) ? new Problem('storage-unavailable', { cause: error }) : error;
}

/** Dexie wraps the browser's error: as the aborted transaction's `inner`, or as itself. */
function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const name = 'name' in error ? error.name : null;
  return name === 'QuotaExceededError' || ('inner' in error && error.inner !== error && isQuotaError(error.inner));
}

/** Why the database was not opened, when Limelight itself refused: see open-guard.ts. */
function innerProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const inner = error instanceof Dexie.DexieError ? (error as { inner?: unknown }).inner : null;
  return inner instanceof Problem ? inner : null;
}

function isClosed(error: unknown): boolean {
  return error instanceof Dexie.DexieError && error.name === Dexie.errnames.DatabaseClosed;
}
