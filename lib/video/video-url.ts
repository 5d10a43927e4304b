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

// One expression instead of `URL`: this is part of every script that YouTube's pages pay for. The first `v` counts.
const WATCH_URL = /^https:\/\/www\.youtube\.com\/(?:watch\/?\?(?:[^#]*?&)??v=|(shorts)\/)([\w-]{11})(?![^&#?/])/;

/** The video a www.youtube.com address shows; `null` for every page that shows none (home, search, a channel, another site). */
export function parseWatchUrl(address: string | undefined): WatchAddress | null {
  const [, shorts, videoId] = WATCH_URL.exec(address ?? '') ?? [];
  return videoId ? { videoId: videoId as VideoId, isShortsUrl: shorts !== undefined } : null;
}
