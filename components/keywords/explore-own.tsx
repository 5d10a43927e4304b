import { formatAge, formatCount, formatDate, formatExact } from '@/lib/words/format';
import { formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import { OuterLink } from '../account/outer-link';
import { OriginLabel } from '../ui/origin-label';
import { ExplorePart } from './explore-part';
import { ExplorePhraseItem } from './explore-phrase-item';
import type { ShownExploration } from './use-exploration';
import type { PhraseAdding } from './use-phrase-adding';

interface ExploreOwnProps {
  shown: ShownExploration;
  adding: PhraseAdding | null;
  onExplore: (phrase: string) => void;
  /** Whether there is a sign-in that may read reports. */
  isReportAllowed: boolean;
}

/** What the creator's own channel says about the phrase: search terms that grow, and videos that are about it already. */
export function ExploreOwn(props: ExploreOwnProps) {
  return (
    <>
      <Rising {...props} />
      <Covered {...props} />
    </>
  );
}

function Rising({ shown: { result, own }, adding, onExplore, isReportAllowed }: ExploreOwnProps) {
  const { rising } = result;
  if (own.termsAt === null) {
    return (
      <ExplorePart title={t('explore.rising')}>
        <p className="text-ink-soft">{isReportAllowed ? t('explore.risingLater') : t('explore.risingNeeds')}</p>
      </ExplorePart>
    );
  }
  return (
    <ExplorePart title={t('explore.rising')} action={<OriginLabel origin="youtube" asOf={own.termsAt} />}>
      {rising.length === 0 ? (
        <p className="text-ink-soft">{own.earlierTerms === null ? t('explore.risingNew') : t('explore.risingNone')}</p>
      ) : (
        <ul aria-label={t('explore.rising')} className="divide-y divide-line border-y border-line">
          {rising.map(({ phrase, viewsBefore, viewsNow }) => (
            <ExplorePhraseItem key={phrase} phrase={phrase} adding={adding} onExplore={onExplore}>
              <p className="text-xs text-ink-soft tabular">
                {t('explore.grew', [formatCount(viewsBefore), formatCount(viewsNow)])}
              </p>
            </ExplorePhraseItem>
          ))}
        </ul>
      )}
    </ExplorePart>
  );
}

function Covered({ shown: { result, own } }: ExploreOwnProps) {
  if (own.library.length === 0) return null;
  return (
    <ExplorePart
      title={t('explore.covered')}
      action={own.libraryAt !== null && <OriginLabel origin="youtube" asOf={own.libraryAt} />}
    >
      {result.own.length === 0 ? (
        <p className="text-ink-soft">
          {t('explore.coveredNone', own.library.length, [formatCount(own.library.length)])}
        </p>
      ) : (
        <ul aria-label={t('explore.covered')} className="space-y-1">
          {result.own.map(({ id, title, publishedAt, viewCount }) => (
            <li key={id} className="min-w-0">
              <p dir="auto" className="w-fit max-w-full break-words [&>a]:whitespace-normal">
                <OuterLink href={`https://www.youtube.com/watch?v=${encodeURIComponent(id)}`}>{title}</OuterLink>
              </p>
              {(publishedAt !== null || viewCount !== null) && (
                <p className="text-xs text-ink-soft tabular">
                  {publishedAt !== null && (
                    <span title={formatExact(publishedAt)}>
                      {formatDate(publishedAt)} ({formatAge(publishedAt, Date.now())})
                    </span>
                  )}
                  {publishedAt !== null && viewCount !== null && ' · '}
                  {viewCount !== null && t('performance.viewCount', viewCount, [formatShort(viewCount)])}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </ExplorePart>
  );
}
