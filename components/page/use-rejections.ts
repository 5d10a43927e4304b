import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import { orElseWithoutDatabase } from './or-else-without-database';

const NONE: readonly RejectionRow[] = [];

/** What the creator does not want suggested here: this video's first, then what holds for every video; newest first. */
export function useRejections(videoId: VideoId): readonly RejectionRow[] {
  return useLiveQuery(() => orElseWithoutDatabase(NONE, () => loadRejections(videoId)), [videoId], NONE);
}

async function loadRejections(videoId: VideoId): Promise<readonly RejectionRow[]> {
  const [own, everywhere] = await Promise.all([
    database.rejections.where({ videoId }).toArray(),
    // Rows without a video are in no index of videos.
    database.rejections.where('id').startsWith('*|').toArray(),
  ]);
  const newestFirst = (first: RejectionRow, second: RejectionRow): number => second.at - first.at;
  const always = new Set(everywhere.map(({ key }) => key));
  return [...own.filter(({ key }) => !always.has(key)).sort(newestFirst), ...everywhere.sort(newestFirst)];
}
