import { problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from './database';
import type { NewEvent } from './events';
import { storageProblem, withConnection } from './room';

type Facts = Record<string, string | number | boolean | null>;

/** `Log` of lib/health, as far as storage needs it: lib/health stands above. */
export interface StorageLog {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

interface GuardTools {
  database: LimelightDatabase;
  /** Epoch ms. */
  now: () => number;
  log: StorageLog;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
}

/** For what may fail without anybody having to know: the caller goes on with the fallback. */
export interface StorageGuard {
  read<T>(operation: string, work: () => Promise<T>, fallback: T): Promise<T>;
  /** @returns whether it was written. */
  write(operation: string, work: () => Promise<void>): Promise<boolean>;
}

/** After the disk was full even with room made, nothing is written for this long. */
const FULL_PAUSE_MS = 60_000;

/** Turns every failure of the database into a fallback. A trouble is logged once, and once more when it comes back. */
export function createStorageGuard({ database, now, log, notify }: GuardTools): StorageGuard {
  const troubles = { read: null as string | null, write: null as string | null };
  let fullAt: number | null = null;

  const failed = async (way: 'read' | 'write', operation: string, error: unknown): Promise<void> => {
    const problem = problemCodeOf(storageProblem(error));
    const why = problem ?? String(error);
    const isKnown = why === troubles[way];
    troubles[way] = why;
    if (problem === 'storage-full') fullAt = now();
    if (isKnown) return;
    // Anything but an expected problem is a bug. It costs the creator nothing but a kept answer.
    if (problem === null) log.error('cache.bug', { operation, why });
    else log.warn('cache.trouble', { operation, problem });
    if (problem === 'storage-full') await notify({ kind: 'storage-full', subject: '', about: null });
  };

  return {
    async read(operation, work, fallback) {
      try {
        const result = await withConnection(database, work);
        troubles.read = null;
        return result;
      } catch (error) {
        await failed('read', operation, error);
        return fallback;
      }
    },
    async write(operation, work) {
      if (fullAt !== null && Math.abs(now() - fullAt) < FULL_PAUSE_MS) return false;
      try {
        await withConnection(database, work);
        troubles.write = null;
        fullAt = null;
        return true;
      } catch (error) {
        await failed('write', operation, error);
        return false;
      }
    },
  };
}
