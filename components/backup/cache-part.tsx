import { askBackground } from '@/lib/messages/to-background';
import type { CacheStatistics } from '@/lib/storage/answer-cache';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { ConfirmButton } from '../ui/confirm-button';
import { Notice } from '../ui/notice';
import { CacheFigures } from './cache-figures';

/** What the cache holds and how it serves, and the way to empty it. */
export function CachePart({ statistics, now }: { statistics: CacheStatistics; now: number }) {
  const { problem, isDone, run } = useRequest();
  return (
    <>
      <CacheFigures statistics={statistics} now={now} />
      <div className="flex flex-wrap items-center gap-3">
        <ConfirmButton
          label={t('cache.clear')}
          question={t('cache.clearQuestion')}
          yes={t('cache.clearYes')}
          no={t('cache.clearNo')}
          onConfirm={() => run(askBackground('clearCache', undefined))}
        >
          {t('cache.clear')}
        </ConfirmButton>
        <p role="status" className="empty:hidden">
          {isDone && statistics.rows === 0 && t('cache.cleared')}
        </p>
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </>
  );
}
