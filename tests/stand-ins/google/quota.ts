export type Bucket = 'units' | 'search';
type Limits = Record<Bucket, number>;

/** What a new Cloud project has a day. Source: developers.google.com/youtube/v3/determine_quota_cost */
const DEFAULT_LIMITS: Limits = { units: 10_000, search: 100 };

/** Counts what each key (or OAuth client's project) used since midnight in California. */
export interface Quota {
  /** Less, or more, than a new project has. */
  limit(owner: string, limits: Partial<Limits>): void;
  used(owner: string, bucket?: Bucket): number;
  /** `false` when there is not enough left; nothing is taken then. */
  take(owner: string, bucket: Bucket, cost: number): boolean;
  reset(): void;
}

export function createQuota(now: () => number): Quota {
  const limits = new Map<string, Partial<Limits>>();
  const counts = new Map<string, number>();
  const keyOf = (owner: string, bucket: Bucket) => `${pacificDay(now())} ${bucket} ${owner}`;
  const used = (owner: string, bucket: Bucket = 'units') => counts.get(keyOf(owner, bucket)) ?? 0;
  return {
    limit: (owner, changed) => {
      limits.set(owner, { ...limits.get(owner), ...changed });
    },
    used,
    take(owner, bucket, cost) {
      const after = used(owner, bucket) + cost;
      if (after > (limits.get(owner)?.[bucket] ?? DEFAULT_LIMITS[bucket])) return false;
      counts.set(keyOf(owner, bucket), after);
      return true;
    },
    reset() {
      limits.clear();
      counts.clear();
    },
  };
}

function pacificDay(at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(at);
}
