import { useLiveQuery } from 'dexie-react-hooks';
import { loadFailedItems } from '@/lib/jobs/queue';
import { database } from '@/lib/storage/database';
import type { JobItemRow, JobRow } from '@/lib/storage/job-rows';
import { problemWords, t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { VideoLinks } from './video-links';

/** More than a list can show; the counts say how many there are. */
const MAX_ITEMS = 500;

/** Why items of a job failed, by reason, and of which videos they are. Loaded only when somebody asks. */
export function FailedItems({ job }: { job: JobRow }) {
  const load = () => loadFailedItems(database, job.id, MAX_ITEMS);
  const items = useLiveQuery(() => orElseWithoutDatabase([], load), [job.id, job.failedCount], null);
  if (!items) return <div aria-hidden className="bone h-8" />;
  return (
    <ul className="space-y-2">
      {[...groupByProblem(items)].map(([problem, group]) => (
        <li key={problem}>
          <p>{t('activity.failedReason', [group.length, reasonOf(problem, 'what')])}</p>
          {problem && <p className="text-xs text-ink-soft">{reasonOf(problem, 'way')}</p>}
          <VideoLinks keys={group.map(({ key }) => key)} />
        </li>
      ))}
    </ul>
  );
}

function groupByProblem(items: readonly JobItemRow[]): Map<JobItemRow['problem'], JobItemRow[]> {
  const groups = new Map<JobItemRow['problem'], JobItemRow[]>();
  for (const item of items) groups.set(item.problem, [...(groups.get(item.problem) ?? []), item]);
  return groups;
}

function reasonOf(problem: JobItemRow['problem'], part: 'what' | 'way'): string {
  return problem ? problemWords(problem, part) : t('activity.unexpected');
}
