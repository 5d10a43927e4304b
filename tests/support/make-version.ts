import type { VersionRow } from '@/lib/storage/draft-rows';
import type { VideoId } from '@/lib/video/video';

/** A version of `makeVideo`'s draft; the database gives it its number. */
export function makeVersion(parts: Partial<VersionRow> = {}): Omit<VersionRow, 'id'> {
  return {
    ...{ videoId: 'sourdough01' as VideoId, title: 'Sourdough', description: 'Flour and water.', tags: ['bread'] },
    ...{ startedAt: 1, seenAt: 1, isSaved: false, isLost: false, kind: 'changed' as const },
    ...parts,
  };
}
