import { Download } from 'lucide-react';
import { useState } from 'react';
import type { RelatedPhrase } from '@/lib/keywords/relate-phrases';
import { formatCount } from '@/lib/words/format';
import { reasonWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { OriginLabel } from '../ui/origin-label';
import { BandMeter } from './band-meter';
import { ExplorePart } from './explore-part';
import { ExplorePhraseItem } from './explore-phrase-item';
import { exportRelated } from './export-related';
import type { ShownExploration } from './use-exploration';
import type { PhraseAdding } from './use-phrase-adding';

const SHOWN_FIRST = 12;

interface ExploreRelatedProps {
  shown: ShownExploration;
  adding: PhraseAdding | null;
  onExplore: (phrase: string) => void;
}

/** What people search for beside the phrase, the likeliest first. */
export function ExploreRelated({ shown: { result, row, completions }, adding, onExplore }: ExploreRelatedProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { related } = result;
  if (related.length === 0) return null;
  const list = isWhole ? related : related.slice(0, SHOWN_FIRST);
  const oldestAt = Math.min(...completions.map(({ fetchedAt }) => fetchedAt));
  return (
    <ExplorePart
      title={t('explore.related', related.length, [formatCount(related.length)])}
      action={
        <Button look="quiet" onClick={() => void exportRelated(row.phrase, related)}>
          <Download aria-hidden className="size-3.5" />
          {t('tags.export')}
        </Button>
      }
    >
      <ul aria-label={t('explore.relatedName')} className="divide-y divide-line border-y border-line">
        {list.map((one) => (
          <ExplorePhraseItem key={one.phrase} phrase={one.phrase} adding={adding} onExplore={onExplore}>
            <Why related={one} />
          </ExplorePhraseItem>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <OriginLabel origin="derived" {...(completions.length > 0 && { asOf: oldestAt })} />
        {!isWhole && related.length > SHOWN_FIRST && (
          <Button onClick={() => setIsWhole(true)}>{t('performance.showAll', [formatCount(related.length)])}</Button>
        )}
      </div>
    </ExplorePart>
  );
}

function Why({ related: { band, reasons } }: { related: RelatedPhrase }) {
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
      <BandMeter name={t('suggest.demand')} band={band} />
      {reasons.map((reason) => (
        <span key={reason.name} className="min-w-0 break-words">
          {reasonWords(reason)}
        </span>
      ))}
    </p>
  );
}
