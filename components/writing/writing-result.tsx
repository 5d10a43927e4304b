import type { ComponentType } from 'react';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { WritingRow } from '@/lib/storage/ai-rows';
import { formatAge, formatExact } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { noteWords } from '@/lib/words/words';
import type { WritingResults } from '@/lib/writing/results';
import { WhoAnswered } from '../chat/who-answered';
import { ChapterIdeas } from './chapter-ideas';
import { DescriptionIdea } from './description-idea';
import { IdeaList } from './idea-list';
import { CommentIdeas, PostIdeas, SummaryText, ThumbnailCritique } from './plain-results';
import { PlanSteps } from './plan-steps';
import type { ResultProps } from './result-props';
import { TagIdeas } from './tag-ideas';
import { TitleIdeas } from './title-ideas';
import { Translations } from './translations';

const RESULTS: { [Id in WritingFeatureId]: ComponentType<ResultProps<WritingResults[Id]>> } = {
  titles: TitleIdeas,
  description: DescriptionIdea,
  tags: TagIdeas,
  chapters: ChapterIdeas,
  thumbnail: ThumbnailCritique,
  'pinned-comment': CommentIdeas,
  translation: Translations,
  posts: PostIdeas,
  summary: SummaryText,
  'action-plan': PlanSteps,
  'content-ideas': IdeaList,
};

type WritingResultProps = Omit<ResultProps<unknown>, 'value'> & { row: WritingRow };

/** What came of it, who wrote it and when, and what Limelight's own checks did to it. */
export function WritingResult({ row, ...props }: WritingResultProps) {
  // Rows are written by Limelight alone, each with the value of its own kind.
  const Result = RESULTS[row.feature] as ComponentType<ResultProps<unknown>>;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
        <WhoAnswered row={row} />
        <span title={formatExact(row.at)}>{formatAge(row.at, Date.now())}</span>
        {row.costUsd !== null && row.costUsd > 0 && <span className="tabular">{formatUsd(row.costUsd)}</span>}
      </p>
      <Result value={row.value} {...props} />
      {row.notes.length > 0 && (
        <ul className="space-y-0.5 text-xs text-ink-soft">
          {row.notes.map((note) => (
            <li key={`${note.name}${note.values.join()}`}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
