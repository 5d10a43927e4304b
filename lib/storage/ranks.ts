import { tagKey } from '@/lib/keywords/tag-key';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import type { VideoId } from '@/lib/video/video';
import type { LimelightDatabase } from './database';
import type { RankRow, TrackedPhraseRow } from './keyword-rows';
import { withRoom } from './room';

/** Each costs a search a day, and YouTube gives a project a hundred of them. */
export const MAX_TRACKED = 20;

/** Of those hundred, what the daily looks may take: the others are for the creator's own clicks. */
export const MAX_DAILY_SEARCHES = 60;

type NewTrackedPhrase = Omit<TrackedPhraseRow, 'id' | 'problem' | 'triedAt'>;

export function trackedPhraseId(videoId: VideoId, phrase: string): string {
  return `${videoId}|${tagKey(phrase)}`;
}

export function rankId(trackedId: string, day: string): string {
  return `${trackedId}|${day}`;
}

/** By which the job of a creator's "Look now" is queued once, and found by panels. */
export function ranksJobKey(videoId: VideoId): string {
  return `ranks:${videoId}`;
}

/** In the order in which they were chosen. */
export async function loadTracked(database: LimelightDatabase, videoId: VideoId): Promise<TrackedPhraseRow[]> {
  return database.trackedPhrases.where('videoId').equals(videoId).sortBy('addedAt');
}

/** Every look at the video's phrases that is kept, in no order. */
export async function loadRanks(database: LimelightDatabase, videoId: VideoId): Promise<RankRow[]> {
  return database.ranks.where('videoId').equals(videoId).toArray();
}

/**
 * A phrase is followed once for a video, whatever its case and spaces: asked again, the first stays with its history.
 * Throws `too-many-phrases`, `storage-full`, `storage-unavailable`.
 */
export async function addTracked(database: LimelightDatabase, added: NewTrackedPhrase): Promise<void> {
  const { trackedPhrases } = database;
  const id = trackedPhraseId(added.videoId, added.phrase);
  await withRoom(database, () =>
    database.transaction('rw', trackedPhrases, async () => {
      if (await trackedPhrases.get(id)) return;
      const count = await trackedPhrases.where('videoId').equals(added.videoId).count();
      if (count >= MAX_TRACKED) throw new Problem('too-many-phrases');
      await trackedPhrases.add({ ...added, id, problem: null, triedAt: null });
    }),
  );
}

/** With its history. */
export async function deleteTracked(database: LimelightDatabase, id: string): Promise<void> {
  const { trackedPhrases, ranks } = database;
  await database.transaction('rw', trackedPhrases, ranks, async () => {
    await trackedPhrases.delete(id);
    await ranks.where('trackedId').equals(id).delete();
  });
}

/** Why they could not be looked up. A phrase that is not followed any more stays away. */
export async function markTracked(
  database: LimelightDatabase,
  ids: readonly string[],
  problem: ProblemCode,
): Promise<void> {
  await database.trackedPhrases.where('id').anyOf(ids).modify({ problem });
}
