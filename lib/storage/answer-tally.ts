import { touchAnswers } from './answers';
import type { AnswerRow } from './api-rows';
import { addTally, isEmpty, noTally, sumTallies, type CacheTally } from './cache-counts';
import type { LimelightDatabase } from './database';
import type { StorageGuard } from './storage-guard';

/** What using the cache leaves behind, written down together and later: a hit itself writes nothing. */
export interface AnswerTally {
  count(what: keyof CacheTally): void;
  /** It was used now. Taken down at most once a minute for each answer. */
  touch(row: AnswerRow): void;
  flush(): Promise<void>;
  pending(): CacheTally;
  reset(): void;
}

interface TallyTools {
  database: LimelightDatabase;
  now: () => number;
  guard: StorageGuard;
  schedule?: (work: () => void, afterMs: number) => void;
}

const TOUCHED_EVERY_MS = 60_000;
const FLUSHED_AFTER_MS = 2_000;

export function createAnswerTally({ database, now, guard, schedule = later }: TallyTools): AnswerTally {
  let tally = noTally();
  let used = new Map<string, number>();
  let isScheduled = false;

  const flush = async (): Promise<void> => {
    isScheduled = false;
    const [counted, touched] = [tally, used];
    [tally, used] = [noTally(), new Map()];
    const isCounted = isEmpty(counted) || (await guard.write('count', () => addTally(database, counted, now())));
    if (!isCounted) tally = sumTallies(tally, counted);
    if (touched.size > 0) await guard.write('touch', () => touchAnswers(database, touched));
  };
  const flushSoon = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    schedule(() => void flush(), FLUSHED_AFTER_MS);
  };
  return {
    count(what) {
      tally[what] += 1;
      flushSoon();
    },
    touch(row) {
      const at = now();
      if (Math.abs(at - row.usedAt) < TOUCHED_EVERY_MS) return;
      row.usedAt = at;
      used.set(row.key, at);
      flushSoon();
    },
    flush,
    pending: () => ({ ...tally }),
    reset() {
      tally = noTally();
      used.clear();
    },
  };
}

function later(work: () => void, afterMs: number): void {
  setTimeout(work, afterMs);
}
