import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { ThumbnailRow } from './draft-rows';
import { withRoom } from './room';

/** More than are compared with, so that a video which got a new thumbnail leaves enough others. */
const MAX_THUMBNAILS = 50;

/** Remembers how a video's thumbnail looks. Throws `storage-full` or `storage-unavailable`. */
export async function saveThumbnail(database: LimelightDatabase, row: ThumbnailRow): Promise<void> {
  await withRoom(database, () => database.thumbnails.put(row));
  const surplus = (await database.thumbnails.count()) - MAX_THUMBNAILS;
  if (surplus <= 0) return;
  const oldest = await database.thumbnails.orderBy('seenAt').limit(surplus).primaryKeys();
  await database.thumbnails.bulkDelete(oldest);
}

/** Those of other videos, newest first. */
export async function loadOtherThumbnails(database: LimelightDatabase, videoId: VideoId): Promise<ThumbnailRow[]> {
  const rows = await database.thumbnails.orderBy('seenAt').reverse().toArray();
  return rows.filter((row) => row.videoId !== videoId);
}
