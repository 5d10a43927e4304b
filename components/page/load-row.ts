import { problemCodeOf } from '@/lib/problem/problem';
import { loadAnalysis } from '@/lib/storage/analyses';
import { database, type AnalysisRow } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';
import type { VideoId } from '@/lib/video/video';

/** What is saved about a video. `null` also without a database: then the background's reply is shown instead. */
export async function loadRow(videoId: VideoId): Promise<AnalysisRow | null> {
  try {
    return await loadAnalysis(database, videoId);
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return null;
  }
}
