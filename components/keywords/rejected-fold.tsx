import { askBackground } from '@/lib/messages/to-background';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { openOptions } from '../page/open-options';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Fold } from '../ui/fold';

interface RejectedFoldProps {
  /** This video's first. */
  rejections: readonly RejectionRow[];
  videoId: VideoId;
}

/** Years of saying "never" are more than a panel lists; Options has them all. */
const MAX_SHOWN = 30;

/** What the creator did not want, and the way back for each. */
export function RejectedFold({ rejections, videoId }: RejectedFoldProps) {
  const { problem, run } = useRequest();
  if (rejections.length === 0) return null;
  const own = rejections.filter((row) => row.videoId === videoId);
  return (
    <Fold title={t('suggest.rejected', rejections.length, [rejections.length])}>
      <ul aria-label={t('suggest.rejectedList')} className="space-y-1">
        {rejections.slice(0, MAX_SHOWN).map((row) => (
          <li key={row.id} className="flex items-center gap-2">
            <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
              <span dir="auto" className="min-w-0 break-words">
                {row.tag}
              </span>
              {row.videoId === null && <Chip>{t('suggest.everywhere')}</Chip>}
            </span>
            <Button
              look="quiet"
              className="shrink-0"
              aria-label={t('suggest.bringBackOne', [row.tag])}
              onClick={() => run(askBackground('restoreTags', { id: row.id }))}
            >
              {t('suggest.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 pt-1 empty:hidden">
        {own.length > 1 && (
          <Button onClick={() => run(askBackground('restoreTags', { videoId }))}>{t('suggest.bringAllBack')}</Button>
        )}
        {rejections.length > MAX_SHOWN && (
          <Button onClick={() => openOptions('keywords')}>{t('suggest.allInOptions')}</Button>
        )}
      </div>
      <CommandProblem problem={problem} />
    </Fold>
  );
}
