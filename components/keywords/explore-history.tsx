import { X } from 'lucide-react';
import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { formatAge, formatCount, formatExact, formatLanguage, formatRegion } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';
import { Notice } from '../ui/notice';
import { ExplorePart } from './explore-part';

const SHOWN_FIRST = 8;

interface ExploreHistoryProps {
  /** The newest first. */
  rows: readonly ExplorationRow[];
  openId: string | null;
  onOpen: (row: ExplorationRow) => void;
}

/** What was looked into, for any video: a click shows again what is kept of it. */
export function ExploreHistory({ rows, openId, onOpen }: ExploreHistoryProps) {
  const { problem, run } = useRequest();
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) return null;
  return (
    <ExplorePart
      title={t('explore.history')}
      action={
        <ConfirmButton
          look="quiet"
          label={t('explore.deleteAll')}
          question={t('explore.deleteQuestion')}
          yes={t('explore.deleteYes')}
          no={t('account.no')}
          onConfirm={() => run(askBackground('deleteExplorations', {}))}
        >
          {t('explore.deleteAll')}
        </ConfirmButton>
      }
    >
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <ul aria-label={t('explore.history')} className="divide-y divide-line border-y border-line">
        {(isWhole ? rows : rows.slice(0, SHOWN_FIRST)).map((row) => (
          <li key={row.id} className="flex items-center gap-2">
            <button
              type="button"
              aria-current={row.id === openId}
              onClick={() => onOpen(row)}
              className="min-w-0 flex-1 py-1.5 text-start hover:text-accent aria-[current=true]:text-accent"
            >
              <span dir="auto" className="block w-fit max-w-full truncate font-medium">
                {row.phrase}
              </span>
              <span className="block text-xs text-ink-soft" title={formatExact(row.at)}>
                {placeWords(row)} · {formatAge(row.at, Date.now())}
              </span>
            </button>
            <Button
              look="quiet"
              isIcon
              aria-label={t('explore.deleteOne', [row.phrase])}
              title={t('explore.deleteOne', [row.phrase])}
              onClick={() => run(askBackground('deleteExplorations', { id: row.id }))}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          </li>
        ))}
      </ul>
      {!isWhole && rows.length > SHOWN_FIRST && (
        <Button onClick={() => setIsWhole(true)}>{t('performance.showAll', [formatCount(rows.length)])}</Button>
      )}
    </ExplorePart>
  );
}

/** "German, Austria" */
export function placeWords({ language, region }: Pick<ExplorationRow, 'language' | 'region'>): string {
  const words = [formatLanguage(language), region && formatRegion(region)];
  return words.filter(Boolean).join(', ');
}
