import { wholeOf } from '@/lib/jobs/queue';
import type { JobRow } from '@/lib/storage/job-rows';
import { jobTitle } from './activity-words';

/** How far a job is. Nothing for one that has no parts: there is no half of it. */
export function JobProgress({ job }: { job: JobRow }) {
  const whole = wholeOf(job);
  if (whole <= 1) return null;
  return (
    <progress
      aria-label={jobTitle(job)}
      max={whole}
      value={job.doneCount + job.failedCount}
      className="block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-track [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-track [&::-webkit-progress-value]:bg-accent"
    />
  );
}
