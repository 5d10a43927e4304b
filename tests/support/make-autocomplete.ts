import type { NetworkTools } from '@/lib/network/create-network';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type KeywordSettings, saveSettings } from '@/lib/storage/settings';
import { createAutocompleteClient } from '@/lib/youtube/autocomplete';
import { makeNetwork, NOON, type Reply } from './make-network';

/** The real client over the real network and a scripted `fetch`. The creator has agreed, unless `keywords` says otherwise. */
export async function makeAutocomplete(
  database: LimelightDatabase,
  replies: readonly Reply[],
  { keywords, ...change }: Partial<NetworkTools> & { keywords?: Partial<KeywordSettings>; clock?: { at: number } } = {},
) {
  await setKeywords(database, { autocompleteAgreedAt: NOON, ...keywords });
  const made = makeNetwork(database, replies, change);
  return { ...made, autocomplete: createAutocompleteClient({ network: made.network, database }) };
}

export async function setKeywords(database: LimelightDatabase, keywords: Partial<KeywordSettings>): Promise<void> {
  await saveSettings(database, { ...DEFAULT_SETTINGS, keywords: { ...DEFAULT_SETTINGS.keywords, ...keywords } });
}

export const completionsReply =
  (...texts: string[]): Reply =>
  () =>
    new Response(JSON.stringify(['q', texts.map((text) => [text, 0, [512]])]));
