import { isEditedSince, splitLiveSteps } from '@/lib/draft/live-steps';
import { findLookalikes } from '@/lib/picture/find-lookalikes';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { DraftRow, UndoInfo } from '@/lib/storage/draft-rows';
import { loadSteps } from '@/lib/storage/edit-steps';
import { loadOtherThumbnails, saveThumbnail } from '@/lib/storage/thumbnails';
import { dismissLostVersions, findLostVersion, markLostVersion, saveVersion } from '@/lib/storage/versions';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';

type Kept = Pick<DraftRow, 'undo' | 'lostVersionId' | 'lookalikes'>;

export const NOTHING_KEPT: Kept = { undo: null, lostVersionId: null, lookalikes: [] };

/**
 * Keeps what a draft showed and answers what is known from before: the step to undo, text that was lost, pictures alike.
 *
 * @param before the same draft a moment ago in the same page; `null` when the page shows it for the first time.
 */
export async function keepDraft(database: LimelightDatabase, row: DraftRow, before: DraftRow | null): Promise<Kept> {
  const { videoId, savedAt: seenAt, reading, draft } = row;
  if (videoId === UNNAMED_VIDEO) return { ...NOTHING_KEPT, undo: await findUndo(database, row, before === null) };
  const { title, description, tags } = reading.video;
  const texts = { title, description, tags };
  if (!before) await markLostVersion(database, videoId, texts);
  // Studio's own "Undo changes": the creator gave these texts up.
  else if (before.draft.isDirty === true && draft.isDirty === false && !isSameText(before, row)) {
    await dismissLostVersions(database, videoId);
  }
  await saveVersion(database, { videoId, ...texts, isSaved: draft.isDirty === false, seenAt });
  return {
    undo: await findUndo(database, row, before === null),
    lostVersionId: (await findLostVersion(database, videoId, texts))?.id ?? null,
    lookalikes: await compareThumbnail(database, row),
  };
}

function isSameText(first: DraftRow, second: DraftRow): boolean {
  const [one, other] = [first.reading.video, second.reading.video];
  return one.title === other.title && one.description === other.description;
}

/** So long a step may not be seen in the page yet: it is being written, or the reading was made before. */
const SETTLING_MS = 2_000;

async function findUndo(database: LimelightDatabase, row: DraftRow, isFirst: boolean): Promise<UndoInfo | null> {
  const { videoId, tabId, reading, savedAt } = row;
  const steps = await loadSteps(database, videoId, tabId);
  const split = splitLiveSteps(steps, reading.video);
  const gone = split.void.filter(({ at }) => isFirst || savedAt - at > SETTLING_MS);
  if (gone.length > 0) await database.editSteps.bulkDelete(gone.map(({ id }) => id));
  const last = split.live.at(-1);
  if (!last) return null;
  return {
    stepId: last.id,
    reason: last.reason,
    fields: last.changes.map(({ field }) => field),
    count: split.live.length,
    isEditedSince: isEditedSince(last, reading.video),
  };
}

const MAX_COMPARED = 5;

async function compareThumbnail(database: LimelightDatabase, row: DraftRow): Promise<DraftRow['lookalikes']> {
  const { videoId, savedAt: seenAt, reading, draft } = row;
  const hash = draft.thumbnail?.picture?.hash;
  if (!hash || draft.thumbnail?.source === 'automatic') return [];
  await saveThumbnail(database, { videoId, title: reading.video.title ?? '', hash, seenAt });
  return findLookalikes(hash, await loadOtherThumbnails(database, videoId), { max: MAX_COMPARED });
}
