import type { CacheCountRow, Owner } from './api-rows';

/** What is known about one sort of answer. A further sort is one such object beside the client that fetches it. */
export interface AnswerKind<T> {
  /** A noun, in the key: `video`, `channel`. */
  name: string;
  /** For how long it counts as fresh. From 80 % of it on it is served and refreshed behind. */
  ttlMs: number;
  /** What an older version wrote and this one cannot read is `null`, which is a miss. */
  parse: (value: unknown) => T | null;
}

/** An answer with its age: whoever shows it says "as of". */
export interface Answer<T> {
  value: T;
  fetchedAt: number;
  /** Older than its kind's time. It is served only when a new one could not be had, or is on its way. */
  isStale: boolean;
  from: 'memory' | 'database' | 'network';
}

/** `not-modified` is a 304: the kept value counts as fetched now. */
export type Fetched<T> = { value: T; etag: string | null } | 'not-modified';

interface AskOptions {
  owner?: Owner;
  /** The creator pressed "Refresh": not from the cache, whatever its age. */
  isForced?: boolean;
}

/** Memory over the database over the network. */
export interface AnswerCache {
  /**
   * The kept answer when it is fresh; a stale one at once, refreshed behind; else fetched, once however many ask in
   * however many contexts. When fetching fails and something is kept, however old (29 days at most), that is answered with
   * `isStale`; otherwise the failure is thrown.
   */
  ask<T>(
    kind: AnswerKind<T>,
    id: string,
    fetch: (etag: string | null) => Promise<Fetched<T>>,
    options?: AskOptions,
  ): Promise<Answer<T>>;
  /** What is kept, without a request; `null` for nothing. */
  peek<T>(kind: AnswerKind<T>, id: string, owner?: Owner): Promise<Answer<T> | null>;
  /** Keeps what came along with something else, many in one transaction. */
  keep<T>(kind: AnswerKind<T>, values: readonly { id: string; value: T }[], owner?: Owner): Promise<void>;
  /**
   * As `keep`, inside a transaction of the caller's over every table: what goes wrong is thrown, so that nothing counts as
   * done that was not written.
   */
  keepWithin<T>(kind: AnswerKind<T>, values: readonly { id: string; value: T }[], owner?: Owner): Promise<void>;
  statistics(): Promise<CacheStatistics>;
  /** Forgets everything of an owner, or of all. */
  forget(owner?: Owner): Promise<void>;
  /** Forgets everything of a kind: the creator took back what it was kept for. */
  forgetKind(kind: Pick<AnswerKind<unknown>, 'name'>): Promise<void>;
}

export interface CacheStatistics extends Omit<CacheCountRow, 'key'> {
  rows: number;
  maxBytes: number;
  oldestAt: number | null;
}
