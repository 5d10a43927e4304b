import type { AnalysisTools } from '../analysis-tools';

/**
 * What is costly to make of many rows, kept for the next keystroke. It is made of rows only, so that a background that was
 * stopped makes it again.
 */
export interface IndexMemo {
  /**
   * @param freshness says what it is made of: as soon as that changed it is made anew. Also after `MAX_AGE_MS`, because
   * the words need not tell of single rows that went: counting rows would cost more than a keystroke may.
   */
  get<T>(name: string, freshness: string, make: () => Promise<T>): Promise<T>;
}

const MAX_AGE_MS = 5 * 60_000;
/** Two for each of some drafts in as many tabs, and what they are made of. */
const MAX_KEPT = 12;

interface Kept {
  freshness: string;
  madeAt: number;
  value: Promise<unknown>;
}

export function createIndexMemo({ now }: { now: () => number }): IndexMemo {
  const kept = new Map<string, Kept>();
  return {
    get: <T>(name: string, freshness: string, make: () => Promise<T>): Promise<T> => {
      const known = kept.get(name);
      kept.delete(name);
      // Below 0 the clock was set back.
      const ageMs = known ? now() - known.madeAt : Infinity;
      const isFresh = known?.freshness === freshness && ageMs >= 0 && ageMs < MAX_AGE_MS;
      const entry = isFresh ? known : { freshness, madeAt: now(), value: make() };
      kept.set(name, entry);
      for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
      // Whoever comes next tries again.
      entry.value.catch(() => {
        if (kept.get(name) === entry) kept.delete(name);
      });
      return entry.value as Promise<T>;
    },
  };
}

/** Without a memo everything is made each time. */
export function remember<T>(
  { indexMemo }: AnalysisTools,
  name: string,
  freshness: string,
  make: () => Promise<T>,
): Promise<T> {
  return indexMemo ? indexMemo.get(name, freshness, make) : make();
}
