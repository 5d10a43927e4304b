import { useLiveQuery } from 'dexie-react-hooks';
import { useAccess } from '../account/use-access';
import { type ApiAccess, useApiAccess } from '../page/use-api-access';
import { loadSettingsOrDefaults } from '../page/use-settings';
import type { KeywordSettings } from '@/lib/storage/settings';
import { type ExploreSetup, judgeSetup } from './explore-setup';

export interface ExploreContext {
  setup: ExploreSetup;
  access: ApiAccess;
  settings: KeywordSettings;
}

/** What can be asked about a phrase now, also while Options change in another tab; `null` while it is not known. */
export function useExploreSetup(): ExploreContext | null {
  const settings = useLiveQuery(async () => (await loadSettingsOrDefaults()).keywords, []);
  const allowed = useAccess();
  const access = useApiAccess();
  if (!settings || !allowed || !access) return null;
  return { setup: judgeSetup(settings, allowed.includes('autocomplete'), access.missing), access, settings };
}
