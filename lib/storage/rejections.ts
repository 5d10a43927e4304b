import { tagKey } from '@/lib/keywords/tag-key';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { RejectionRow } from './keyword-rows';
import { withRoom } from './room';

/** Far more than anybody clicks away; beyond it the oldest are suggested again. */
export const MAX_REJECTIONS = 2_000;

const EVERYWHERE = '*';

/** @param key `tagKey` of the tag. */
export function rejectionId(videoId: VideoId | null, key: string): string {
  return `${videoId ?? EVERYWHERE}|${key}`;
}

/**
 * Keeps that the creator does not want a suggestion again: for one video, or with `null` for every one. Twice is once.
 * Throws `storage-full` or `storage-unavailable`.
 */
export async function addRejection(
  database: LimelightDatabase,
  { tag, videoId }: Pick<RejectionRow, 'tag' | 'videoId'>,
  now: number,
): Promise<void> {
  const { rejections } = database;
  const key = tagKey(tag);
  await withRoom(database, () =>
    database.transaction('rw', rejections, async () => {
      await rejections.put({ id: rejectionId(videoId, key), tag, key, videoId, at: now });
      const surplus = (await rejections.count()) - MAX_REJECTIONS;
      if (surplus > 0) await rejections.bulkDelete(await rejections.orderBy('at').limit(surplus).primaryKeys());
    }),
  );
}

/** `tagKey`s of what is not wanted for this video, or for any. */
export async function loadRejectedKeys(database: LimelightDatabase, videoId: VideoId): Promise<Set<string>> {
  // Rows without a video are in no index of videos.
  const [own, everywhere] = await Promise.all([
    database.rejections.where({ videoId }).primaryKeys(),
    database.rejections.where('id').startsWith(`${EVERYWHERE}|`).primaryKeys(),
  ]);
  return new Set([...own, ...everywhere].map((id) => id.slice(id.indexOf('|') + 1)));
}

/** Takes rejections back: one, or those of one video, or without either all there are. */
export async function deleteRejections(
  database: LimelightDatabase,
  { id, videoId }: { id?: string; videoId?: VideoId } = {},
): Promise<void> {
  if (id !== undefined) await database.rejections.delete(id);
  else if (videoId !== undefined) await database.rejections.where({ videoId }).delete();
  else await database.rejections.clear();
}

/**
 * What was rejected for an upload before Studio named it goes on for the video it became. Every upload has the same id
 * until then, so the next one must not find it.
 *
 * @param became `null` when it became none: what is left belongs to an upload that is gone.
 */
export async function moveRejections(database: LimelightDatabase, became: VideoId | null): Promise<void> {
  const { rejections } = database;
  await database.transaction('rw', rejections, async () => {
    const rows = await rejections.where({ videoId: UNNAMED_VIDEO }).toArray();
    if (rows.length === 0) return;
    await rejections.bulkDelete(rows.map(({ id }) => id));
    if (became === null) return;
    await rejections.bulkPut(rows.map((row) => ({ ...row, id: rejectionId(became, row.key), videoId: became })));
  });
}
