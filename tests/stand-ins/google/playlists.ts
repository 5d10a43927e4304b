import { PLAYLISTS } from '../studio/playlists.ts';
import { BREAD_LAB } from '../youtube/channels.ts';
import type { StandInChannel } from '../youtube/video.ts';
import { API_CHANNELS, API_VIDEOS, type ApiVideo, type Privacy, uploadsIdOf, uploadsOf } from './world.ts';

export interface ApiPlaylist {
  id: string;
  channel: StandInChannel;
  title: string;
  publishedAt: string;
  privacy: Privacy;
  videos: readonly ApiVideo[];
  /** A channel's uploads have an id of their own, and are in no list of playlists. */
  isUploads: boolean;
}

/** Those Studio shows, each with every third video of the channel; the last is not public. */
const MADE: readonly ApiPlaylist[] = Object.entries(PLAYLISTS).map(([id, title], index, all) => ({
  id,
  channel: BREAD_LAB,
  title,
  publishedAt: `2025-0${index + 2}-11T10:00:00Z`,
  privacy: index === all.length - 1 ? 'unlisted' : 'public',
  videos: API_VIDEOS.filter(({ channel, privacy }) => channel.id === BREAD_LAB.id && privacy === 'public').filter(
    (_, place) => place % all.length === index,
  ),
  isUploads: false,
}));

const UPLOADS: readonly ApiPlaylist[] = API_CHANNELS.map(({ channel, publishedAt }) => ({
  id: uploadsIdOf(channel),
  channel,
  title: `Uploads from ${channel.name}`,
  publishedAt,
  privacy: 'public',
  videos: uploadsOf(channel.id),
  isUploads: true,
}));

export function findPlaylist(id: string): ApiPlaylist | null {
  return [...MADE, ...UPLOADS].find((playlist) => playlist.id === id) ?? null;
}

export function playlistsOf(channelId: string, isOwn: boolean): ApiPlaylist[] {
  return MADE.filter(({ channel, privacy }) => channel.id === channelId && (isOwn || privacy === 'public'));
}
