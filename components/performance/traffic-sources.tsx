import { useState } from 'react';
import type { TrafficSource } from '@/lib/video/facts';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { Button } from '../ui/button';
import { OriginLabel } from '../ui/origin-label';
import { sourceWords } from './source-words';

const FEW = 5;

/** Views by where they came from; the longest bar is the first. */
export function TrafficSources({ sources: { value, fetchedAt } }: { sources: Dated<readonly TrafficSource[]> }) {
  const [isAll, setIsAll] = useState(false);
  const most = value[0]?.views ?? 0;
  const shown = isAll ? value : value.slice(0, FEW);
  return (
    <section aria-label={t('performance.trafficSources')} className="space-y-2">
      <h4 className="font-semibold">{t('performance.trafficSources')}</h4>
      <ol className="space-y-2">
        {shown.map(({ source, views }) => (
          <li key={source} className="space-y-1">
            <p className="flex justify-between gap-x-3">
              <span className="min-w-0 break-words">{sourceWords(source)}</span>
              <span className="shrink-0 text-ink-soft tabular">
                {t('performance.viewCount', views, [formatCount(views)])}
              </span>
            </p>
            <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-track">
              <div className="h-full rounded-full bg-accent" style={{ width: `${(views / most) * 100}%` }} />
            </div>
          </li>
        ))}
      </ol>
      {shown.length < value.length && (
        <Button className="w-full" onClick={() => setIsAll(true)}>
          {t('performance.showAll', [value.length])}
        </Button>
      )}
      <OriginLabel origin="youtube" asOf={fetchedAt} />
    </section>
  );
}
