import type { HealthRow, HealthStatus } from '@/lib/storage/health-rows';
import { t } from '@/lib/words/words';

/** How Limelight is as a whole, in one line. */
export interface Sum {
  status: HealthStatus;
  words: string;
  /** Of the oldest of the checks: what is said is no newer. `null` before the first. */
  checkedAt: number | null;
}

export function sumUp(rows: readonly HealthRow[]): Sum {
  if (rows.length === 0) return { status: 'unknown', words: t('diagnostics.unchecked'), checkedAt: null };
  const checkedAt = Math.min(...rows.map((row) => row.checkedAt));
  const countOf = (status: HealthStatus): number => rows.filter((row) => row.status === status).length;
  const broken = countOf('critical');
  if (broken > 0) return { status: 'critical', words: t('diagnostics.broken', broken, [broken]), checkedAt };
  const doubtful = countOf('warning');
  if (doubtful > 0) return { status: 'warning', words: t('diagnostics.some', doubtful, [doubtful]), checkedAt };
  return { status: 'healthy', words: t('diagnostics.allWell'), checkedAt };
}
