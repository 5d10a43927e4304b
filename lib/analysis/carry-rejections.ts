import type { DraftRow } from '@/lib/storage/draft-rows';
import { moveRejections } from '@/lib/storage/rejections';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import type { AnalysisTools } from './analysis-tools';

/**
 * An upload has no id in its first seconds. What is rejected meanwhile goes over to the video that it becomes, and is
 * forgotten when another upload begins.
 *
 * @param previous what the tab showed a moment ago; `null` for nothing.
 */
export async function carryRejections(
  { database }: Pick<AnalysisTools, 'database'>,
  previous: DraftRow | null,
  now: { videoId: VideoId; place: DraftRow['draft']['place'] },
): Promise<void> {
  const wasUnnamed = previous?.videoId === UNNAMED_VIDEO;
  const isUnnamed = now.videoId === UNNAMED_VIDEO;
  if (wasUnnamed && !isUnnamed && now.place === 'upload') await moveRejections(database, now.videoId);
  else if (isUnnamed && !wasUnnamed) await moveRejections(database, null);
}
