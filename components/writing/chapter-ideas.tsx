import type { ChaptersResult } from '@/lib/writing/results';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { ApplyText } from './apply-text';
import { placeChapters } from './place-chapters';
import type { ResultProps } from './result-props';

/** Chapters whose times stand in the transcript; put in where the old ones stand, or at the end. */
export function ChapterIdeas({ value: { chapters, text }, draft, video }: ResultProps<ChaptersResult>) {
  return (
    <div className="space-y-3">
      <ol aria-label={t('write.chapterIdeas')} className="space-y-1">
        {chapters.map(({ startSeconds, title }) => (
          <li key={startSeconds} className="flex gap-3">
            <span className="w-14 shrink-0 text-end text-ink-soft tabular">{formatDuration(startSeconds)}</span>
            <span dir="auto" className="min-w-0 break-words">
              {title}
            </span>
          </li>
        ))}
      </ol>
      <ApplyText
        draft={draft}
        edits={[placeChapters(video?.description ?? null, text)]}
        text={text}
        name={t('write.chaptersName')}
      />
    </div>
  );
}
