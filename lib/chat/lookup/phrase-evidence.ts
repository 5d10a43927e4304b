import { COMPETITION } from '@/lib/analysis/competition-kind';
import { placeOf } from '@/lib/analysis/tag-sources/draft-place';
import { type KeptAnswer, loadKeptAnswers } from '@/lib/analysis/tag-sources/kept-answers';
import { libraryProvider } from '@/lib/analysis/tag-sources/library-provider';
import { loadOwnChannel } from '@/lib/analysis/tag-sources/own-channel';
import { searchTermsProvider } from '@/lib/analysis/tag-sources/search-terms-provider';
import { type Exploration, explorePhrase } from '@/lib/keywords/explore-phrase';
import { type CompetitionReport, type Completions, phraseId } from '@/lib/keywords/kept-answers';
import type { SearchTerm } from '@/lib/keywords/rate-exploration';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import type { ToolContext } from '../tools/tool';
import { ownSourceContextOf } from './source-context';

/** What is kept about a phrase, and what follows from that. */
export interface PhraseFacts {
  exploration: Exploration;
  /** BCP 47, primary subtag, and ISO 3166-1 alpha-2: where it was asked; no region is "". */
  language: string;
  region: string;
  completions: KeptAnswer<Completions>[];
  competition: KeptAnswer<CompetitionReport> | null;
  terms: readonly SearchTerm[];
  /** Of the oldest answer among them, epoch ms; `null` without any. */
  asOf: number | null;
}

const MAX_QUERIES = 60;

/**
 * From kept answers alone: nobody is asked. What the creator did not agree to is left out, and what YouTube Analytics told
 * also while models may not be told of it.
 */
export async function loadPhraseFacts(context: ToolContext, phrase: string): Promise<PhraseFacts> {
  const { tools, settings } = context;
  const source = await ownSourceContextOf(context);
  const { owners } = await loadOwnChannel(tools, source);
  const place = placeOf(source);
  const id = phraseId(place, phrase);
  const asked = await tools.database.explorations.get(id);
  const queries = [...new Set([phrase, ...(asked?.queries ?? [])])].slice(0, MAX_QUERIES);
  const { autocompleteAgreedAt, derivedAgreedAt } = settings.keywords;
  const ids = (isAgreed: number | null, all: string[]): string[] => (isAgreed === null ? [] : all);
  const [completions, [competition], library, terms] = await Promise.all([
    loadKeptAnswers(
      tools,
      AUTOCOMPLETE,
      ids(
        autocompleteAgreedAt,
        queries.map((query) => phraseId(place, query)),
      ),
      ['public'],
    ),
    loadKeptAnswers(tools, COMPETITION, ids(derivedAgreedAt, [id]), owners),
    libraryProvider.load(tools, source),
    settings.ai.shares.analytics === null ? null : searchTermsProvider.load(tools, source),
  ]);
  const known = (terms?.evidence.phrases ?? []).filter((one) => one.source === 'search-terms');
  const times = [...completions, ...(competition ? [competition] : [])].map(({ fetchedAt }) => fetchedAt);
  return {
    ...place,
    completions,
    competition: competition ?? null,
    terms: known,
    asOf: times.length > 0 ? Math.min(...times) : null,
    exploration: explorePhrase({
      phrase,
      language: place.language,
      completions: completions.map(({ value }) => value),
      competition: competition?.value.competition ?? null,
      subscriberCount: library.evidence.subscriberCount ?? null,
      terms: known,
      earlierTerms: null,
      library: library.evidence.library?.videos ?? [],
    }),
  };
}
