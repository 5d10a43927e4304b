import type { BatchResult, ItemOutcome, JobContext, JobHandler } from '@/lib/jobs/job';
import { phraseId } from '@/lib/keywords/kept-answers';
import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import type { JobItemRow } from '@/lib/storage/job-rows';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from '../api-tools';
import { chooseAskerForChannel } from '../choose-asker';
import { COMPETITION } from '../competition-kind';
import { fetchCompetition } from '../fetch-competition';
import { fetchCompletions } from '../fetch-completions';
import { type ExplorationItem, parseExplorationItem, parseExplorationPayload } from './exploration-items';

/** After so many completions in a row that failed, the others are not asked: they would fail as well. */
const ENOUGH_FAILURES = 3;
/** A network that is gone comes back; but what only looks like that (a redirected answer does) must not be asked for ever. */
const MAX_OFFLINE_WAITS = 3;
/** Not about what is asked: the job itself cannot go on. */
const FATAL: readonly ProblemCode[] = ['storage-full', 'storage-unavailable', 'database-newer', 'extension-updated'];

/**
 * Asks what an exploration is to know, one question an item. Answers go into the cache, and what is fresh there is not asked
 * again, so an item whose worker died costs at most one request more. A question that fails, fails alone: without quota the
 * completions go on.
 */
export function createExplorePhraseJob(tools: ApiTools): JobHandler {
  return {
    kind: 'explore-phrase',
    batchSize: 1,
    async run([item], context) {
      if (!item) throw new Error('An exploration is asked one item at a time.');
      const parsed = parseExplorationItem(item.key);
      const answer: Outcome = parsed
        ? await answerItem(tools, parsed, context)
        : { problem: 'unexpected', isAsked: false };
      return resultOf(item, parsed, answer, context);
    },
  };
}

interface Outcome {
  /** Why it failed; `null` when it is there now. */
  problem: ProblemCode | null;
  /** Whether YouTube was to be asked: only that says how the source does. */
  isAsked: boolean;
}

async function answerItem(tools: ApiTools, item: ExplorationItem, context: JobContext): Promise<Outcome> {
  if (await isFresh(tools, item, context)) return { problem: null, isAsked: false };
  const known = item.kind === 'completion' ? await findStandingProblem(context) : null;
  if (known) return { problem: known, isAsked: false };
  const place = parseExplorationPayload(context.job.payload);
  const ask = { isForced: true, signal: context.signal, correlationId: context.job.id };
  const problem = await (item.kind === 'search' ? fetchCompetition : fetchCompletions)(tools, item.phrase, place, ask)
    .then(() => null)
    .catch((error: unknown) => judgeFailure(error, context));
  return { problem, isAsked: true };
}

async function isFresh(tools: ApiTools, { kind, phrase }: ExplorationItem, { job }: JobContext): Promise<boolean> {
  const id = phraseId(parseExplorationPayload(job.payload), phrase);
  const { owner } = kind === 'search' ? await chooseAskerForChannel(tools, null) : { owner: 'public' };
  const kept = await (kind === 'search'
    ? tools.cache.peek(COMPETITION, id, owner)
    : tools.cache.peek(AUTOCOMPLETE, id, owner));
  return kept !== null && !kept.isStale;
}

/** Why the last completions failed, when enough of them did in a row; from the database, which outlives the worker. */
async function findStandingProblem({ database, job }: JobContext): Promise<ProblemCode | null> {
  const over = database.jobItems.where('[jobId+state]').anyOf([
    [job.id, 'done'],
    [job.id, 'failed'],
  ]);
  const asked = (await over.toArray()).filter(({ key }) => parseExplorationItem(key)?.kind === 'completion');
  const last = asked
    .toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0) || b.index - a.index)
    .slice(0, ENOUGH_FAILURES);
  const isStanding = last.length === ENOUGH_FAILURES && last.every(({ state }) => state === 'failed');
  return isStanding ? (last[0]?.problem ?? 'unexpected') : null;
}

/** Throws what is a matter of the whole job: it waits, ends, or is tried again. */
function judgeFailure(error: unknown, { job, signal }: JobContext): ProblemCode {
  if (signal.aborted) throw new Problem('cancelled', { cause: error });
  const problem = problemCodeOf(error);
  if (problem === null || FATAL.includes(problem)) throw error;
  if (problem === 'offline' && job.attempt < MAX_OFFLINE_WAITS) throw error;
  return problem;
}

function resultOf(
  { index }: JobItemRow,
  item: ExplorationItem | null,
  { problem, isAsked }: Outcome,
  { database, job, now }: JobContext,
): BatchResult {
  const outcome: ItemOutcome = problem === null ? { index, state: 'done' } : { index, state: 'failed', problem };
  return {
    outcomes: [outcome],
    write: async () => {
      const id = item?.kind === 'search' ? 'search' : 'autocomplete';
      // That the creator took their leave back says nothing of the source.
      if (isAsked && problem !== 'terms-not-agreed') await database.sourceHealth.put({ id, problem, at: now() });
      if (problem === null || !item) return;
      const row = await database.explorations.get(parseExplorationPayload(job.payload).id);
      // It may be deleted, or looked into anew, meanwhile.
      if (row?.jobId === job.id) await database.explorations.put({ ...row, ...noteOf(item, problem) });
    },
  };
}

function noteOf({ kind }: ExplorationItem, problem: ProblemCode): Partial<ExplorationRow> {
  return kind === 'search' ? { searchProblem: problem } : { completionProblem: problem };
}
