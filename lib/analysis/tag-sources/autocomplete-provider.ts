import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { phraseId } from '@/lib/keywords/kept-answers';
import { tagKey } from '@/lib/keywords/tag-key';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import type { AnalysisTools } from '../analysis-tools';
import { fetchCompletions } from '../fetch-completions';
import { listSeeds, placeOf } from './draft-place';
import { loadKeptAnswers } from './kept-answers';
import { found, lacking, oldestOf } from './source-reading';
import type { ProviderContext, TagProvider } from './tag-provider';

/** Each is compared with the draft at every keystroke. A deep exploration alone brings hundreds. */
const MAX_PHRASES = 150;
const MAX_QUERIES = 60;

/** How YouTube's search box completes what the draft is about: no official API, and asked only with the creator's leave. */
export const autocompleteProvider: TagProvider = {
  id: 'autocomplete',
  tier: 'unofficial',
  async load(tools, context) {
    if (context.settings.keywords.autocompleteAgreedAt === null) return lacking('needs-agreement');
    const place = placeOf(context);
    const queries = await listQueries(tools, context);
    const ids = queries.map((query) => phraseId(place, query));
    const answers = await loadKeptAnswers(tools, AUTOCOMPLETE, ids, ['public']);
    const phrases = answers.flatMap(({ value: { query, completions } }) =>
      completions.map((phrase, index): PhraseEvidence => ({
        source: 'autocomplete',
        phrase,
        seed: query,
        position: index + 1,
      })),
    );
    const asOf = oldestOf(answers.map(({ fetchedAt }) => fetchedAt));
    const count = new Set(phrases.map(({ phrase }) => tagKey(phrase))).size;
    return found(count, asOf, { phrases: phrases.slice(0, MAX_PHRASES) });
  },
  async refresh(tools, context, { isForced }) {
    const place = placeOf(context);
    // One after the other: they are a second apart anyway, and after a failure the next would fail as well.
    for (const seed of listSeeds(tools, context)) await fetchCompletions(tools, seed, place, { isForced });
  },
};

/** The seeds first, then what explorations of them asked beside. */
async function listQueries(tools: AnalysisTools, context: ProviderContext): Promise<string[]> {
  const seeds = listSeeds(tools, context);
  const place = placeOf(context);
  const explorations = await tools.database.explorations.bulkGet(seeds.map((seed) => phraseId(place, seed)));
  const queries = [...seeds, ...explorations.flatMap((row) => row?.queries ?? [])];
  return [...new Map(queries.map((query) => [tagKey(query), query])).values()].slice(0, MAX_QUERIES);
}
