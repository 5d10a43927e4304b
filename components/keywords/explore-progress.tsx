import { isOver, wholeOf } from '@/lib/jobs/queue';
import { askBackground } from '@/lib/messages/to-background';
import type { ProblemCode } from '@/lib/problem/problem';
import type { JobRow } from '@/lib/storage/job-rows';
import { formatCount, formatMs } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { progressWords, stateWords } from '../jobs/activity-words';
import { JobProgress } from '../jobs/job-progress';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { KeptExploration } from './load-exploration';
import { usePaceWait } from './use-pace-wait';

/** How far the asking is, and what kept it from coming to its end. What came before stays. */
export function ExploreProgress({ kept }: { kept: KeptExploration }) {
  const { job } = kept;
  const { problem, run } = useRequest();
  if (!job) return null;
  const again = (): void => run(askBackground('retryJob', { id: job.id }));
  const cancel = (): void => run(askBackground('cancelJob', { id: job.id }));
  return (
    <div className="space-y-2 empty:hidden">
      {isOver(job) ? (
        <Ended job={job} kept={kept} onAgain={again} />
      ) : (
        <Going job={job} kept={kept} onCancel={cancel} />
      )}
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </div>
  );
}

/** A second lies between two requests to autocomplete, and most of them are such. */
const PART_MS = 1_000;

interface GoingProps {
  job: JobRow;
  kept: KeptExploration;
  onCancel: () => void;
}

function Going({ job, kept: { row, competition, searchProblem }, onCancel }: GoingProps) {
  const left = Math.max(1, wholeOf(job) - job.doneCount - job.failedCount);
  const progress = progressWords(job);
  const isRunning = job.state === 'running';
  const waitMs = usePaceWait(isRunning && row.hasSearch && competition === null && searchProblem === null);
  const key = waitMs > 0 ? 'explore.paced' : 'explore.progress';
  const words =
    isRunning && progress
      ? t(key, [progress, formatMs(left * PART_MS + waitMs)])
      : [stateWords(job, Date.now()), progress].filter(Boolean).join(' · ');
  return (
    <div className="space-y-1">
      <div className="flex items-center justify-between gap-2">
        <p className="tabular">{words}</p>
        <Button onClick={onCancel}>{t('activity.cancel')}</Button>
      </div>
      <JobProgress job={job} />
    </div>
  );
}

interface EndedProps {
  job: JobRow;
  kept: KeptExploration;
  onAgain: () => void;
}

function Ended({ job, kept: { completionProblem, searchProblem }, onAgain }: EndedProps) {
  const button = <Button onClick={onAgain}>{t('activity.tryAgain')}</Button>;
  const missing = wholeOf(job) - job.doneCount;
  const part = job.doneCount > 0 ? t('explore.partKept', missing, [formatCount(missing)]) : null;
  if (job.state === 'cancelled') {
    return (
      <div className="flex items-center justify-between gap-2">
        <p className="text-ink-soft">{[t('explore.cancelled'), part].filter(Boolean).join(' ')}</p>
        {button}
      </div>
    );
  }
  const told = [...new Set([job.problem, completionProblem, searchProblem])].filter((code) => code !== null);
  // Nothing failed, or what did is withdrawn since, together with why.
  if (job.state === 'done' && (job.failedCount === 0 || told.length === 0)) return null;
  const problems: ProblemCode[] = told.length > 0 ? told : ['unexpected'];
  const ways = [...new Set(problems.map(wayWords))];
  return (
    <Notice
      what={problems.map((problem) => whatWords(problem)).join(' ')}
      way={[part, ...ways].filter((words) => words !== null).join(' ')}
    >
      {button}
    </Notice>
  );
}

/** Some sentences are about YouTube's API, and autocomplete is another matter. */
function whatWords(problem: ProblemCode): string {
  return problem === 'permission-missing' ? t('explore.refused') : problemWords(problem, 'what');
}

function wayWords(problem: ProblemCode): string {
  if (problem === 'answer-invalid' || problem === 'rate-limited') return t('explore.refusedWay');
  return problem === 'permission-missing' ? t('explore.permissionWay') : problemWords(problem, 'way');
}
