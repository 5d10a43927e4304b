import QuickLRU from 'quick-lru';
import type { AnswerRow } from './api-rows';

/** The answers used last, so that a look at the same video again costs no look into the database. */
export interface AnswerMemory {
  get(key: string): AnswerRow | null;
  set(row: AnswerRow): void;
  delete(key: string): void;
  clear(): void;
  rows(): AnswerRow[];
  bytes(): number;
}

interface Bounds {
  maxRows: number;
  maxBytes: number;
}

/** About 8 MB: the whole background may have 150, and a browser stops what is too large sooner. */
const BOUNDS: Bounds = { maxRows: 2_000, maxBytes: 8_000_000 };

/** An answer that would push out a quarter of the others is left to the database. */
const MAX_SHARE = 0.25;

/** Evicting copies the list, so more than one goes at once. */
const EVICTED_SHARE = 0.1;

export function createAnswerMemory({ maxRows, maxBytes }: Bounds = BOUNDS): AnswerMemory {
  let bytes = 0;
  let count = 0;
  const removed = (row: AnswerRow): void => {
    bytes -= row.bytes;
    count -= 1;
  };
  // quick-lru holds up to twice its `maxSize`.
  const lru = new QuickLRU<string, AnswerRow>({
    maxSize: Math.max(1, Math.floor(maxRows / 2)),
    onEviction: (_, row) => removed(row),
  });
  const remove = (key: string): void => {
    const row = lru.peek(key);
    if (row && lru.delete(key)) removed(row);
  };
  return {
    get: (key) => lru.get(key) ?? null,
    set(row) {
      // Deleted first: written over, the old one would be counted again when its generation is evicted.
      remove(row.key);
      if (row.bytes > maxBytes * MAX_SHARE) return;
      bytes += row.bytes;
      count += 1;
      lru.set(row.key, row);
      while (bytes > maxBytes && count > 1) lru.evict(Math.ceil(count * EVICTED_SHARE));
    },
    delete: remove,
    clear() {
      lru.clear();
      bytes = 0;
      count = 0;
    },
    rows: () => [...lru.values()],
    bytes: () => bytes,
  };
}
