import type { Insight } from '@/lib/insights/insight';
import { formatAmount, formatRate, formatWatchTime } from '@/lib/words/format-measure';
import { formatCount, formatDuration } from '@/lib/words/format';

/** A number of the API or made of some, as text. */
export function insightWords({ label, value }: Pick<Insight, 'label' | 'value'>): string {
  switch (label) {
    case 'like-rate':
    case 'comment-rate':
    case 'median-like-rate':
    case 'median-comment-rate':
      return formatRate(value);
    case 'average-view-percentage':
      return formatRate(value / 100);
    case 'watch-minutes':
      return formatWatchTime(value);
    case 'median-duration':
    case 'average-view-seconds':
      return formatDuration(value);
    case 'views':
    case 'likes':
    case 'comments':
    case 'views-gained':
    case 'uploads-below':
    case 'report-views':
    case 'report-shares':
    case 'subscribers-gained':
      return formatCount(value);
    default:
      return formatAmount(value);
  }
}
