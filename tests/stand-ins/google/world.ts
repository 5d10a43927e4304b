import { BREAD_LAB, CHANNELS, HEARTH, MATBAKH } from '../youtube/channels.ts';
import { hostile, UNAVAILABLE_VIDEOS, VIDEOS } from '../youtube/catalogue.ts';
import { LIBRARY } from '../youtube/library.ts';
import type { StandInChannel, StandInVideo } from '../youtube/video.ts';
import { draftHostile, STUDIO_VIDEOS } from '../studio/catalogue.ts';
import { CATEGORY_IDS, STUDIO_CATEGORY_IDS } from './data-api/categories.ts';

export type Privacy = 'public' | 'unlisted' | 'private';

/** A video as the APIs know it, whoever of the stand-ins it came from. */
export interface ApiVideo {
  id: string;
  channel: StandInChannel;
  title: string;
  description: string;
  tags: readonly string[];
  /** Epoch ms. */
  publishedAt: number;
  durationSeconds: number;
  /** At the moment the stand-ins started. */
  views: number;
  likes: number | null;
  /** `null`: comments are turned off. */
  comments: number | null;
  privacy: Privacy;
  categoryId: string;
  language: string | null;
  captions: StandInVideo['captions'];
  liveStartedAt: string | null;
  isMadeForKids: boolean;
}

/** What the page does not show of a channel. */
export interface ApiChannel {
  channel: StandInChannel;
  description: string;
  publishedAt: string;
  country: string | null;
  /** `null`: hidden. */
  subscribers: number | null;
}

export const API_CHANNELS: readonly ApiChannel[] = CHANNELS.map((channel) => ({
  channel,
  description: `${channel.name}: bread, baked at home.`,
  publishedAt: channel === HEARTH ? '2023-11-05T09:12:44Z' : '2019-03-21T20:37:49Z',
  country: channel === MATBAKH ? null : channel === BREAD_LAB || channel === HEARTH ? 'US' : 'JP',
  subscribers: channel === MATBAKH ? null : channel === BREAD_LAB ? 184_000 : channel === HEARTH ? 61_300 : 52_000,
}));

/** Refused on the watch page for a reason that the API knows nothing of: its answer is the same as for any other. */
const NOT_TOLD = new Set(['private', 'removed']);

export const API_VIDEOS: readonly ApiVideo[] = [
  ...[...VIDEOS, ...LIBRARY, ...UNAVAILABLE_VIDEOS]
    .filter(({ unavailable }) => unavailable !== 'removed')
    .map(fromPage),
  ...STUDIO_VIDEOS.map(fromStudio),
].sort((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1));

/** Those that no list has, too. */
const videoById = new Map(
  [...API_VIDEOS, fromPage(hostile), fromStudio(draftHostile)].map((video) => [video.id, video]),
);

export function findApiVideo(id: string): ApiVideo | null {
  return videoById.get(id) ?? null;
}

export function findApiChannel(test: (channel: StandInChannel) => boolean): ApiChannel | null {
  return API_CHANNELS.find(({ channel }) => test(channel)) ?? null;
}

/** The list of a channel's uploads, whose id is the channel's with another beginning. */
export function uploadsIdOf({ id }: StandInChannel): string {
  return id.replace(/^UC/, 'UU');
}

/** Newest first. Holds videos that became private after they were added; `videos` leaves them out for others. */
export function uploadsOf(channelId: string): ApiVideo[] {
  return API_VIDEOS.filter(
    ({ channel, privacy, id }) => channel.id === channelId && (privacy === 'public' || isOnceListed(id)),
  );
}

/** The owner sees private and unlisted ones in the same list. */
export function ownUploadsOf(channelId: string): ApiVideo[] {
  return API_VIDEOS.filter(({ channel }) => channel.id === channelId);
}

const onceListed = new Set(LIBRARY.filter(({ unavailable }) => unavailable === 'private').map(({ id }) => id));

function isOnceListed(id: string): boolean {
  return onceListed.has(id);
}

function fromPage(video: StandInVideo): ApiVideo {
  return {
    id: video.id,
    channel: video.channel,
    title: video.title,
    description: video.description,
    tags: video.tags,
    publishedAt: Date.parse(video.publishedAt),
    durationSeconds: video.durationSeconds,
    views: video.views,
    likes: video.likes,
    comments: video.id === 'weakvideo01' ? null : Math.round(video.views / 160),
    privacy: video.unavailable !== null && NOT_TOLD.has(video.unavailable) ? 'private' : 'public',
    categoryId: CATEGORY_IDS[video.category] ?? '22',
    language: video.pageLanguage.slice(0, 2),
    captions: video.captions,
    liveStartedAt: video.live?.startedAt ?? null,
    isMadeForKids: false,
  };
}

function fromStudio(video: (typeof STUDIO_VIDEOS)[number]): ApiVideo {
  return {
    id: video.id,
    channel: BREAD_LAB,
    title: video.title,
    description: video.description,
    tags: video.tags,
    publishedAt: Date.parse(video.createdAt),
    durationSeconds: video.durationSeconds,
    views: video.visibility === 'PUBLIC' ? 9_400 : 0,
    likes: video.visibility === 'PUBLIC' ? 388 : 0,
    comments: video.visibility === 'PUBLIC' ? 52 : 0,
    privacy: video.visibility.toLowerCase() as Privacy,
    categoryId: STUDIO_CATEGORY_IDS[video.category] ?? '22',
    language: video.language,
    captions: [],
    liveStartedAt: null,
    isMadeForKids: video.madeForKids === true,
  };
}
