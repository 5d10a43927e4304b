import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import type { RejectionRow, SourceHealthRow } from '@/lib/storage/keyword-rows';
import { type Loaded, loadSafely } from './load-safely';

export interface KeywordRows {
  health: SourceHealthRow[];
  /** What was rejected for every video, the last one first. */
  rejections: RejectionRow[];
  hasCredential: boolean;
}

/** What is kept about suggestions beside the settings, as it is now; `undefined` until it is read. */
export function useKeywordRows(): Loaded<KeywordRows> | undefined {
  return useLiveQuery(() => loadSafely(loadRows), []);
}

async function loadRows(): Promise<KeywordRows> {
  const [health, rejections, keys, accounts] = await Promise.all([
    database.sourceHealth.toArray(),
    database.rejections
      .orderBy('at')
      .reverse()
      .filter(({ videoId }) => videoId === null)
      .toArray(),
    database.apiKeys.where('service').equals('youtube').count(),
    database.accounts.count(),
  ]);
  return { health, rejections, hasCredential: keys + accounts > 0 };
}
