import type { HealthRow } from '@/lib/storage/health-rows';
import { formatAgo, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { HealthIcon } from './health-icon';
import { sumUp } from './sum-up';

interface HealthOverviewProps {
  rows: readonly HealthRow[];
  now: number;
  isChecking: boolean;
  /** Somebody pressed "Check now" on this page, and it came to an end. */
  isChecked: boolean;
  onCheck: () => void;
}

/** How Limelight is as a whole, and the button to look again. */
export function HealthOverview({ rows, now, isChecking, isChecked, onCheck }: HealthOverviewProps) {
  const { status, words, checkedAt } = sumUp(rows);
  return (
    <div
      data-status={status}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-line bg-raised p-4"
    >
      <HealthIcon status={status} className="size-7" />
      <div className="min-w-0 flex-1 basis-44">
        <p className="text-base font-semibold">{words}</p>
        <p className="text-xs text-ink-soft" title={checkedAt === null ? undefined : formatExact(checkedAt)}>
          {checkedAt === null
            ? t('diagnostics.uncheckedHint')
            : t('diagnostics.checkedAgo', [formatAgo(checkedAt, now)])}
        </p>
      </div>
      <Button look="primary" aria-disabled={isChecking} onClick={isChecking ? undefined : onCheck}>
        {isChecking ? t('diagnostics.checking') : t('diagnostics.checkNow')}
      </Button>
      <span role="status" className="sr-only">
        {isChecking ? t('diagnostics.checking') : isChecked && t('diagnostics.checked', [words])}
      </span>
    </div>
  );
}
