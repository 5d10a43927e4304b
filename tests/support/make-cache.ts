import { vi } from 'vitest';
import type { AnswerKind } from '@/lib/storage/answer-cache';
import type { AnswerLocks } from '@/lib/storage/answer-flights';
import { createAnswerCache, type AnswerCacheTools } from '@/lib/storage/create-answer-cache';
import type { LimelightDatabase } from '@/lib/storage/database';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Answers that are numbers, fresh for 100 hours: 80 % is 80. */
export const NUMBER: AnswerKind<number> = {
  name: 'number',
  ttlMs: 100 * HOUR_MS,
  parse: (value) => (typeof value === 'number' ? value : null),
};

export const fresh = (value: number, etag: string | null = null) => vi.fn(async () => ({ value, etag }));

/** A cache with a clock that is set by hand, and with what it scheduled, logged and told in lists. */
export function makeCache(database: LimelightDatabase, parts: Partial<AnswerCacheTools> = {}) {
  const clock = { at: Date.UTC(2026, 10, 1) };
  const scheduled: (() => void)[] = [];
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const notify = vi.fn(async () => undefined);
  const cache = createAnswerCache({
    ...{ database, now: () => clock.at, maxBytes: async () => 1_000_000, log, notify, locks: null },
    schedule: (work) => scheduled.push(work),
    ...parts,
  });
  const pass = (ms: number): void => {
    clock.at += ms;
  };
  return { cache, clock, pass, scheduled, log, notify };
}

/** Locks of one browser: who asks later waits. */
export function makeLocks(): AnswerLocks {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name, work) {
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => null),
      );
      return mine;
    },
  };
}
