import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';

/** One page of the list of uploads holds 50. */
export const LAST_UPLOADS_PAGES = 1;

/** What one item of a channel's refresh is: each finds the next ones, so that nothing has to be remembered between them. */
export type ChannelItem =
  | { kind: 'channel'; channelId: string }
  /** A page of the list of uploads; `token` is `null` for the first. */
  | { kind: 'page'; number: number; playlistId: string; token: string | null }
  | { kind: 'video'; videoId: VideoId };

export function channelItem(channelId: string): string {
  return `channel:${channelId}`;
}

export function pageItem(number: number, playlistId: string, token: string | null): string {
  return `page:${number}:${playlistId}:${token ?? ''}`;
}

/** `null` for a key that none of these made. */
export function parseChannelItem(key: string): ChannelItem | null {
  const [kind, ...parts] = key.split(':');
  if (kind === 'channel' && parts[0]) return { kind, channelId: parts[0] };
  if (kind === 'page' && parts[1]) {
    return { kind, number: Number(parts[0]), playlistId: parts[1], token: parts.slice(2).join(':') || null };
  }
  const videoId = parseVideoId(key);
  return videoId && { kind: 'video', videoId };
}
