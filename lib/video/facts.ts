import type { LiveState, Thumbnail, VideoId } from './video';

/**
 * What YouTube's Data API says about a video. `null` is what it does not tell: hidden counts are absent from its answers,
 * which is not 0.
 */
export interface VideoFacts {
  videoId: VideoId;
  channelId: string;
  channelTitle: string;
  title: string;
  description: string;
  /** `null` for somebody else's video where YouTube keeps them back; `[]` for none. */
  tags: string[] | null;
  /** Epoch ms. */
  publishedAt: number;
  durationSeconds: number | null;
  categoryId: string | null;
  /** BCP 47. */
  defaultLanguage: string | null;
  defaultAudioLanguage: string | null;
  viewCount: number | null;
  likeCount: number | null;
  commentCount: number | null;
  /** Somebody made captions for it; automatic ones do not count here. */
  hasCaptions: boolean | null;
  definition: 'hd' | 'sd' | null;
  privacy: 'public' | 'unlisted' | 'private' | null;
  isMadeForKids: boolean | null;
  isEmbeddable: boolean | null;
  license: 'youtube' | 'creativeCommon' | null;
  liveState: LiveState;
  thumbnails: Thumbnail[];
}

export interface ChannelFacts {
  channelId: string;
  title: string;
  /** With the leading "@". */
  handle: string | null;
  /** `null` for a few old ones, YouTube's own among them: it does not tell. */
  publishedAt: number | null;
  /** Rounded to three digits by YouTube; `null` when hidden. */
  subscriberCount: number | null;
  viewCount: number | null;
  videoCount: number | null;
  /** Where the channel's public uploads are listed; `null` for a channel without any. */
  uploadsPlaylistId: string | null;
  country: string | null;
  thumbnailUrl: string | null;
}

/** A channel with its last uploads, newest first, at most 50. */
export interface ChannelContext {
  channel: ChannelFacts;
  uploads: VideoFacts[];
}

/** One captions track as the API lists it, for videos of the signed-in channel. */
export interface CaptionFacts {
  id: string;
  /** BCP 47. */
  language: string;
  name: string;
  kind: 'automatic' | 'standard' | 'forced';
  isDraft: boolean;
  updatedAt: number;
}

/** What YouTube Analytics counted for a video of the signed-in channel. */
export interface VideoReport {
  videoId: VideoId;
  /**
   * The first and the last day it is about, YYYY-MM-DD in Pacific time as YouTube counts them; `null` while there is no
   * day yet that YouTube has counted.
   */
  days: { first: string; last: string } | null;
  /** `null` where YouTube has no data. */
  totals: ReportTotals | null;
  /** Where the views came from, most first. */
  sources: TrafficSource[];
}

/** Named as YouTube names them: developers.google.com/youtube/analytics/metrics */
export interface ReportTotals {
  views: number;
  estimatedMinutesWatched: number;
  /** Seconds. */
  averageViewDuration: number;
  /** 0 to 100, and above where viewers watch again, as with Shorts. */
  averageViewPercentage: number;
  subscribersGained: number;
  likes: number;
  comments: number;
  shares: number;
}

export interface TrafficSource {
  /** YouTube's own word, such as `YT_SEARCH`; it adds new ones now and then. */
  source: string;
  views: number;
}

/** What people searched for on YouTube before they watched: of a whole channel, or of one of its videos. */
export interface SearchTerms {
  /** YYYY-MM-DD in Pacific time, both included; `null` while there is no day yet that YouTube has counted. */
  days: { first: string; last: string } | null;
  /** Most views first. YouTube names 25 at most, and none that only a few people used. */
  terms: SearchTerm[];
  /** The same of as many days before; `null` where there were none. */
  before: { days: { first: string; last: string }; terms: SearchTerm[] } | null;
}

export interface SearchTerm {
  term: string;
  /** That came by it in these days. */
  views: number;
}
