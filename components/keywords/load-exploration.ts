import { loadAnswers } from '@/lib/storage/load-answers';
import { isOver } from '@/lib/jobs/queue';
import {
  AUTOCOMPLETE_KIND,
  COMPETITION_KIND,
  type CompetitionReport,
  type Completions,
  isCompetitionReport,
  isCompletions,
  phraseId,
} from '@/lib/keywords/kept-answers';
import type { ProblemCode } from '@/lib/problem/problem';
import type { Owner } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import type { JobRow } from '@/lib/storage/job-rows';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import type { Dated } from '../page/load-facts';

/** What was asked about a phrase, and what came of it by now. */
export interface KeptExploration {
  row: ExplorationRow;
  /** `null` once the list of jobs was cleared. */
  job: JobRow | null;
  /** Why a completion was not had; `null` while it may still come. */
  completionProblem: ProblemCode | null;
  /** As that, of the search. */
  searchProblem: ProblemCode | null;
  completions: Dated<Completions>[];
  competition: Dated<CompetitionReport> | null;
}

/** @returns `null` for one that was deleted. */
export async function loadExploration(id: string, owners: readonly Owner[]): Promise<KeptExploration | null> {
  const row = await database.explorations.get(id);
  if (!row) return null;
  const ids = row.queries.map((query) => phraseId(row, query));
  const [job, completions, [competition]] = await Promise.all([
    database.jobs.get(row.jobId),
    loadAnswers(database, AUTOCOMPLETE_KIND, ids, ['public']),
    loadAnswers(database, COMPETITION_KIND, [phraseId(row, row.phrase)], owners),
  ]);
  return {
    row,
    job: job ?? null,
    ...problemsOf(row, job ?? null),
    completions: completions.flatMap((kept) =>
      kept && isCompletions(kept.value) ? [{ value: kept.value, fetchedAt: kept.fetchedAt }] : [],
    ),
    competition:
      competition && isCompetitionReport(competition.value)
        ? { value: competition.value, fetchedAt: competition.fetchedAt }
        : null,
  };
}

/** The row tells what failed last; after another try that worked, the job knows better. */
function problemsOf(
  { completionProblem, searchProblem }: ExplorationRow,
  job: JobRow | null,
): Pick<KeptExploration, 'completionProblem' | 'searchProblem'> {
  if (job && isOver(job) && job.failedCount === 0) return { completionProblem: null, searchProblem: null };
  return { completionProblem, searchProblem };
}
