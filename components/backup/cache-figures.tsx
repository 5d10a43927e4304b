import type { ReactNode } from 'react';
import type { CacheStatistics } from '@/lib/storage/answer-cache';
import { formatAgo, formatCount, formatDate, formatExact, formatMegabytes, formatShare } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** Limelight's own counts, as of now. */
export function CacheFigures({ statistics, now }: { statistics: CacheStatistics; now: number }) {
  const { rows, bytes, maxBytes, evictions, oldestAt } = statistics;
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-x-6 gap-y-3">
      <Figure term={t('cache.rows')}>{formatCount(rows)}</Figure>
      <Figure term={t('cache.size')}>{t('cache.sizeOf', [formatMegabytes(bytes), formatMegabytes(maxBytes)])}</Figure>
      <Figure term={t('cache.hitRate')}>{hitRateWords(statistics)}</Figure>
      <Figure term={t('cache.evictions')}>{formatCount(evictions)}</Figure>
      <Figure term={t('cache.oldest')}>
        {oldestAt === null ? (
          t('cache.none')
        ) : (
          <time dateTime={new Date(oldestAt).toISOString()} title={formatExact(oldestAt)}>
            {formatAgo(oldestAt, now)}
          </time>
        )}
      </Figure>
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-soft">{term}</dt>
      <dd className="font-medium tabular">{children}</dd>
    </div>
  );
}

function hitRateWords({ hits, stale, misses, since }: CacheStatistics): string {
  const looks = hits + stale + misses;
  if (looks === 0) return t('cache.unused');
  return t('cache.hitRateOf', [formatShare((hits + stale) / looks), formatCount(looks), formatDate(since)]);
}
