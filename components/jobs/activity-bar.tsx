import { ChevronUp, CircleAlert, Clock3, LoaderCircle } from 'lucide-react';
import { useId, useState } from 'react';
import type { EventRow, JobRow } from '@/lib/storage/job-rows';
import { t } from '@/lib/words/words';
import { Activity } from './activity';
import { eventTitle, jobTitle, progressWords, stateWords } from './activity-words';
import { JobProgress } from './job-progress';
import { type ActivityRows, isImportant, isNoteworthy, type SortedActivity, sortActivity } from './sort-activity';
import { useActivity } from './use-activity';
import { useAnnouncement } from './use-announcement';

const NONE: ActivityRows = { jobs: [], events: [], quiet: [] };

/**
 * One line at the edge of a page while something runs, waits or went wrong; it opens to the whole list. What changes its
 * state is read out, wherever the focus is, and the focus stays there.
 */
export function ActivityBar() {
  const id = useId();
  const rows = useActivity();
  const announcement = useAnnouncement(rows);
  const [isOpen, setIsOpen] = useState(false);
  const sorted = rows && sortActivity(rows);
  const isShown = sorted !== null && (isOpen || isNoteworthy(sorted));
  return (
    <>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {isShown && (
        <div className="sticky bottom-0 z-10 -mx-4 flex max-h-[70vh] flex-col border-t border-line bg-surface px-4 py-1">
          {isOpen && (
            <div id={id} className="min-h-0 overflow-y-auto border-b border-line py-2">
              <Activity rows={rows ?? NONE} />
            </div>
          )}
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
            className="flex min-h-8 w-full shrink-0 items-center gap-2 rounded-control text-left hover:bg-hover"
          >
            <Summary sorted={sorted} />
            <ChevronUp aria-hidden className={`size-4 shrink-0 text-ink-soft ${isOpen ? 'rotate-180' : ''}`} />
          </button>
          {!isOpen && sorted.open[0]?.state === 'running' && <JobProgress job={sorted.open[0]} />}
        </div>
      )}
    </>
  );
}

/** The one thing that matters most, and how many there are besides. */
function Summary({ sorted: { open, troubled, news } }: { sorted: SortedActivity }) {
  const [job] = open;
  const events = news.filter(isImportant);
  const trouble = troubled[0]?.event ?? events[0];
  const more = open.length + troubled.length + events.length - 1;
  const details = [...(job ? [whereWords(job)] : []), ...(more > 0 ? [t('activity.more', more, [more])] : [])];
  const Icon = job?.state === 'waiting' ? Clock3 : job ? LoaderCircle : CircleAlert;
  return (
    <>
      {(job ?? trouble) && <Icon aria-hidden className={`size-4 shrink-0 ${job ? 'text-ink-soft' : 'text-warn'}`} />}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{titleOf(job, trouble)}</span>
        {details.length > 0 && <span className="tabular block text-xs text-ink-soft">{details.join(' · ')}</span>}
      </span>
    </>
  );
}

/** How far it is, or why it is not on its way. */
function whereWords(job: JobRow): string {
  const now = Date.now();
  return job.state === 'running' ? (progressWords(job) ?? stateWords(job, now)) : stateWords(job, now);
}

function titleOf(job: JobRow | undefined, trouble: EventRow | undefined): string {
  if (job) return jobTitle(job);
  return trouble ? eventTitle(trouble) : t('activity.name');
}
