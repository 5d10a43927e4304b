import type { BatchResult, JobContext, JobHandler } from '@/lib/jobs/job';
import { isPassing } from '@/lib/jobs/next-try';
import { isScheduled } from '@/lib/jobs/schedules';
import { pacificDayOf } from '@/lib/network/pacific-day';
import { type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { markTracked, rankId } from '@/lib/storage/ranks';
import { loadSettings } from '@/lib/storage/settings';
import type { ApiTools } from '../api-tools';
import { chooseDuePhrase, isDueToday, searchKeyOf } from './choose-due-phrase';
import { lookUpPhrase } from './look-up-phrase';

/** What YouTube may have against one phrase; anything else would meet the next one too. */
const OF_ONE_PHRASE: readonly ProblemCode[] = ['request-refused', 'answer-invalid', 'not-found'];

/**
 * Looks up where videos stand in YouTube's search. An item is a followed phrase and costs one search, unless another video's
 * same phrase brought it along.
 *
 * The creator's own "Look now" names its items. The daily one begins with the item `''`, and each finds the next: so it
 * follows what is added, removed and looked up meanwhile, stops with its share of the day's searches, and comes to a quiet
 * end where nothing can be looked up; why stands in the rows.
 */
export function createTrackRanksJob(tools: ApiTools): JobHandler {
  return {
    kind: 'track-ranks',
    batchSize: 1,
    async run([item], context) {
      if (!item) return { outcomes: [] };
      const isDaily = isScheduled(context.job.dedupeKey);
      const rows = await loadRows(tools);
      const row = rows.find(({ id }) => id === item.key);
      if (!row || (await isLooked(tools, row, isDaily))) return passOn(tools, item.index, isDaily ? rows : []);
      try {
        const write = await lookUpPhrase(tools, row, context);
        return { ...passOn(tools, item.index, isDaily ? without(rows, row, tools.now()) : []), write };
      } catch (error) {
        return settle(tools, { row, rows, index: item.index, isDaily }, error, context);
      }
    },
  };
}

interface Look {
  row: TrackedPhraseRow;
  rows: TrackedPhraseRow[];
  index: number;
  isDaily: boolean;
}

/** None while the creator has the source switched off: then what is queued comes to an end. */
async function loadRows({ database }: ApiTools): Promise<TrackedPhraseRow[]> {
  const { keywords } = await loadSettings(database);
  return keywords.offSources.includes('search') ? [] : database.trackedPhrases.toArray();
}

/** A creator's click asks again about what YouTube refused today. */
async function isLooked({ database, now }: ApiTools, row: TrackedPhraseRow, isDaily: boolean): Promise<boolean> {
  if (isDaily) return !isDueToday(row, now());
  return (await database.ranks.get(rankId(row.id, pacificDayOf(now())))) !== undefined;
}

/** @param rows where the next one is to be found; empty where there is none. */
function passOn({ now }: ApiTools, index: number, rows: readonly TrackedPhraseRow[]): BatchResult {
  const next = chooseDuePhrase(rows, now());
  return { outcomes: [{ index, state: 'done' }], moreKeys: next ? [next.id] : [] };
}

/** As the rows will be once this one's search is written. */
function without(rows: readonly TrackedPhraseRow[], row: TrackedPhraseRow, now: number): TrackedPhraseRow[] {
  const isFound = (other: TrackedPhraseRow) => searchKeyOf(other) === searchKeyOf(row) && isDueToday(other, now);
  return rows.map((other) => (other.id === row.id || isFound(other) ? { ...other, triedAt: now } : other));
}

async function settle(tools: ApiTools, look: Look, error: unknown, { signal }: JobContext): Promise<BatchResult> {
  const { database, now } = tools;
  const { row, rows, index, isDaily } = look;
  const problem = problemCodeOf(error);
  if (problem === null || signal.aborted) throw error;
  if (OF_ONE_PHRASE.includes(problem)) {
    const triedAt = now();
    const write = async () => void (await database.trackedPhrases.update(row.id, { problem, triedAt }));
    if (!isDaily) return { outcomes: [{ index, state: 'failed', problem }], write };
    const others = rows.map((other) => (other.id === row.id ? { ...other, triedAt } : other));
    return { ...passOn(tools, index, others), write };
  }
  const due = rows.filter((other) => isDueToday(other, now())).map(({ id }) => id);
  const mark = () => markTracked(database, due, problem);
  if (isDaily && (problem === 'quota-exceeded' || !isPassing(problem))) {
    return { outcomes: [{ index, state: 'done' }], write: mark };
  }
  await mark();
  throw error;
}
