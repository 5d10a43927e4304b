import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { DraftRow } from './draft-rows';
import { releaseSteps } from './edit-steps';
import { withRoom } from './room';

/** `null` when the tab shows no draft. */
export async function loadDraft(database: LimelightDatabase, tabId: number): Promise<DraftRow | null> {
  return (await database.drafts.get(tabId)) ?? null;
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveDraft(database: LimelightDatabase, row: DraftRow): Promise<void> {
  await withRoom(database, () => database.drafts.put(row));
}

/** The editor is gone. History and steps stay. */
export async function deleteDraft(database: LimelightDatabase, tabId: number): Promise<void> {
  await database.drafts.delete(tabId);
}

/**
 * What was made of others' data for open drafts, when what allowed that was taken back: the next reading makes it anew of
 * what is left. To be called in a transaction over `drafts`.
 */
export async function forgetSuggestions(database: LimelightDatabase): Promise<void> {
  const none: Pick<DraftRow, 'suggestedTags' | 'tagSources' | 'similarVideos' | 'habitualTags' | 'fix'> = {
    ...{ suggestedTags: [], tagSources: [], similarVideos: [], habitualTags: [], fix: null },
  };
  await database.drafts.toCollection().modify(none);
}

/** Tab numbers mean nothing after a restart of the browser. */
export async function forgetTabs(database: LimelightDatabase): Promise<void> {
  await database.drafts.clear();
  await releaseSteps(database);
}

/** Whether an editor of this video is open in Studio, where only its owner gets. */
export async function isInEditor(database: LimelightDatabase, videoId: VideoId): Promise<boolean> {
  return (await database.drafts.where({ videoId }).count()) > 0;
}
