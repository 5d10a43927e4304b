import { isOver } from '@/lib/jobs/queue';
import { isScheduled } from '@/lib/jobs/schedules';
import type { EventKind, EventRow, JobRow } from '@/lib/storage/job-rows';

export interface ActivityRows {
  /** In the order of `loadJobs`. */
  jobs: readonly JobRow[];
  /** News that nobody dismissed, the newest first. */
  events: readonly EventRow[];
  /** What happened without being news, the newest first. */
  quiet: readonly EventRow[];
}

export interface SortedActivity {
  /** What runs or waits. */
  open: JobRow[];
  /** What did not work, until it is dismissed or tried again. */
  troubled: { job: JobRow; event: EventRow }[];
  /** What happened besides. */
  news: EventRow[];
  /** What is over. */
  finished: JobRow[];
}

const IMPORTANT: readonly EventKind[] = [
  ...(['quota-low', 'quota-spent', 'storage-full', 'job-failed'] as const),
  ...(['ai-budget-low', 'ai-budget-spent', 'ai-cost-unusual', 'ai-model-missing'] as const),
];

/** What Limelight does for itself, at its own time, is shown only when it does not work. */
export function sortActivity({ jobs, events }: Pick<ActivityRows, 'jobs' | 'events'>): SortedActivity {
  const shown = jobs.filter((job) => !isScheduled(job.dedupeKey) || job.state === 'failed' || job.failedCount > 0);
  const over = new Map(shown.filter(isOver).map((job) => [job.id, job]));
  const troubled = events.flatMap((event) => {
    const job = event.kind === 'job-failed' ? over.get(event.about ?? '') : undefined;
    return job ? [{ job, event }] : [];
  });
  const known = new Set(jobs.map(({ id }) => id));
  const isTold = ({ kind, about }: EventRow): boolean =>
    (kind === 'job-done' || kind === 'job-failed') && about !== null && known.has(about);
  const troubledIds = new Set(troubled.map(({ job }) => job.id));
  return {
    open: shown.filter((job) => !isOver(job)),
    troubled,
    news: events.filter((event) => !isTold(event)),
    finished: [...over.values()].filter(({ id }) => !troubledIds.has(id)),
  };
}

export function isImportant({ kind }: EventRow): boolean {
  return IMPORTANT.includes(kind);
}

/** Whether there is anything a creator who does not ask should see. */
export function isNoteworthy({ open, troubled, news }: SortedActivity): boolean {
  return open.length > 0 || troubled.length > 0 || news.some(isImportant);
}
