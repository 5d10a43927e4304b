import type { VideoId } from '@/lib/video/video';
import { hashDistance, MAX_HASH_DISTANCE } from './hash-distance';

/** How another video's thumbnail looked when it was last seen. */
interface SeenPicture {
  videoId: VideoId;
  title: string;
  hash: string;
  /** Epoch ms. */
  seenAt: number;
}

interface Likeness extends Pick<SeenPicture, 'videoId' | 'title'> {
  /** Of 64 bits of the hash, how many differ. */
  distance: number;
}

/**
 * How much a thumbnail looks like those of other videos, nearest first; of equally near ones the newer first.
 *
 * @param others must not hold the video itself.
 * @param options only the `max` last seen are compared; those further than `maxDistance` (all are kept without it) are left out.
 */
export function findLookalikes(
  hash: string,
  others: readonly SeenPicture[],
  { max, maxDistance = MAX_HASH_DISTANCE }: { max: number; maxDistance?: number },
): Likeness[] {
  return others
    .toSorted((one, other) => other.seenAt - one.seenAt)
    .slice(0, max)
    .map(({ videoId, title, hash: seen }) => ({ videoId, title, distance: hashDistance(hash, seen) }))
    .filter(({ distance }) => distance <= maxDistance)
    .toSorted((one, other) => one.distance - other.distance);
}
