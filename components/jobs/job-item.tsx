import type { ReactNode } from 'react';
import type { JobRow } from '@/lib/storage/job-rows';
import { formatCount, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { formatMoment, jobTitle, progressWords, stateWords } from './activity-words';
import { FailedItems } from './failed-items';
import { JobProgress } from './job-progress';

interface JobItemProps {
  job: JobRow;
  /** What can be done about it. */
  children?: ReactNode;
}

/** One job: what it is about, where it stands, why it waits or failed. */
export function JobItem({ job, children }: JobItemProps) {
  const now = Date.now();
  const isOpen = job.state === 'running' || job.state === 'waiting';
  const progress = progressWords(job);
  return (
    <li className="space-y-1 py-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{jobTitle(job)}</p>
          <p className="tabular text-xs text-ink-soft">
            {stateWords(job, now)}
            {progress && ` · ${progress}`}
            {isOpen && job.forecastUnits !== null && ` · ${costWords(job, job.forecastUnits)}`}
            {job.finishedAt !== null && (
              <>
                {' · '}
                <time dateTime={new Date(job.finishedAt).toISOString()} title={formatExact(job.finishedAt)}>
                  {formatMoment(job.finishedAt, now)}
                </time>
              </>
            )}
          </p>
        </div>
        {children}
      </div>
      {isOpen && <JobProgress job={job} />}
      {job.state === 'failed' && job.failedCount === 0 && <Reason problem={job.problem} />}
      {job.failedCount > 0 && <FailedPart job={job} />}
    </li>
  );
}

function Reason({ problem }: Pick<JobRow, 'problem'>) {
  if (!problem) return <p>{t('activity.unexpected')}</p>;
  return (
    <>
      <p>{problemWords(problem, 'what')}</p>
      <p className="text-xs text-ink-soft">{problemWords(problem, 'way')}</p>
    </>
  );
}

function FailedPart({ job }: { job: JobRow }) {
  return (
    <details>
      <summary className="w-fit text-ink-soft hover:text-ink">
        <span className="text-bad">{t('activity.failedItems', job.failedCount, [formatCount(job.failedCount)])}</span>
        {' – '}
        <span className="underline">{t('activity.showWhy')}</span>
      </summary>
      <div className="pt-1 pl-4">
        <FailedItems job={job} />
      </div>
    </details>
  );
}

/** Searches are counted apart from all other units, a hundred a day. */
function costWords({ kind }: JobRow, units: number): string {
  if (kind === 'track-ranks') return t('activity.costSearches', units, [formatCount(units)]);
  return t('activity.cost', units, [formatCount(units)]);
}
