import type { ApiAccess } from '../page/use-api-access';
import type { KeywordSettings } from '@/lib/storage/settings';

/** What can be asked about a phrase, and what the creator would have to do first. */
export interface ExploreSetup {
  /** `off`: not agreed to; `switched-off`: agreed to, and off in the list of sources; `refused`: by the browser. */
  autocomplete: 'on' | 'off' | 'switched-off' | 'refused';
  competition: 'on' | 'off' | 'switched-off' | 'key-missing' | 'terms-not-agreed';
}

export function judgeSetup(
  { offSources, autocompleteAgreedAt, derivedAgreedAt }: KeywordSettings,
  isAutocompleteAllowed: boolean,
  missing: ApiAccess['missing'],
): ExploreSetup {
  const judgeAutocomplete = (): ExploreSetup['autocomplete'] => {
    if (autocompleteAgreedAt === null) return 'off';
    if (offSources.includes('autocomplete')) return 'switched-off';
    return isAutocompleteAllowed ? 'on' : 'refused';
  };
  const judgeCompetition = (): ExploreSetup['competition'] => {
    if (derivedAgreedAt === null) return 'off';
    if (offSources.includes('search')) return 'switched-off';
    return missing ?? 'on';
  };
  return { autocomplete: judgeAutocomplete(), competition: judgeCompetition() };
}
