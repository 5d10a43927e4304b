import type { KeptAnswer } from '@/lib/analysis/tag-sources/kept-answers';
import { loadKeptAnswers } from '@/lib/analysis/tag-sources/kept-answers';
import { loadOwnChannel } from '@/lib/analysis/tag-sources/own-channel';
import { loadAnalysis } from '@/lib/storage/analyses';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { VideoFacts } from '@/lib/video/facts';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import { VIDEO } from '@/lib/youtube/answer-kinds';
import type { ToolContext } from '../tools/tool';
import { sourceContextOf } from './source-context';

/** What is kept of one video: its page or draft as it was read last, and what YouTube's API said. */
export interface KnownFacts {
  videoId: VideoId;
  row: ReadyRow | DraftRow | null;
  facts: KeptAnswer<VideoFacts> | null;
}

/** @returns null when nothing is kept of it. Nobody is asked. */
export async function loadKnownVideo(context: ToolContext, videoId: VideoId): Promise<KnownFacts | null> {
  const { tools } = context;
  const { owners } = await loadOwnChannel(tools, sourceContextOf(context));
  const ids = videoId === UNNAMED_VIDEO ? [] : [videoId];
  const [[facts], analysis] = await Promise.all([
    loadKeptAnswers(tools, VIDEO, ids, owners),
    context.row?.videoId === videoId ? context.row : loadAnalysis(tools.database, videoId),
  ]);
  const row = analysis?.status === 'ready' ? analysis : null;
  return row || facts ? { videoId, row, facts: facts ?? null } : null;
}

/** The video that the conversation is about; `null` for a channel's, and where nothing is kept. */
export async function loadOwnSubject(context: ToolContext): Promise<KnownFacts | null> {
  const { row, scope } = context;
  const videoId = row?.videoId ?? (scope.kind === 'video' ? parseVideoId(scope.id) : null);
  return videoId && loadKnownVideo(context, videoId);
}
