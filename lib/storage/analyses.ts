import type { VideoId } from '@/lib/video/video';
import type { AnalysisRow, LimelightDatabase } from './database';
import { dropOldestAnalyses, withRoom } from './room';

/** Enough for weeks of browsing at about 12 kB a row. */
export const MAX_ANALYSES = 500;

/** Keeps at most `MAX_ANALYSES`; throws `storage-full` when the browser refuses even after the oldest were dropped. */
export async function saveAnalysis(database: LimelightDatabase, row: AnalysisRow): Promise<void> {
  await withRoom(database, () => database.analyses.put(row));
  const surplus = (await database.analyses.count()) - MAX_ANALYSES;
  if (surplus > 0) await dropOldestAnalyses(database, surplus);
}

/** `null` when the video was never analyzed, or too long ago to be kept. */
export async function loadAnalysis(database: LimelightDatabase, videoId: VideoId): Promise<AnalysisRow | null> {
  return (await database.analyses.get(videoId)) ?? null;
}
