import type { ProblemCode } from '@/lib/problem/problem';
import type { CacheStatistics } from '@/lib/storage/answer-cache';
import type { QuotaBucket } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { HealthStatus } from '@/lib/storage/health-rows';

/** One question a self check asks about Limelight. A further one is a file in checks/ and a line in its index. */
export interface HealthCheck {
  /** Kebab case; its words are `health.<camelCase id>.name` and one sentence for each finding. */
  id: string;
  /** Every sentence there is, so that a test can hold them against the catalogue. */
  findings: readonly string[];
  /** Whatever it throws makes the finding `crashed`. */
  run(tools: HealthTools): Promise<Finding>;
}

export interface Finding<Name extends string = string> {
  status: HealthStatus;
  /** Which sentence: `health.<camelCase id>.<finding>`. It says what is so and, where it is not well, what to do. */
  finding: Name;
  /**
   * Fill the sentence's places in this order. A name that ends in `At` is an instant, in `Mb` a size, in `Share` a
   * share of 1; other numbers are counts. Nothing of the creator's: these stand in the report.
   */
  facts?: Record<string, string | number>;
  /** The expected failure behind it: its own words then follow the sentence. */
  problem?: ProblemCode | null;
}

/** A finding that is not among `findings` is a type error. */
export function defineHealthCheck<const Name extends string>(check: {
  id: string;
  findings: readonly Name[];
  run: (tools: HealthTools) => Promise<Finding<NoInfer<Name>>>;
}): HealthCheck {
  return check;
}

/** What the checks are told about the browser, so that each can be tested on both sides of its threshold. */
export interface HealthTools {
  database: LimelightDatabase;
  now: () => number;
  /** Ms that never jump. */
  clock: () => number;
  /** `null` where the browser does not tell. */
  estimateStorage: () => Promise<{ usedBytes: number; quotaBytes: number } | null>;
  hasPermission: (url: string) => Promise<boolean>;
  /** Today's buckets of whatever is in use; empty without key and sign-in. */
  loadQuota: () => Promise<readonly QuotaLevel[]>;
  /** Tries a saved key for one unit and throws what is wrong; `null` when nobody asked for that. */
  checkKey: ((keyId: string) => Promise<void>) | null;
  /** Whether the alarm is set that wakes the background for waiting work. */
  hasHeartbeat: () => Promise<boolean>;
  /** What `LanguageModel.availability()` says; `null` where the browser has no such thing. */
  loadBuiltInAi: () => Promise<BuiltInAi | null>;
  /** The background that runs this. */
  worker: { version: string; startedAt: number };
  loadCacheStatistics: () => Promise<CacheStatistics>;
  /** The last `Date` header of a server's and when it came; `null` when there was none yet. */
  loadServerClock: () => Promise<{ serverAt: number; receivedAt: number } | null>;
}

export interface QuotaLevel {
  bucket: QuotaBucket;
  left: number;
  limit: number;
  resetAt: number;
  isLow: boolean;
  isSpent: boolean;
}

/** https://developer.chrome.com/docs/ai/prompt-api */
export type BuiltInAi = 'available' | 'downloadable' | 'downloading' | 'unavailable';
