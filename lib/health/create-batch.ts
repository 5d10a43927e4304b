/** Rows on their way into the database. What is still in it when the worker dies is lost: at most one interval's worth. */
export interface Batch<T> {
  add(item: T): void;
  /** Writes what waits now. Never rejects: what could not be written is counted by `lostCount`. */
  flush(): Promise<void>;
  /** How many items were given up since the last that could be written. */
  lostCount(): number;
}

export interface BatchTools<T> {
  /** Gets how many were lost before these, to say so. A rejection loses the items: a diagnosis is no reason to fail. */
  write: (items: T[], lostBefore: number) => Promise<void>;
  /** At most one write in this time. */
  intervalMs: number;
  now: () => number;
  /** Runs later; `setTimeout` unless a test has its own. */
  schedule?: (work: () => void, delayMs: number) => void;
  /** While the database is slower than what is added, the newest wait and the oldest are given up. */
  maxWaiting?: number;
}

/** Collects items and writes them together: the first after a quiet time at once, then one write an interval. */
export function createBatch<T>({
  write,
  intervalMs,
  now,
  schedule = later,
  maxWaiting = 500,
}: BatchTools<T>): Batch<T> {
  let waiting: T[] = [];
  let lost = 0;
  let lastWriteAt = Number.NEGATIVE_INFINITY;
  let isScheduled = false;
  let writing = Promise.resolve();

  const writeWaiting = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    lastWriteAt = now();
    try {
      await write(items, lost);
      lost = 0;
    } catch {
      // On purpose without a word: the log cannot log that it cannot log. The next write that works tells the number.
      lost += items.length;
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.then(writeWaiting);
    return writing;
  };
  return {
    add(item) {
      waiting.push(item);
      if (waiting.length > maxWaiting) {
        waiting.shift();
        lost += 1;
      }
      if (isScheduled) return;
      isScheduled = true;
      // A clock that was set back must not postpone the next write for years.
      const delayMs = Math.min(intervalMs, Math.max(0, lastWriteAt + intervalMs - now()));
      schedule(() => {
        isScheduled = false;
        void flush();
      }, delayMs);
    },
    flush,
    lostCount: () => lost,
  };
}

function later(work: () => void, delayMs: number): void {
  setTimeout(work, delayMs);
}
