import { formatBytes, formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import type { RequestTotals as Totals } from './filter-requests';

/** What the lines that are shown come to. */
export function RequestTotals({ totals }: { totals: Totals }) {
  const { lines, sent, cached, failed, bytesReceived, units } = totals;
  const parts = [
    t('requests.total', lines, [formatCount(lines)]),
    sent > 0 && t('requests.totalSent', [formatCount(sent)]),
    cached > 0 && t('requests.totalCached', [formatCount(cached)]),
    failed > 0 && t('requests.totalFailed', [formatCount(failed)]),
    sent > 0 && t('requests.totalBytes', [formatBytes(bytesReceived)]),
    units > 0 && t('requests.totalUnits', [formatCount(units)]),
  ];
  return <p className="text-xs text-ink-soft tabular">{parts.filter(Boolean).join(' · ')}</p>;
}
