import type { HealthRow } from '@/lib/storage/health-rows';
import { formatAgo, formatBytes, formatCount, formatShare } from '@/lib/words/format';

/** The facts of a finding as they fill its sentence: their names say what they are (see `Finding` in lib/health). */
export function findingValues(facts: HealthRow['facts'], now: number): string[] {
  return Object.entries(facts).map(([name, value]) => {
    if (typeof value === 'string') return value;
    if (name.endsWith('At')) return formatAgo(value, now);
    if (name.endsWith('Mb')) return formatBytes(value * 1_000_000);
    return name.endsWith('Share') ? formatShare(value) : formatCount(value);
  });
}
