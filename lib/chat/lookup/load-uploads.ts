import { type KeptAnswer, loadKeptAnswers } from '@/lib/analysis/tag-sources/kept-answers';
import { loadOwnChannel } from '@/lib/analysis/tag-sources/own-channel';
import type { ChannelFacts, VideoFacts } from '@/lib/video/facts';
import { CHANNEL, UPLOADS, VIDEO } from '@/lib/youtube/answer-kinds';
import type { ToolContext } from '../tools/tool';
import { sourceContextOf } from './source-context';

export interface KeptUploads {
  channel: ChannelFacts;
  /** Newest first, at most 50. */
  uploads: VideoFacts[];
  /** As old as its oldest part, epoch ms. */
  fetchedAt: number;
}

/** The channel that the conversation is about, or whose video it is about, with its last uploads; `null` while it was not asked for. */
export async function loadUploads(context: ToolContext): Promise<KeptUploads | null> {
  const { tools, scope } = context;
  const { id, owners } = await loadOwnChannel(tools, sourceContextOf(context));
  const channelId = scope.kind === 'channel' ? scope.id : id;
  if (channelId === null) return null;
  const [channel] = await loadKeptAnswers(tools, CHANNEL, [channelId], owners);
  const playlistId = channel?.value.uploadsPlaylistId;
  if (!channel || !playlistId) return null;
  const [list] = await loadKeptAnswers(tools, UPLOADS, [playlistId], owners);
  const videos: KeptAnswer<VideoFacts>[] = await loadKeptAnswers(tools, VIDEO, list?.value.items ?? [], owners);
  return {
    channel: channel.value,
    uploads: videos.map(({ value }) => value),
    fetchedAt: Math.min(channel.fetchedAt, ...videos.map(({ fetchedAt }) => fetchedAt)),
  };
}
