import { isDue } from '@/lib/jobs/claim-job';
import { isOver, wholeOf } from '@/lib/jobs/queue';
import type { EventRow, JobRow } from '@/lib/storage/job-rows';
import { formatCount, formatDate, formatExact, formatTime } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';

const DAY_MS = 86_400_000;

/** "Refreshing videos: Bread Lab" */
export function jobTitle({ kind, subject }: Pick<JobRow, 'kind' | 'subject'>): string {
  return titled(namedWords('job', kind), subject);
}

export function eventTitle({ kind, subject }: Pick<EventRow, 'kind' | 'subject'>): string {
  return titled(namedWords('event', kind), subject);
}

/** Where it stands, without how far it is: changes seldom enough to be read out. */
export function stateWords(job: JobRow, now: number): string {
  switch (job.state) {
    case 'running':
      return t('activity.running');
    case 'waiting':
      return waitWords(job, now);
    case 'cancelled':
      return t('activity.cancelled');
    case 'failed':
      return t('activity.failed');
    case 'done':
      return job.failedCount > 0 ? t('activity.partly') : t('activity.done');
  }
}

/** "120 of 500": how many are dealt with, and at the end how many worked. `null` for what has no parts. */
export function progressWords(job: JobRow): string | null {
  const whole = wholeOf(job);
  if (whole <= 1) return null;
  const { doneCount, failedCount } = job;
  return t('activity.progress', [formatCount(isOver(job) ? doneCount : doneCount + failedCount), formatCount(whole)]);
}

/** The time of day; the date, too, of what is a day or more ahead; the date alone of what is so long ago. */
export function formatMoment(at: number, now: number): string {
  if (Math.abs(at - now) < DAY_MS) return formatTime(at);
  return at > now ? formatExact(at) : formatDate(at);
}

function waitWords(job: JobRow, now: number): string {
  const at = formatMoment(job.notBefore, now);
  switch (job.problem) {
    case 'offline':
      return t('activity.waitsNetwork');
    case 'quota-exceeded':
      return t('activity.waitsQuota', [at]);
    case 'rate-limited':
      return t('activity.waitsPace', [at]);
    case 'service-paused':
    case 'service-unavailable':
      return t('activity.waitsTrouble', [at]);
    default:
      if (isDue(job, now)) return t('activity.waitsTurn');
      return job.attempt > 0 ? t('activity.waitsRetry', [at]) : t('activity.waitsTime', [at]);
  }
}

function titled(words: string, subject: string): string {
  return subject === '' ? words : t('activity.titled', [words, subject]);
}
