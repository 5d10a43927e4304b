import type { JobRequest } from '@/lib/jobs/job';
import { addJob, isOver } from '@/lib/jobs/queue';
import type { LimelightDatabase } from '@/lib/storage/database';
import { putExploration } from '@/lib/storage/explorations';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { withRoom } from '@/lib/storage/room';
import type { ApiTools } from './api-tools';
import { completionItem, searchItem } from './jobs/exploration-items';
import { type ExplorationChoice, type ExplorationPlan, planExploration } from './plan-exploration';

/** For the videos that were found, and for their channels. */
const UNITS_OF_SEARCH = 2;

/**
 * Queues looking into a phrase, and notes it in the history. While the same phrase is looked into with as much or more, that
 * is answered. What was known of it stays: a deeper look before is still shown. Whoever calls wakes the runner. Throws
 * `storage-full`, `storage-unavailable`.
 *
 * @returns the id of the exploration's row.
 */
export async function queueExploration(tools: ApiTools, choice: ExplorationChoice): Promise<{ id: string }> {
  const { database, now } = tools;
  const plan = await planExploration(tools, choice);
  const tables = [database.explorations, database.jobs, database.jobItems];
  const queue = async (): Promise<void> => {
    const before = (await database.explorations.get(plan.id)) ?? null;
    const itemKeys = listItems(plan, choice);
    if (before && itemKeys.length > 0 && (await isUnderWay(database, before.jobId, itemKeys))) return;
    const jobId = itemKeys.length > 0 ? await queueJob(database, plan, itemKeys, now()) : '';
    await putExploration(database, toRow(plan, choice, before, { jobId, at: now() }));
  };
  await withRoom(database, () => database.transaction('rw', tables, queue));
  return { id: plan.id };
}

/** In the order in which they are asked: the search is there soon, while many completions take most of a minute. */
function listItems({ phrase, queries }: ExplorationPlan, { hasSearch }: ExplorationChoice): string[] {
  const [first, ...others] = queries.map(completionItem);
  return [first, hasSearch ? searchItem(phrase) : undefined, ...others].filter((key) => key !== undefined);
}

async function isUnderWay(database: LimelightDatabase, jobId: string, itemKeys: readonly string[]): Promise<boolean> {
  const job = await database.jobs.get(jobId);
  if (!job || isOver(job)) return false;
  const asked = new Set((await database.jobItems.where({ jobId }).toArray()).map(({ key }) => key));
  return itemKeys.every((key) => asked.has(key));
}

async function queueJob(
  database: LimelightDatabase,
  { id, phrase, place }: ExplorationPlan,
  itemKeys: readonly string[],
  now: number,
): Promise<string> {
  const hasSearch = itemKeys.includes(searchItem(phrase));
  const request: JobRequest = {
    kind: 'explore-phrase',
    ...{ payload: { id, ...place }, subject: phrase, priority: 10 },
    ...{ itemKeys, forecastUnits: hasSearch ? UNITS_OF_SEARCH : null },
  };
  return addJob(database, request, now);
}

function toRow(
  { id, phrase, place, queries }: ExplorationPlan,
  { isDeep, hasSearch }: ExplorationChoice,
  before: ExplorationRow | null,
  job: { jobId: string; at: number },
): ExplorationRow {
  const isDeeper = before !== null && queries.length > 0 && before.queries.length > queries.length;
  return {
    ...{ id, phrase, ...place, ...job },
    isDeep: isDeep || (before?.isDeep ?? false),
    hasSearch: hasSearch || (before?.hasSearch ?? false),
    queries: isDeeper ? before.queries : queries,
    completionProblem: null,
    searchProblem: hasSearch ? null : (before?.searchProblem ?? null),
  };
}
