import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { orElseWithoutDatabase } from './or-else-without-database';

const NONE: DraftRow[] = [];

/** The drafts that are open in tabs of Studio, the one that was changed last first. */
export function useOpenDrafts(): DraftRow[] {
  return useLiveQuery(() => orElseWithoutDatabase(NONE, loadOpenDrafts), [], NONE);
}

async function loadOpenDrafts(): Promise<DraftRow[]> {
  const drafts = await database.drafts.toArray();
  return drafts.sort((first, second) => second.savedAt - first.savedAt);
}
