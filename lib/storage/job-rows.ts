import type { ProblemCode } from '@/lib/problem/problem';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Work that has to outlive the worker. The row is the truth; what runs is only its shadow. */
export interface JobRow {
  id: string;
  /** One of `JOB_KINDS` in lib/jobs/job.ts. */
  kind: string;
  /** JSON the kind's handler understands, checked by it. */
  payload: unknown;
  /** What it is about, for people: a channel's or video's title. */
  subject: string;
  /** Higher goes first. 0: in the background; 10: somebody waits. */
  priority: number;
  state: JobState;
  /** The same key is queued once: asking again while it waits or runs answers the first. `null`: always new. */
  dedupeKey: string | null;
  /** How often in a row it was put back to wait. */
  attempt: number;
  /** Not to be started before; a retry or a pause for quota or network sets it. */
  notBefore: number;
  /**
   * Why it waits (`offline`, `quota-exceeded`, `service-paused`) or failed; `null` otherwise, and for a failure nobody
   * expected: that one is in the log.
   */
  problem: ProblemCode | null;
  /** The worker that has it, and until when it may be taken for alive. */
  leaseOwner: string | null;
  leaseUntil: number;
  /** How many items are known by now; a handler may find more on the way. */
  total: number;
  /** How many there will be, as far as that can be said before; `null` when `total` is all there is. */
  expectedTotal: number | null;
  doneCount: number;
  failedCount: number;
  /** Quota units it was forecast to cost; `null` for a job without requests. */
  forecastUnits: number | null;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
}

/** One part of a job, done exactly once: its effect and its state are written in one transaction. */
export interface JobItemRow {
  jobId: string;
  index: number;
  /** What it is about: a video's id, for example. */
  key: string;
  state: 'waiting' | 'done' | 'failed';
  /** Why it failed; `null` otherwise, and for a failure nobody expected. */
  problem: ProblemCode | null;
  /** How often it was begun and came to nothing: the worker died, or its handler broke. Waiting is not counted. */
  attempt: number;
  /** When that was last counted, epoch ms. */
  triedAt?: number;
  doneAt: number | null;
}

/** A job that is queued again and again. */
export interface ScheduleRow {
  id: string;
  kind: string;
  payload: unknown;
  subject: string;
  everyMs: number;
  nextAt: number;
  isOn: boolean;
}

export type EventKind =
  | 'analysis-ready'
  | 'channel-refreshed'
  | 'facts-refreshed'
  | 'suggestion-ready'
  | 'quota-low'
  | 'quota-spent'
  | 'storage-full'
  | 'ai-budget-low'
  | 'ai-budget-spent'
  | 'ai-cost-unusual'
  | 'ai-model-missing'
  | 'job-done'
  | 'job-failed';

/** Something that happened while nobody may have been looking. */
export interface EventRow {
  id: number;
  kind: EventKind;
  at: number;
  /** What it is about, for people. */
  subject: string;
  /** A video's, channel's or job's id; `null` when it is about none. */
  about: string | null;
  /** For whoever looks it up: not news, not on the line at the edge, nothing to dismiss. */
  isQuiet: boolean;
  isDismissed: boolean;
}
