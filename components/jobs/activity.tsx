import { askBackground } from '@/lib/messages/to-background';
import type { EventRow, JobRow } from '@/lib/storage/job-rows';
import { problemWords, t } from '@/lib/words/words';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { jobTitle } from './activity-words';
import { DismissButton, EventItem } from './event-item';
import { JobItem } from './job-item';
import { QuietEvents } from './quiet-events';
import { type ActivityRows, sortActivity } from './sort-activity';
import { useKeptFocus } from './use-kept-focus';

/** What runs and what happened, and what can be done about it. */
export function Activity({ rows }: { rows: ActivityRows }) {
  const { problem, run } = useRequest();
  const { list, keepFocus } = useKeptFocus<HTMLElement>();
  const { open, troubled, news, finished } = sortActivity(rows);
  const send = (request: Promise<unknown>): void => {
    keepFocus();
    run(request);
  };
  const dismiss = ({ id }: EventRow): void => send(askBackground('dismissEvents', { id }));
  const { quiet } = rows;
  const isEmpty = open.length + troubled.length + news.length + finished.length + quiet.length === 0;
  return (
    <section ref={list} tabIndex={-1} aria-label={t('activity.name')} className="space-y-3">
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      {isEmpty && <p className="text-ink-soft">{t('activity.none')}</p>}
      {open.length + troubled.length > 0 && (
        <ul className="divide-y divide-line">
          {open.map((job) => (
            <JobItem key={job.id} job={job}>
              <OpenJobButtons job={job} send={send} />
            </JobItem>
          ))}
          {troubled.map(({ job, event }) => (
            <JobItem key={job.id} job={job}>
              <RetryButton job={job} send={send} />
              <DismissButton title={jobTitle(job)} onDismiss={() => dismiss(event)} />
            </JobItem>
          ))}
        </ul>
      )}
      {news.length > 0 && <News events={news} onDismiss={dismiss} send={send} />}
      {finished.length + quiet.length > 0 && <Finished jobs={finished} quiet={quiet} send={send} />}
    </section>
  );
}

interface Sending {
  send: (request: Promise<unknown>) => void;
}

function OpenJobButtons({ job, send }: { job: JobRow } & Sending) {
  return (
    <>
      {job.state === 'waiting' && job.attempt > 0 && (
        <Button
          aria-label={t('activity.tryNowOne', [jobTitle(job)])}
          onClick={() => send(askBackground('retryJob', { id: job.id }))}
        >
          {t('activity.tryNow')}
        </Button>
      )}
      <Button
        aria-label={t('activity.cancelOne', [jobTitle(job)])}
        onClick={() => send(askBackground('cancelJob', { id: job.id }))}
      >
        {t('activity.cancel')}
      </Button>
    </>
  );
}

function RetryButton({ job, send }: { job: JobRow } & Sending) {
  return (
    <Button
      aria-label={t('activity.tryAgainOne', [jobTitle(job)])}
      onClick={() => send(askBackground('retryJob', { id: job.id }))}
    >
      {t('activity.tryAgain')}
    </Button>
  );
}

interface NewsProps extends Sending {
  events: readonly EventRow[];
  onDismiss: (event: EventRow) => void;
}

function News({ events, onDismiss, send }: NewsProps) {
  return (
    <div>
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-medium">{t('activity.news')}</h3>
        {events.length > 1 && (
          <Button look="quiet" onClick={() => send(askBackground('dismissEvents', {}))}>
            {t('activity.dismissAll')}
          </Button>
        )}
      </div>
      <ul aria-label={t('activity.news')}>
        {events.map((event) => (
          <EventItem key={event.id} event={event} onDismiss={() => onDismiss(event)} />
        ))}
      </ul>
    </div>
  );
}

interface FinishedProps extends Sending {
  jobs: readonly JobRow[];
  quiet: readonly EventRow[];
}

/** Folded: what is over, and what became ready without a word. */
function Finished({ jobs, quiet, send }: FinishedProps) {
  const hasJobs = jobs.length > 0;
  return (
    <details>
      <summary className="w-fit text-ink-soft hover:text-ink">
        {hasJobs ? t('activity.finished', jobs.length, [jobs.length]) : t('activity.ready')}
      </summary>
      {hasJobs && (
        <>
          <ul className="divide-y divide-line">
            {jobs.map((job) => (
              <JobItem key={job.id} job={job}>
                {(job.state !== 'done' || job.failedCount > 0) && <RetryButton job={job} send={send} />}
              </JobItem>
            ))}
          </ul>
          <Button onClick={() => send(askBackground('clearJobs'))}>{t('activity.clear')}</Button>
        </>
      )}
      {quiet.length > 0 && <QuietEvents events={quiet} hasTitle={hasJobs} />}
    </details>
  );
}
