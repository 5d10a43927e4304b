import type { DraftChange, DraftEdit, EditReason } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { readDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import { Problem } from '@/lib/problem/problem';
import { loadSteps, saveStep } from '@/lib/storage/edit-steps';
import { splitLiveSteps } from '@/lib/draft/live-steps';
import type { AnalysisTools } from './analysis-tools';

/** One Studio tab, as far as changing its draft needs it. */
export interface StudioPage {
  tabId: number;
  /** What the editor shows now. Throws `page-not-read`. */
  capture(): Promise<DraftCapture>;
  /** Writes all or nothing, and answers what it came to. Throws `studio-refused`, `studio-field-missing`. */
  write(edits: DraftEdit[]): Promise<DraftChange[]>;
}

/**
 * Changes the draft as one step. The step is kept before the page is written: should the background die in between, it can
 * still be undone when it was written, and is void when it was not. Throws what `StudioPage` throws.
 */
export async function editDraft(
  { database, now }: AnalysisTools,
  page: StudioPage,
  edits: DraftEdit[],
  reason: EditReason,
): Promise<void> {
  const { video } = readDraftCapture(await page.capture(), {}, now());
  const step = { videoId: video.id, tabId: page.tabId, at: now(), reason };
  const planned = planChanges(video, edits);
  const id = planned.length > 0 ? await saveStep(database, { ...step, changes: planned }) : undefined;
  const forget = async () => id !== undefined && (await database.editSteps.delete(id));
  try {
    const changes = await page.write(edits);
    if (changes.length === 0) await forget();
    else await saveStep(database, { ...step, changes }, id);
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Puts back what stood before the tab's last step. Throws `nothing-to-undo` and what `StudioPage` throws. */
export async function undoEdit({ database, now }: AnalysisTools, page: StudioPage): Promise<void> {
  const { video } = readDraftCapture(await page.capture(), {}, now());
  const steps = await loadSteps(database, video.id, page.tabId);
  const last = splitLiveSteps(steps, video).live.at(-1);
  if (!last) throw new Problem('nothing-to-undo');
  await page.write(last.changes.map(revert));
  await database.editSteps.delete(last.id);
}

function revert(change: DraftChange): DraftEdit {
  if (change.field === 'tags') return { field: 'tags', set: change.before };
  return { field: change.field, text: change.before };
}
