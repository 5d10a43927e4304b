import { Trash2 } from 'lucide-react';
import { askBackground } from '@/lib/messages/to-background';
import { formatCount } from '@/lib/words/format';
import type { VideoId } from '@/lib/video/video';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { ConfirmButton } from '../ui/confirm-button';

/** How much is kept of a video's draft, and the way to be rid of it. */
export function HistoryHead({ videoId, total, isDraft }: { videoId: VideoId; total: number; isDraft: boolean }) {
  const { problem, run } = useRequest();
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold tabular">{t('history.count', total, [formatCount(total)])}</h3>
        <ConfirmButton
          look="quiet"
          label={t('history.deleteAll')}
          question={t('history.deleteAllAsk', total, [formatCount(total)])}
          yes={t('history.deleteYes')}
          no={t('history.deleteNo')}
          onConfirm={() => run(askBackground('deleteVersions', { videoId }))}
        >
          <Trash2 aria-hidden className="size-3.5" />
          {t('history.deleteAll')}
        </ConfirmButton>
      </div>
      <p className="text-xs text-ink-soft">{isDraft ? t('history.keptHere') : t('history.readOnly')}</p>
      <CommandProblem problem={problem} />
    </div>
  );
}
