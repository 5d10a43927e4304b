import { expandSeed } from '@/lib/keywords/expand-seed';
import { phraseId, type SearchPlace } from '@/lib/keywords/kept-answers';
import { loadSettings } from '@/lib/storage/settings';
import { isAutocompleteOn } from '@/lib/youtube/autocomplete';
import type { ApiTools } from './api-tools';

/** How the creator wants a phrase to be looked into. */
export interface ExplorationChoice {
  phrase: string;
  /** BCP 47, primary subtag. */
  language: string;
  /** Also typed in part, with every letter of the alphabet and with question words. */
  isDeep: boolean;
  /** Spends one of the day's 100 searches, and two units. */
  hasSearch: boolean;
}

/** What an exploration asks. */
export interface ExplorationPlan {
  /** Of its row. */
  id: string;
  phrase: string;
  place: SearchPlace;
  /** Of the search box; none while it is off. */
  queries: string[];
}

export async function planExploration(
  { database }: Pick<ApiTools, 'database'>,
  { phrase, language, isDeep }: ExplorationChoice,
): Promise<ExplorationPlan> {
  const { region } = (await loadSettings(database)).keywords;
  const place = { language, region };
  const queries = (await isAutocompleteOn(database)) ? expandSeed(phrase, language, isDeep) : [];
  return { id: phraseId(place, phrase), phrase, place, queries };
}
