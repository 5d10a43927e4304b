import { TrendingUp } from 'lucide-react';
import type { Velocity } from '@/lib/insights/measure-velocity';
import { formatAmount, formatSpan } from '@/lib/words/format-measure';
import { formatCount, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';

/** What the video gained between two looks of the creator's own. */
export function Growth({ velocity }: { velocity: Velocity | null }) {
  if (!velocity) return <p className="text-xs text-ink-soft">{t('performance.noGrowth')}</p>;
  const { gained, perHour, hours, fromAt, toAt } = velocity;
  return (
    <div className="space-y-1">
      <dl className="flex flex-wrap items-baseline justify-between gap-x-3 rounded-card border border-line bg-raised p-2">
        <dt className="flex items-center gap-1 text-xs text-ink-soft">
          <TrendingUp aria-hidden className="size-3.5" />
          {t('performance.growth')}
        </dt>
        <dd className="tabular" title={`${formatExact(fromAt)} – ${formatExact(toAt)}`}>
          <span className="font-semibold">
            {t('performance.gained', gained.value, [formatCount(gained.value), formatSpan(hours)])}
          </span>{' '}
          <span className="text-ink-soft">
            {t('performance.perHour', perHour.value === 1 ? 1 : 2, [formatAmount(perHour.value)])}
          </span>
        </dd>
      </dl>
      <OriginLabel origin={gained.origin} asOf={gained.asOf} />
    </div>
  );
}
