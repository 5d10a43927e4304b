import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** What the creator pasted; `null` for nothing. */
export async function loadTranscript(database: LimelightDatabase, videoId: VideoId): Promise<string | null> {
  return (await database.transcripts.get(videoId))?.text ?? null;
}

/** A text without words forgets what was kept. Throws `storage-full` or `storage-unavailable`. */
export async function saveTranscript(
  database: LimelightDatabase,
  { videoId, text }: { videoId: VideoId; text: string },
  now: number,
): Promise<void> {
  const { transcripts } = database;
  const kept = text.replace(/\r\n?/g, '\n').trim();
  const hasWords = /[\p{L}\p{N}]/u.test(kept);
  await withRoom(database, async () => {
    await (hasWords ? transcripts.put({ videoId, text: kept, savedAt: now }) : transcripts.delete(videoId));
  });
}
