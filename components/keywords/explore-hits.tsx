import { useState } from 'react';
import type { RankedVideo } from '@/lib/keywords/kept-answers';
import { formatAge, formatCount, formatExact } from '@/lib/words/format';
import { formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import { OuterLink } from '../account/outer-link';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { OriginLabel } from '../ui/origin-label';

const SHOWN_FIRST = 10;

/** What YouTube finds, in its own order and with nothing in between (policy III.C.5). */
export function ExploreHits({ hits, asOf }: { hits: readonly RankedVideo[]; asOf: number }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? hits : hits.slice(0, SHOWN_FIRST);
  return (
    <Fold title={t('explore.results', hits.length, [formatCount(hits.length)])}>
      <ol aria-label={t('explore.resultsName')} className="-ml-5 space-y-2">
        {shown.map((hit, index) => (
          <li key={hit.videoId} className="flex gap-2">
            <span className="w-5 shrink-0 text-end text-xs text-ink-soft tabular">{index + 1}</span>
            <div className="min-w-0">
              <p dir="auto" className="w-fit max-w-full break-words [&>a]:whitespace-normal">
                <OuterLink href={`https://www.youtube.com/watch?v=${encodeURIComponent(hit.videoId)}`}>
                  {hit.title}
                </OuterLink>
              </p>
              <p className="text-xs text-ink-soft tabular">
                <bdi>{hit.channelTitle}</bdi>
                {' · '}
                {hit.viewCount === null
                  ? t('performance.viewsHidden')
                  : t('performance.viewCount', hit.viewCount, [formatShort(hit.viewCount)])}
                {' · '}
                <span title={formatExact(hit.publishedAt)}>{formatAge(hit.publishedAt, Date.now())}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-2 pt-2">
        <OriginLabel origin="youtube" asOf={asOf} />
        {!isWhole && hits.length > SHOWN_FIRST && (
          <Button onClick={() => setIsWhole(true)}>{t('performance.showAll', [formatCount(hits.length)])}</Button>
        )}
      </div>
    </Fold>
  );
}
