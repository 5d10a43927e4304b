import type { AiTools } from '@/lib/analysis/ai-tools';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { loadAnalysis } from '@/lib/storage/analyses';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { loadSettings } from '@/lib/storage/settings';
import { parseVideoId } from '@/lib/video/video-url';
import type { ToolContext } from './tools/tool';

/** What a tab shows that Limelight has read. */
export type Shown = ReadyRow | DraftRow | null;

/**
 * What the tools of one turn work with. A conversation about a video is about that one, whatever the tab shows by now: then
 * the last reading of it has to do, and nothing can be proposed. One about a channel takes a video of that channel, where the
 * tab shows one.
 */
export async function loadContext(
  tools: AiTools,
  { scope: kind, scopeId: id }: ChatRow,
  shown: Shown,
  signal: AbortSignal,
): Promise<ToolContext> {
  const { database } = tools;
  const [settings, row] = await Promise.all([loadSettings(database), findRow(tools, kind, id, shown)]);
  const videoId = kind === 'video' ? id : row?.videoId;
  const transcript = videoId === undefined ? undefined : await database.transcripts.get(videoId);
  return {
    ...{ tools, row, scope: { kind, id }, settings, now: tools.now(), signal },
    draft: row && 'draft' in row ? row : null,
    transcript: transcript?.text ?? null,
  };
}

async function findRow(
  { database }: AiTools,
  kind: ChatRow['scope'],
  id: string,
  shown: Shown,
): Promise<ReadyRow | DraftRow | null> {
  if (kind === 'channel') {
    const channelId = shown?.reading.video.channelId ?? null;
    // Studio does not say whose channel it is: only its owner gets there.
    return channelId === id || (shown && 'draft' in shown && channelId === null) ? shown : null;
  }
  if (shown?.videoId === id) return shown;
  const videoId = parseVideoId(id);
  const kept = videoId && (await loadAnalysis(database, videoId));
  return kept?.status === 'ready' ? kept : null;
}
