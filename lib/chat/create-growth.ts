export interface GrowthTools {
  /** Writes what there is now. */
  write: () => Promise<void>;
  /** Epoch ms. */
  now: () => number;
  /** `setTimeout` unless a test has its own. @returns takes it back. */
  schedule?: (work: () => void, delayMs: number) => () => void;
}

/** Writes of one thing that grows. */
export interface Growth {
  /** Something was added: written at once after a quiet time, else with the next write, and never two at a time. */
  changed(): void;
  /** Waits for the write that is under way. Nothing is written afterwards. */
  stop(): Promise<void>;
}

/** Often enough that words seem to flow, seldom enough that the disk keeps up. */
export const WRITE_EVERY_MS = 100;

/**
 * A write that fails costs nothing: the next one carries the same and more, and whoever writes the end hears of a disk that
 * is full.
 */
export function createGrowth({ write, now, schedule = later }: GrowthTools): Growth {
  let lastAt = Number.NEGATIVE_INFINITY;
  let writing: Promise<void> | null = null;
  let unschedule: (() => void) | null = null;
  let isDirty = false;
  let isStopped = false;

  const put = async (): Promise<void> => {
    isDirty = false;
    lastAt = now();
    try {
      await write();
    } catch {
      isDirty = true;
    }
  };
  const begin = (): void => {
    unschedule = null;
    writing = put().finally(() => {
      writing = null;
      if (isDirty) changed();
    });
  };
  const changed = (): void => {
    isDirty = true;
    if (isStopped || writing || unschedule) return;
    // A clock that was set back must not hold an answer up.
    const delayMs = Math.min(WRITE_EVERY_MS, lastAt + WRITE_EVERY_MS - now());
    if (delayMs <= 0) begin();
    else unschedule = schedule(begin, delayMs);
  };
  return {
    changed,
    async stop() {
      isStopped = true;
      unschedule?.();
      await writing;
    },
  };
}

function later(work: () => void, delayMs: number): () => void {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
}
