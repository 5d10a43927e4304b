import type { Answer } from './answer-cache';
import QuickLRU from 'quick-lru';
import type { StorageLog } from './storage-guard';

/** `navigator.locks`, as far as it is used. */
export interface AnswerLocks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** One fetch for each answer, however many wait for it, in this context and in others. */
export interface AnswerFlights {
  run<T>(key: string, fetch: () => Promise<Answer<T>>): Promise<Answer<T>>;
  /** Starts what nobody waits for, unless it is running. A failure is logged, and not tried again for a minute. */
  startBehind(key: string, start: () => Promise<Answer<unknown>>): void;
}

interface FlightTools {
  now: () => number;
  log: StorageLog;
  locks?: AnswerLocks | null;
}

const RETRIED_AFTER_MS = 60_000;
const MAX_FAILURES = 1_000;

export function createAnswerFlights({ now, log, locks = browserLocks() }: FlightTools): AnswerFlights {
  const flights = new Map<string, Promise<Answer<unknown>>>();
  const failedAt = new QuickLRU<string, number>({ maxSize: MAX_FAILURES });

  const run = <T>(key: string, fetch: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const running = flights.get(key);
    // The same key is the same kind, so the same type.
    if (running) return running as Promise<Answer<T>>;
    const flight = withLock(locks, `limelight.answer.${key}`, fetch).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  const finish = async (key: string, flight: Promise<Answer<unknown>>): Promise<void> => {
    try {
      const answer = await flight;
      if (answer.isStale) failedAt.set(key, now());
      else failedAt.delete(key);
    } catch (error) {
      failedAt.set(key, now());
      log.warn('cache.refresh-failed', { why: String(error) });
    }
  };
  return {
    run,
    startBehind(key, start) {
      const last = failedAt.get(key);
      const isResting = last !== undefined && Math.abs(now() - last) < RETRIED_AFTER_MS;
      if (!isResting && !flights.has(key)) void finish(key, start());
    },
  };
}

async function withLock<T>(locks: AnswerLocks | null, name: string, work: () => Promise<T>): Promise<T> {
  if (!locks) return work();
  let isGranted = false;
  const held = (): Promise<T> => {
    isGranted = true;
    return work();
  };
  try {
    return await locks.request(name, held);
  } catch (error) {
    // A browser may refuse locks altogether; two requests are then better than none.
    if (!isGranted) return work();
    throw error;
  }
}

function browserLocks(): AnswerLocks | null {
  // Absent in Node, and in a page that is not secure.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
  return locks ? { request: async (name, work) => locks.request(name, work) } : null;
}
