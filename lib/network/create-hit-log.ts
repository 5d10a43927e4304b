import { createBatch, type BatchTools } from '@/lib/health/create-batch';
import type { LimelightDatabase } from '@/lib/storage/database';
import { logCachedAnswers, type CachedAnswer } from './request-log';

const WRITE_EVERY_MS = 2_000;

/** The request log's lines about what the cache answered. */
export interface HitLog {
  /** Costs the answer nothing: lines are written together, and lost with a background that is stopped. */
  add(answer: CachedAnswer): void;
  /** Writes what waits now; never rejects. */
  flush(): Promise<void>;
}

interface HitLogTools {
  database: LimelightDatabase;
  now: () => number;
  schedule?: BatchTools<CachedAnswer>['schedule'];
}

export function createHitLog({ database, now, schedule }: HitLogTools): HitLog {
  return createBatch<CachedAnswer>({
    write: (answers) => logCachedAnswers(database, answers),
    intervalMs: WRITE_EVERY_MS,
    now,
    ...(schedule && { schedule }),
  });
}
