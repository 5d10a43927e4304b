import { judgeVersion } from '@/lib/draft/judge-version';
import type { DraftTexts } from '@/lib/draft/edit';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { VersionRow } from './draft-rows';
import { withRoom } from './room';

/** A draft as it was seen: its texts, and what Studio's Save button said about them. */
export interface SeenDraft extends DraftTexts {
  videoId: VideoId;
  /** `true` as soon as Studio has saved exactly these texts. */
  isSaved: boolean;
  seenAt: number;
}

/**
 * Keeps the texts as a version of the video's draft, unless the last one says the same. A draft that Studio has not named
 * yet has no history: two uploads would share it. Throws `storage-full` or `storage-unavailable`.
 */
export async function saveVersion(database: LimelightDatabase, seen: SeenDraft): Promise<void> {
  if (seen.videoId === UNNAMED_VIDEO) return;
  await withRoom(database, () =>
    database.transaction('rw', database.versions, async () => {
      const head = await loadHead(database, seen.videoId);
      const verdict = judgeVersion(head, seen, seen.seenAt);
      const { videoId, seenAt, isSaved } = seen;
      if (verdict.action === 'keep') {
        if (head) await database.versions.update(head.id, { seenAt, isSaved: head.isSaved || isSaved });
      } else if (verdict.action === 'extend' && head) {
        await database.versions.update(head.id, { ...verdict.texts, seenAt, isSaved });
      } else {
        const { kind, texts } = verdict;
        await database.versions.add({ videoId, ...texts, startedAt: seenAt, seenAt, isSaved, kind, isLost: false });
      }
    }),
  );
}

/** Newest first. */
export async function loadVersions(database: LimelightDatabase, videoId: VideoId): Promise<VersionRow[]> {
  return (await database.versions.where({ videoId }).sortBy('id')).reverse();
}

/** The newest `limit` versions, newest first. */
export async function loadNewestVersions(
  database: LimelightDatabase,
  videoId: VideoId,
  limit: number,
): Promise<VersionRow[]> {
  return database.versions.where({ videoId }).reverse().limit(limit).toArray();
}

/** How many versions a video has; with `sinceId` only that one and the newer ones. */
export async function countVersions(database: LimelightDatabase, videoId: VideoId, sinceId = 0): Promise<number> {
  const ids = await database.versions.where({ videoId }).primaryKeys();
  return ids.filter((id) => id >= sinceId).length;
}

/**
 * Called when a draft is seen for the first time in a page: what the last page showed unsaved, and this one does not show,
 * was lost by Studio.
 */
export async function markLostVersion(database: LimelightDatabase, videoId: VideoId, texts: DraftTexts): Promise<void> {
  const head = await loadHead(database, videoId);
  if (head && !head.isSaved && !isShown(head, texts)) await database.versions.update(head.id, { isLost: true });
}

/** The newest version that was lost and is not on the page again; `null` when there is none. */
export async function findLostVersion(
  database: LimelightDatabase,
  videoId: VideoId,
  texts: DraftTexts,
): Promise<VersionRow | null> {
  const versions = await loadVersions(database, videoId);
  return versions.find((version) => version.isLost && !isShown(version, texts)) ?? null;
}

/** The creator does not want them back. */
export async function dismissLostVersions(database: LimelightDatabase, videoId: VideoId): Promise<void> {
  await database.versions.where({ videoId }).modify({ isLost: false });
}

/** One version, or without `id` all of the video's. */
export async function deleteVersions(database: LimelightDatabase, videoId: VideoId, id?: number): Promise<void> {
  if (id === undefined) await database.versions.where({ videoId }).delete();
  else await database.versions.delete(id);
}

async function loadHead(database: LimelightDatabase, videoId: VideoId): Promise<VersionRow | null> {
  return (await database.versions.where({ videoId }).last()) ?? null;
}

/** Tags that are not shown are taken to be the same: they are behind "Show more" after every reload. */
function isShown(version: VersionRow, texts: DraftTexts): boolean {
  const hasTags = texts.tags === null || version.tags === null || version.tags.join('\n') === texts.tags.join('\n');
  return version.title === texts.title && version.description === texts.description && hasTags;
}
