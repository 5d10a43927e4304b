import { defineHealthCheck } from '../health-check';

const FINDINGS = ['serves', 'unused', 'storageFull'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether answers are kept, and how often that saved a request. */
export const cache = defineHealthCheck({
  id: 'cache',
  findings: FINDINGS,
  async run({ database, now, loadCacheStatistics }) {
    const [full] = await database.events
      .where('at')
      .above(now() - DAY_MS)
      .filter(({ kind, isDismissed }) => kind === 'storage-full' && !isDismissed)
      .toArray();
    if (full) return { status: 'warning', finding: 'storageFull', facts: { fullAt: full.at }, problem: 'storage-full' };
    const { hits, stale, misses, rows, bytes } = await loadCacheStatistics();
    const asked = hits + stale + misses;
    if (asked === 0) return { status: 'unknown', finding: 'unused' };
    const facts = { hitShare: (hits + stale) / asked, rows, usedMb: Math.round(bytes / 100_000) / 10 };
    return { status: 'healthy', finding: 'serves', facts };
  },
});
