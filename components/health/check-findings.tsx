import type { HealthRow } from '@/lib/storage/health-rows';
import { healthWords, t } from '@/lib/words/words';
import { CheckFinding } from './check-finding';

const WORST_FIRST = ['critical', 'warning', 'healthy', 'unknown'] as const;

/** Every check that was run, what needs attention first. */
export function CheckFindings({ rows, now }: { rows: readonly HealthRow[]; now: number }) {
  if (rows.length === 0) return null;
  const rank = ({ status }: HealthRow): number => WORST_FIRST.indexOf(status);
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)));
  return (
    <ul aria-label={t('diagnostics.checks')} className="divide-y divide-line border-y border-line">
      {sorted.map((row) => (
        <CheckFinding key={row.id} row={row} now={now} />
      ))}
    </ul>
  );
}

function nameOf({ id }: HealthRow): string {
  return healthWords(id, 'name');
}
