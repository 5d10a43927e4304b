import { readCapture } from '@/lib/pages/watch/read-capture';
import { Problem, problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { loadAnalysis, saveAnalysis } from '@/lib/storage/analyses';
import type { AnalysisRow } from '@/lib/storage/database';
import type { PageReading } from '@/lib/video/reading';
import type { VideoId } from '@/lib/video/video';
import { parseWatchUrl } from '@/lib/video/video-url';
import type { AnalysisTools } from './analysis-tools';
import { completeVideo } from './complete-video';
import { scoreReading } from './score-reading';
import { tellOfAnalysis } from './tell-ready';

/** Failures that tell something about the video, so that the panel should go on showing them. */
const KEPT: readonly ProblemCode[] = ['consent-required', 'captcha-required', 'page-changed'];

/**
 * What a page sent, read, scored and saved. A reading without title and description is a failure that says why.
 * Throws `reading-invalid` and `reading-mismatch`, which say nothing about the video and are not saved. When the disk
 * is full the row is answered all the same: the score does not depend on being kept.
 */
export async function analyzeCapture(tools: AnalysisTools, input: unknown): Promise<AnalysisRow> {
  const videoId = videoIdOf(input);
  if (!videoId) throw new Problem('reading-invalid');
  const wasReady = wasReadyBefore(tools, videoId);
  const row = await rowOf(tools, videoId, () => readCapture(input, tools.now()));
  try {
    await saveAnalysis(tools.database, row);
    tellOfAnalysis(tools, wasReady, row);
  } catch (error) {
    if (problemCodeOf(error) === null) throw error;
    console.warn('Limelight could not keep an analysis:', problemCodeOf(error));
  }
  return row;
}

/** Begun before the new row is saved, so that it sees the old one. Where that cannot be read nobody is told of a new one. */
async function wasReadyBefore({ database }: AnalysisTools, videoId: VideoId): Promise<boolean> {
  try {
    return (await loadAnalysis(database, videoId))?.status === 'ready';
  } catch {
    return true;
  }
}

async function rowOf(tools: AnalysisTools, videoId: VideoId, read: () => PageReading): Promise<AnalysisRow> {
  const savedAt = tools.now();
  try {
    const reading = read();
    const { title, description } = reading.video;
    if (reading.barrier && title === null && description === null) {
      return { videoId, savedAt, status: 'failed', problem: reading.barrier };
    }
    const complete = { ...reading, video: completeVideo(reading.video) };
    return { videoId, savedAt, status: 'ready', reading: complete, scorecard: await scoreReading(tools, complete) };
  } catch (error) {
    const problem = problemCodeOf(error);
    if (problem === null || !KEPT.includes(problem)) throw error;
    return { videoId, savedAt, status: 'failed', problem };
  }
}

/** The video of the address in a capture that is not checked yet. */
function videoIdOf(input: unknown): VideoId | null {
  const url = typeof input === 'object' && input !== null && 'url' in input ? input.url : null;
  return (typeof url === 'string' && parseWatchUrl(url)?.videoId) || null;
}
