import type { Comparison, UploadKind } from '@/lib/insights/compare-uploads';
import { formatAmount, formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { stripScale } from './strip-scale';

/** Room at both ends, so that a dot or a label there is not cut. In per cent. */
const MARGIN = 6;

/** Where the video stands among the channel's last uploads of its kind: a dot each. The sentence says the same. */
export function ViewsStrip({ comparison: { below, median, others, own, kind } }: { comparison: Comparison }) {
  const scale = stripScale([...others.map((other) => other.viewsPerDay), own.viewsPerDay]);
  const x = (value: number): string => `${MARGIN + scale.place(value) * (100 - 2 * MARGIN)}%`;
  const ownWords = t('performance.stripOwn', [formatAmount(own.viewsPerDay)]);
  const medianWords = t('performance.stripMedian', [formatAmount(median.value)]);
  const sentence = t('performance.below', [below.value, below.sampleSize, kindWords(kind)]);
  return (
    <figure className="space-y-1">
      <figcaption>{sentence}</figcaption>
      <svg
        role="img"
        aria-label={[t('performance.stripName'), ownWords, medianWords].join('. ')}
        width="100%"
        height="58"
      >
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1="2" y2="38" className="stroke-line" />
            <text x={x(tick)} y="53" textAnchor="middle" className="fill-ink-soft text-xs tabular">
              {formatShort(tick)}
            </text>
          </g>
        ))}
        {others.map(({ video, viewsPerDay }) => (
          <circle key={video.videoId} cx={x(viewsPerDay)} cy="20" r="4" className="fill-ink-soft" fillOpacity="0.75" />
        ))}
        <line x1={x(median.value)} x2={x(median.value)} y1="6" y2="34" strokeWidth="2" className="stroke-ink" />
        <circle cx={x(own.viewsPerDay)} cy="20" r="7" strokeWidth="2" className="fill-accent stroke-surface" />
      </svg>
      <ul className="flex flex-wrap gap-x-3 text-xs tabular">
        <li className="flex items-center gap-1">
          <span aria-hidden className="size-2.5 rounded-full bg-accent" />
          {ownWords}
        </li>
        <li className="flex items-center gap-1">
          <span aria-hidden className="h-3 w-0.5 bg-ink" />
          {medianWords}
        </li>
      </ul>
      <p className="text-xs text-ink-soft">{t('performance.stripLog')}</p>
      <OriginLabel origin={below.origin} asOf={below.asOf} />
    </figure>
  );
}

function kindWords(kind: UploadKind): string {
  if (kind === 'short') return t('performance.kindShort');
  return kind === 'live' ? t('performance.kindLive') : t('performance.kindLong');
}
