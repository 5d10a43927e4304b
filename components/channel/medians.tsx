import type { ChannelInsights } from '@/lib/insights/measure-channel';
import { formatDuration } from '@/lib/words/format';
import { formatAmount, formatRate, formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';

interface MediansProps {
  medians: ChannelInsights;
  sampleSize: number;
  asOf: number;
}

/** What is usual for the last uploads. */
export function Medians({ medians, sampleSize, asOf }: MediansProps) {
  const { views, viewsPerDay, likeRate, commentRate, durationSeconds, daysBetween } = medians;
  const tiles: [string, string | null][] = [
    [t('performance.views'), views && formatShort(views.value)],
    [t('performance.viewsPerDay'), viewsPerDay && formatAmount(viewsPerDay.value)],
    [t('performance.likeRate'), likeRate && formatRate(likeRate.value)],
    [t('performance.commentRate'), commentRate && formatRate(commentRate.value)],
    [t('performance.duration'), durationSeconds && formatDuration(durationSeconds.value)],
    [t('performance.daysBetween'), daysBetween && formatAmount(daysBetween.value)],
  ];
  const known = tiles.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('performance.usual')} className="space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('performance.usual')}</h2>
        <OriginLabel origin="arithmetic" asOf={asOf} />
      </div>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {known.map(([label, value]) => (
          <div key={label} className="rounded-card border border-line bg-raised p-3">
            <dt className="text-xs text-ink-soft">{label}</dt>
            <dd className="text-lg font-semibold tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-ink-soft">{t('performance.usualOf', sampleSize, [sampleSize])}</p>
    </section>
  );
}
