import { type Completions, phraseId, type SearchPlace } from '@/lib/keywords/kept-answers';
import type { Answer } from '@/lib/storage/answer-cache';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import { requireAutocomplete } from '@/lib/youtube/autocomplete';
import type { ApiTools } from './api-tools';
import { askCache, type AskChoice } from './ask-cache';

export interface PhraseAsk extends AskChoice {
  signal?: AbortSignal | undefined;
  correlationId?: string | undefined;
}

/**
 * How YouTube's search box completes a query, kept for a week. Throws what `Autocomplete` throws; while the creator has not
 * agreed to it, what is kept is not answered either.
 *
 * @param ask.isForced asks anew; then a failure is thrown although an older answer is kept.
 */
export async function fetchCompletions(
  tools: ApiTools,
  query: string,
  place: SearchPlace,
  ask: PhraseAsk = {},
): Promise<Answer<Completions>> {
  const { isForced, signal, correlationId } = ask;
  const { database, autocomplete } = tools;
  await requireAutocomplete(database);
  const fetch = async () => {
    const completions = await autocomplete(query, { ...place, signal, correlationId });
    // While it was on its way the creator may have taken back what they agreed to, and what that deleted stays deleted.
    await requireAutocomplete(database);
    return { value: { query, completions }, etag: null };
  };
  const asking = { isForced, owner: 'public', purpose: 'autocomplete', service: 'autocomplete' } as const;
  return askCache(tools, AUTOCOMPLETE, phraseId(place, query), fetch, asking);
}
