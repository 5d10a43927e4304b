import { phraseId } from '@/lib/keywords/kept-answers';
import { nextPacificMidnight } from '@/lib/network/pacific-day';
import { loadSearchQuota } from '@/lib/network/search-quota';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import type { ApiTools } from './api-tools';
import { chooseAskerForChannel } from './choose-asker';
import { COMPETITION } from './competition-kind';
import { isSearchOn } from './fetch-competition';
import { type ExplorationChoice, type ExplorationPlan, planExploration } from './plan-exploration';

interface ExplorationForecast {
  /** Requests to the search box, a second apart each. */
  completions: number;
  searches: number;
  /** Of today; 0 without a key or sign-in. */
  searchesLeft: number;
  /** Epoch ms of the next filling. */
  resetAt: number;
  fits: boolean;
}

/** What looking into a phrase would cost now: what is kept and fresh is not asked again. Asks nobody. */
export async function forecastExploration(tools: ApiTools, request: ExplorationChoice): Promise<ExplorationForecast> {
  const { database, now } = tools;
  const plan = await planExploration(tools, request);
  const [completions, searches, quota] = await Promise.all([
    countMissing(tools, plan),
    request.hasSearch ? countSearches(tools, plan) : 0,
    loadSearchQuota(database, now()),
  ]);
  const searchesLeft = quota?.left ?? 0;
  const resetAt = quota?.resetAt ?? nextPacificMidnight(now());
  return { completions, searches, searchesLeft, resetAt, fits: searches <= searchesLeft };
}

async function countMissing({ cache }: ApiTools, { queries, place }: ExplorationPlan): Promise<number> {
  const kept = await Promise.all(queries.map((query) => cache.peek(AUTOCOMPLETE, phraseId(place, query))));
  return kept.filter((answer) => answer === null || answer.isStale).length;
}

async function countSearches(tools: ApiTools, { id }: ExplorationPlan): Promise<0 | 1> {
  if (!(await isSearchOn(tools.database))) return 0;
  const { owner } = await chooseAskerForChannel(tools, null);
  const kept = await tools.cache.peek(COMPETITION, id, owner);
  return kept === null || kept.isStale ? 1 : 0;
}
