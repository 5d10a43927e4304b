import type { ReactNode } from 'react';
import type { ReadyRow } from '@/lib/storage/database';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { ScoreRing } from './score-ring';
import { ValidityNote } from './validity-note';

interface VideoHeaderProps {
  row: ReadyRow;
  hasThumbnail?: boolean;
  /** Further words about the state of the video. */
  children?: ReactNode;
}

/** The video and its score, above everything else in popup and panel. */
export function VideoHeader({ row: { reading, scorecard }, hasThumbnail = false, children }: VideoHeaderProps) {
  const { video } = reading;
  const facts = [video.channelName, video.durationSeconds === null ? null : formatDuration(video.durationSeconds)];
  return (
    <header className="flex items-start gap-3">
      <ScoreRing score={scorecard.score} />
      <div className="min-w-0 flex-1 space-y-1">
        <h2
          dir="auto"
          className="line-clamp-2 text-lg leading-snug font-semibold break-words"
          title={video.title ?? undefined}
        >
          {video.title || t('page.untitled')}
        </h2>
        {facts.some(Boolean) && (
          <p dir="auto" className="truncate text-xs text-ink-soft tabular">
            {facts.filter(Boolean).join(' · ')}
          </p>
        )}
        {children}
        <ValidityNote scorecard={scorecard} isPartial={reading.isPartial} />
        {scorecard.score === null && <p className="text-xs text-ink-soft">{t('score.notScored')}</p>}
      </div>
      {hasThumbnail && <Thumbnail videoId={video.id} isShort={video.isShort === true} />}
    </header>
  );
}

/** `mqdefault` exists for every video, 16:9 and 320 px wide. */
function Thumbnail({ videoId, isShort }: { videoId: string; isShort: boolean }) {
  return (
    <img
      src={`https://i.ytimg.com/vi/${videoId}/mqdefault.jpg`}
      alt=""
      width={96}
      height={54}
      className={`hidden shrink-0 rounded-control bg-track object-cover min-[420px]:block ${isShort ? 'aspect-9/16 w-8' : 'aspect-video w-24'}`}
    />
  );
}
