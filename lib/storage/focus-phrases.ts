import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** YouTube shows at most 100 characters of a title; a phrase is shorter. */
export const MAX_PHRASE_CHARS = 100;

/** The phrase the creator chose for a video; `null` when none was chosen. */
export async function loadFocusPhrase(database: LimelightDatabase, videoId: VideoId): Promise<string | null> {
  return (await database.focusPhrases.get(videoId))?.phrase ?? null;
}

/** An empty phrase takes the choice back. */
export async function saveFocusPhrase(
  database: LimelightDatabase,
  videoId: VideoId,
  text: string,
  now: number,
): Promise<void> {
  const phrase = text.trim().replace(/\s+/gu, ' ').slice(0, MAX_PHRASE_CHARS);
  if (phrase === '') await database.focusPhrases.delete(videoId);
  else await withRoom(database, () => database.focusPhrases.put({ videoId, phrase, savedAt: now }));
}
