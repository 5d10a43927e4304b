import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { QuotaState } from '@/lib/network/quota';
import type { QuotaBucket } from '@/lib/storage/api-rows';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

interface QuotaMeterProps {
  /** Of which key or sign-in, for those who do not see what it stands under. */
  project: string;
  level: QuotaState;
}

/**
 * One bucket. From 80 % on a word warns beside the colour. The meter is for screen readers and the bar for eyes: each engine
 * styles the inside of a `meter` differently.
 */
export function QuotaMeter({ project, level: { bucket, used, limit, left, isLow, isSpent } }: QuotaMeterProps) {
  const id = useId();
  const shown = isSpent ? limit : Math.min(used, limit);
  return (
    <div data-bucket={bucket} className="min-w-0 space-y-1 text-xs">
      <p id={id} className="flex flex-wrap justify-between gap-x-2">
        <span className="sr-only">{project}, </span>
        <span className="font-semibold text-ink-soft">{bucketWords(bucket)}</span>
        <span className="tabular">{t('requests.usedOf', [formatCount(used), formatCount(limit)])}</span>
      </p>
      <meter aria-labelledby={id} min={0} max={limit} value={shown} className="sr-only" />
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-track">
        <div
          className={`h-full rounded-full ${BAR[tone(isLow, isSpent)]}`}
          style={{ width: `${(shown / limit) * 100}%` }}
        />
      </div>
      <p className="tabular">
        {isSpent ? (
          <span className="inline-flex items-center gap-1 font-medium text-bad">
            <OctagonAlert aria-hidden className="size-3 shrink-0" />
            {t('requests.spent')}
          </span>
        ) : (
          <span className="text-ink-soft">{t('requests.left', [formatCount(left)])}</span>
        )}
      </p>
      {isLow && !isSpent && (
        <p className="flex items-center gap-1 font-medium text-warn">
          <TriangleAlert aria-hidden className="size-3 shrink-0" />
          {t('requests.low')}
        </p>
      )}
    </div>
  );
}

const BAR = { good: 'bg-accent', warn: 'bg-warn', bad: 'bg-bad' } as const;

function tone(isLow: boolean, isSpent: boolean): keyof typeof BAR {
  if (isSpent) return 'bad';
  return isLow ? 'warn' : 'good';
}

function bucketWords(bucket: QuotaBucket): string {
  if (bucket === 'units') return t('requests.units');
  return bucket === 'search' ? t('requests.search') : t('requests.stats');
}
