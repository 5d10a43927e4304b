import { Download } from 'lucide-react';
import { askBackground } from '@/lib/messages/to-background';
import type { VideoId } from '@/lib/video/video';
import { problemWords, t } from '@/lib/words/words';
import { useKeptFocus } from '../jobs/use-kept-focus';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { exportRanks } from './export-ranks';
import { PhraseItem } from './phrase-item';
import type { Ranks } from './use-ranks';

/** So many charts are open from the start; with more the list of phrases would get lost among them. */
const MAX_OPEN_CHARTS = 3;

interface PhraseListProps {
  videoId: VideoId;
  ranks: Ranks;
}

export function PhraseList({ videoId, ranks: { tracked, looks, isKeptLong } }: PhraseListProps) {
  const { list, keepFocus } = useKeptFocus<HTMLUListElement>();
  const { problem, run } = useRequest();
  const stop = (id: string): void => {
    keepFocus();
    run(askBackground('untrackPhrase', { id }));
  };
  return (
    <section className="space-y-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{t('ranks.list')}</h3>
        {looks.length > 0 && (
          <Button onClick={() => void exportRanks(videoId, tracked, looks)}>
            <Download aria-hidden className="size-3.5" />
            {t('ranks.export')}
          </Button>
        )}
      </div>
      <ul ref={list} tabIndex={-1} aria-label={t('ranks.list')} className="space-y-2">
        {tracked.map((row) => (
          <PhraseItem
            key={row.id}
            row={row}
            looks={looks.filter(({ trackedId }) => trackedId === row.id)}
            isOpenAtFirst={tracked.length <= MAX_OPEN_CHARTS}
            onStop={() => stop(row.id)}
          />
        ))}
      </ul>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <div className="space-y-1 text-xs text-ink-soft">
        <p>{t('ranks.order')}</p>
        <p>{isKeptLong ? t('ranks.keptLong') : t('ranks.keptShort')}</p>
      </div>
    </section>
  );
}
