import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { EditStepRow } from './draft-rows';
import { withRoom } from './room';

/** Oldest first: the steps of this tab, and those of tabs that are gone, on this video. */
export async function loadSteps(database: LimelightDatabase, videoId: VideoId, tabId: number): Promise<EditStepRow[]> {
  const steps = await database.editSteps.where({ videoId }).sortBy('id');
  return steps.filter((step) => step.tabId === tabId || step.tabId === null);
}

/** @param id replaces the step that has it. @returns the step's id. Throws `storage-full` or `storage-unavailable`. */
export async function saveStep(
  database: LimelightDatabase,
  step: Omit<EditStepRow, 'id'>,
  id?: number,
): Promise<number> {
  return withRoom(database, () => database.editSteps.put(id === undefined ? step : { ...step, id }));
}

/** The tab is closed: its steps can be taken back in any other tab that shows the video. Without a tab: all of them. */
export async function releaseSteps(database: LimelightDatabase, tabId?: number): Promise<void> {
  const steps = tabId === undefined ? database.editSteps.toCollection() : database.editSteps.where({ tabId });
  await steps.modify({ tabId: null });
}
