import {
  AUTOCOMPLETE_KIND,
  COMPETITION_KIND,
  type CompetitionReport,
  phraseId,
  type SearchPlace,
} from '@/lib/keywords/kept-answers';
import { database } from '@/lib/storage/database';
import type { JobRow } from '@/lib/storage/job-rows';
import type { ExplorationRow } from '@/lib/storage/keyword-rows';
import { keepAnswer } from './keep-answers';
import { makeJobRow } from './make-jobs';

const PLACE: SearchPlace = { language: 'en', region: '' };

/** A phrase that was looked into a moment ago, with one question to the search box. */
export function makeExplorationRow(parts: Partial<ExplorationRow> = {}): ExplorationRow {
  const phrase = parts.phrase ?? 'sourdough';
  return {
    ...{ id: phraseId({ ...PLACE, ...parts }, phrase), phrase, ...PLACE, isDeep: false, hasSearch: false },
    ...{ queries: [phrase], jobId: 'job', at: Date.now(), completionProblem: null, searchProblem: null },
    ...parts,
  };
}

export function makeCompetitionReport(parts: Partial<CompetitionReport> = {}): CompetitionReport {
  return {
    phrase: 'sourdough',
    competition: {
      ...{ results: 50, totalResults: 812_345, exactTitles: 31 },
      ...{ medianViews: 120_400, medianAgeDays: 400, medianSubscribers: 54_000 },
    },
    hits: Array.from({ length: 12 }, (_, index) => ({
      ...{ videoId: `found-${index}`, title: `Sourdough ${index}`, channelTitle: 'Crumb Club' },
      ...{ viewCount: index === 1 ? null : 1_000 * (index + 1), publishedAt: Date.now() - 90 * 86_400_000 },
    })),
    ...parts,
  };
}

/** Keeps an exploration with its job, as the background does. */
export async function keepExploration(row: ExplorationRow, job: Partial<JobRow> | null = {}): Promise<void> {
  await database.explorations.put(row);
  if (job) await database.jobs.put(makeJobRow({ kind: 'explore-phrase', id: row.jobId, state: 'done', ...job }));
}

/** Keeps what the search box answers to each query. */
export async function keepCompletions(answers: Record<string, string[]>, fetchedAt = Date.now()): Promise<void> {
  for (const [query, completions] of Object.entries(answers)) {
    await keepAnswer(database, AUTOCOMPLETE_KIND, phraseId(PLACE, query), { query, completions }, { fetchedAt });
  }
}

export function keepCompetition(report: CompetitionReport, fetchedAt = Date.now()): Promise<void> {
  return keepAnswer(database, COMPETITION_KIND, phraseId(PLACE, report.phrase), report, { fetchedAt });
}
