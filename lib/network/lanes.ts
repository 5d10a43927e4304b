import { Problem } from '@/lib/problem/problem';

export interface Lanes {
  /** Runs the work as soon as a lane is free, first come first served. Throws `cancelled` when aborted while waiting. */
  run<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T>;
}

/**
 * How much runs at once. cockatiel's bulkhead would lose its place in the queue to whoever comes in the same moment, and stop
 * for good when the one it wakes was aborted.
 */
export function createLanes(count: number): Lanes {
  const waiting = new Set<() => void>();
  let busy = 0;

  const enter = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const leaveQueue = (): void => {
        waiting.delete(start);
        reject(new Problem('cancelled'));
      };
      const start = (): void => {
        signal?.removeEventListener('abort', leaveQueue);
        resolve();
      };
      signal?.addEventListener('abort', leaveQueue, { once: true });
      waiting.add(start);
    });

  /** A lane is handed on rather than freed, so that nobody gets in between. */
  const leave = (): void => {
    const [next] = waiting;
    if (!next) {
      busy -= 1;
      return;
    }
    waiting.delete(next);
    next();
  };

  return {
    async run(work, signal) {
      if (signal?.aborted) throw new Problem('cancelled');
      if (busy < count) busy += 1;
      else await enter(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
