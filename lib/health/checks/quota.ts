import type { QuotaBucket } from '@/lib/storage/api-rows';
import { defineHealthCheck, type Finding, type QuotaLevel } from '../health-check';

const FINDINGS = [
  'none',
  'enough',
  'unitsLow',
  'searchLow',
  'statsLow',
  'unitsSpent',
  'searchSpent',
  'statsSpent',
] as const;

type Name = (typeof FINDINGS)[number];

/** The bucket that nearly everything is taken from comes first. */
const BUCKETS: readonly QuotaBucket[] = ['units', 'search', 'stats'];

const SPENT: Readonly<Record<QuotaBucket, Name>> = {
  units: 'unitsSpent',
  search: 'searchSpent',
  stats: 'statsSpent',
};
const LOW: Readonly<Record<QuotaBucket, Name>> = { units: 'unitsLow', search: 'searchLow', stats: 'statsLow' };

/** What is left of YouTube's daily quota, by Limelight's own count. */
export const quota = defineHealthCheck({
  id: 'quota',
  findings: FINDINGS,
  async run({ loadQuota }) {
    const levels = await loadQuota();
    if (levels.length === 0) return { status: 'unknown', finding: 'none' };
    const worst = find(levels, ({ isSpent }) => isSpent) ?? find(levels, ({ isLow }) => isLow);
    return worst ? tell(worst) : { status: 'healthy', finding: 'enough', facts: leftOf(levels) };
  },
});

function find(levels: readonly QuotaLevel[], isIt: (level: QuotaLevel) => boolean): QuotaLevel | undefined {
  return BUCKETS.flatMap((bucket) => levels.filter((level) => level.bucket === bucket)).find(isIt);
}

function tell({ bucket, left, limit, resetAt, isSpent }: QuotaLevel): Finding<Name> {
  if (isSpent) return { status: 'warning', finding: SPENT[bucket], facts: { limit, resetAt } };
  return { status: 'warning', finding: LOW[bucket], facts: { left, limit, resetAt } };
}

/** With several projects in use, of the one with the least. */
function leftOf(levels: readonly QuotaLevel[]): Record<string, number> {
  return Object.fromEntries(
    BUCKETS.map((bucket) => [
      bucket,
      Math.min(...levels.filter((one) => one.bucket === bucket).map(({ left }) => left)),
    ]),
  );
}
