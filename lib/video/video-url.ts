import type { VideoId } from './video';

const VIDEO_ID = /^[\w-]{11}$/;

/** `null` when the text is not a video id. The shape is YouTube's own: 11 characters of base64url. */
export function parseVideoId(text: unknown): VideoId | null {
  return typeof text === 'string' && VIDEO_ID.test(text) ? (text as VideoId) : null;
}

export interface WatchAddress {
  videoId: VideoId;
  isShortsUrl: boolean;
}

/** The video a www.youtube.com address shows; `null` for every page that shows none (home, search, a channel, another site). */
export function parseWatchUrl(address: string | undefined): WatchAddress | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.hostname !== 'www.youtube.com') return null;
  const [, first, second] = url.pathname.split('/');
  const text = first === 'watch' ? url.searchParams.get('v') : first === 'shorts' ? second : null;
  const videoId = parseVideoId(text);
  return videoId && { videoId, isShortsUrl: first === 'shorts' };
}
