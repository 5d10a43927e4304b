import type { LimelightDatabase } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import type { ProblemCode } from '@/lib/problem/problem';

/** Every sort of work the queue knows; its words are `job.<camelCase>` in the catalogue. */
export const JOB_KINDS = [
  ...(['refresh-videos', 'refresh-channel', 'fetch-facts', 'tidy-up', 'back-up'] as const),
  ...(['explore-phrase', 'track-ranks', 'write-batch'] as const),
] as const;

export type JobKind = (typeof JOB_KINDS)[number];

export interface JobRequest {
  kind: JobKind;
  payload: unknown;
  /** For people: a channel's or video's title. */
  subject: string;
  priority?: number;
  dedupeKey?: string | null;
  /**
   * What it is made of, each key once. Left out it is one item with the key `''`, for work without parts and for work that
   * finds its parts on the way (`moreKeys`). Of an empty list nothing is done.
   */
  itemKeys?: readonly string[];
  /** How many items there will be, where the handler finds them on the way: progress is told against it. */
  expectedItems?: number;
  /** Epoch ms. */
  notBefore?: number;
  forecastUnits?: number | null;
  /** What it waits for from the start (`offline`): told to people, and what wakes it before `notBefore`. */
  waitsFor?: ProblemCode;
}

export type ItemOutcome = { index: number; state: 'done' } | { index: number; state: 'failed'; problem: ProblemCode };

/** What a handler found out about a batch of items. */
export interface BatchResult {
  /** One for each item; items left out stay waiting. At least one: a batch without any would be begun for ever. */
  outcomes: ItemOutcome[];
  /**
   * Its effect, written in the same transaction as the outcomes: after a death in between neither or both are there.
   * Only writes to the database; no network, no timers.
   */
  write?: () => Promise<void>;
  /** More items, found on the way (a next page of a list). */
  moreKeys?: readonly string[];
}

export interface JobContext {
  database: LimelightDatabase;
  job: JobRow;
  /** Aborted when the creator cancels. */
  signal: AbortSignal;
  now: () => number;
}

/**
 * How one kind of work is done. It may be run again for the same items, when the worker died before its result was
 * written: what it does outside the database must bear that. A thrown `offline`, `service-paused`, `service-unavailable`,
 * `rate-limited` or `quota-exceeded` puts the job back to wait; any other problem fails the job.
 */
export interface JobHandler {
  kind: JobKind;
  /** Items handed over at once: 50 where YouTube takes 50 ids. */
  batchSize: number;
  run(items: JobItemRow[], context: JobContext): Promise<BatchResult>;
  /**
   * After the last item, in the transaction that ends the job: only writes to the database. Not when every item failed;
   * once more when what failed is tried again later.
   */
  finish?(context: JobContext): Promise<void>;
}

/** What a job would cost, said before it starts. */
export interface JobForecast {
  units: number;
  unitsLeft: number;
  items: number;
  /** Epoch ms of the next filling. */
  resetAt: number;
  /** Whether it fits into what is left. */
  fits: boolean;
}
