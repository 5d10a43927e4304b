import { useEffect, useRef } from 'react';
import { isOver } from '@/lib/jobs/queue';
import type { ReadyRow } from '@/lib/storage/database';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { formatAge, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { ExploreCompetition } from './explore-competition';
import { ExploreDemand } from './explore-demand';
import { ExploreFollow } from './explore-follow';
import { placeWords } from './explore-history';
import { ExploreOwn } from './explore-own';
import { ExploreProgress } from './explore-progress';
import { ExploreQuestions } from './explore-questions';
import { ExploreRelated } from './explore-related';
import type { ShownExploration } from './use-exploration';
import type { ExploreContext } from './use-explore-setup';
import type { PhraseAdding } from './use-phrase-adding';

interface ExploreResultsProps {
  shown: ShownExploration;
  row: ReadyRow;
  context: ExploreContext;
  adding: PhraseAdding | null;
  onExplore: (phrase: string) => void;
  /** The creator asked for just this one: it takes the focus, for the button that was pressed may be gone. */
  isWanted: boolean;
}

/** All that is known about a phrase by now, with what it rests on. */
export function ExploreResults({ shown, row, context, adding, onExplore, isWanted }: ExploreResultsProps) {
  const { result, row: asked } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, [isWanted]);
  const canFollow = row.videoId !== UNNAMED_VIDEO && context.access.missing === null;
  return (
    <section aria-label={asked.phrase} className="space-y-4 border-t border-line pt-4">
      <div className="space-y-1">
        <div className="flex flex-wrap items-start justify-between gap-x-3">
          <h3
            ref={heading}
            tabIndex={-1}
            dir="auto"
            className="min-w-0 scroll-mt-14 text-lg font-semibold break-words outline-none"
          >
            {asked.phrase}
          </h3>
          {canFollow && <ExploreFollow row={row} phrase={asked.phrase} language={asked.language} />}
        </div>
        <p className="text-xs text-ink-soft" title={formatExact(asked.at)}>
          {placeWords(asked)} · {t('explore.lookedAt', [formatAge(asked.at, Date.now())])}
        </p>
      </div>
      <ExploreProgress kept={shown} />
      {isForgotten(shown) && <p className="text-ink-soft">{t('explore.forgotten')}</p>}
      <ExploreDemand shown={shown} />
      <ExploreCompetition shown={shown} state={context.setup.competition} />
      {adding?.problem && (
        <Notice what={problemWords(adding.problem, 'what')} way={problemWords(adding.problem, 'way')} />
      )}
      <ExploreRelated shown={shown} adding={adding} onExplore={onExplore} />
      <ExploreQuestions questions={result.questions} adding={adding} onExplore={onExplore} />
      <ExploreOwn
        shown={shown}
        adding={adding}
        onExplore={onExplore}
        isReportAllowed={context.access.isReportAllowed}
      />
    </section>
  );
}

/** Asked long ago: answers are kept for 29 days, the list of what was asked until it is deleted. */
function isForgotten({ row, job, completions, competition }: ShownExploration): boolean {
  const hadSomething = row.queries.length > 0 || row.hasSearch;
  return hadSomething && completions.length === 0 && competition === null && (job === null || isDone(job));
}

function isDone(job: NonNullable<ShownExploration['job']>): boolean {
  return isOver(job) && job.failedCount === 0 && job.state === 'done';
}
