import type { CaptionFacts, ChannelFacts, VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { Fetched } from '@/lib/storage/answer-cache';
import type { RequestPurpose } from '@/lib/storage/api-rows';

export interface AskContext {
  signal?: AbortSignal | undefined;
  correlationId?: string | undefined;
  /** Asked as this account; left out, public data is asked with the key. */
  accountId?: string | undefined;
  /** Of the kept answer; a 304 then costs a unit but no bytes. */
  etag?: string | null | undefined;
  /** For the request log, where the usual word for the method does not fit. */
  purpose?: RequestPurpose;
}

export interface Page<T> {
  items: T[];
  nextPageToken: string | null;
  totalResults: number | null;
}

/**
 * The YouTube Data API v3 and Analytics API v2, as far as Limelight uses them. Each method throws the problems of
 * `Network`, of `Credentials`, and `key-invalid`, `key-restricted`, `api-not-enabled`, `sign-in-expired`, `scope-missing`,
 * `request-refused`, `not-found`, `comments-disabled`, `answer-invalid`. Costs are quota units of one call.
 */
export interface YoutubeClient {
  /**
   * 1 unit for 50 ids: calls of the same moment are joined, the same id is asked once.
   *
   * @returns one for each id, in order; `null` for a video that is gone or private.
   */
  fetchVideos(ids: readonly VideoId[], context?: AskContext): Promise<(VideoFacts | null)[]>;
  /** 1 unit for 50 ids. */
  fetchChannels(ids: readonly string[], context?: AskContext): Promise<(ChannelFacts | null)[]>;
  /** 1 unit. A channel by its "@handle"; `null` when there is none. */
  fetchChannelByHandle(handle: string, context?: AskContext): Promise<ChannelFacts | null>;
  /** 1 unit. The signed-in account's channels; needs scope `read`. */
  fetchMyChannels(context: AskContext & { accountId?: string }): Promise<ChannelFacts[]>;
  /** 1 unit a page of up to 50: the ids of a playlist's videos, as with a channel's uploads. */
  fetchPlaylistVideoIds(
    playlistId: string,
    pageToken: string | null,
    context?: AskContext,
  ): Promise<Fetched<Page<VideoId>>>;
  /** 1 unit a page of up to 50. */
  fetchPlaylists(channelId: string, pageToken: string | null, context?: AskContext): Promise<Page<PlaylistFacts>>;
  /** One of the 100 searches a day, each page one. In YouTube's order, unmixed (policy III.C.5). */
  search(query: SearchQuery, context?: AskContext): Promise<Page<SearchHit>>;
  /** 1 unit a page of up to 100. Throws `comments-disabled`. */
  fetchCommentThreads(videoId: VideoId, pageToken: string | null, context?: AskContext): Promise<Page<CommentFacts>>;
  /** 50 units; needs scope `write`, as YouTube asks for it. */
  fetchCaptions(videoId: VideoId, context: AskContext): Promise<CaptionFacts[]>;
  /** 1 unit. Names by id, of one country ("US"), in a language ("en_US"). */
  fetchCategories(region: string, language: string, context?: AskContext): Promise<Fetched<CategoryFacts[]>>;
  /** 1 unit. */
  fetchRegions(language: string, context?: AskContext): Promise<Fetched<RegionFacts[]>>;
  /**
   * 50 units; needs scope `write`. Title, description, tags and category are replaced together: YouTube deletes what is
   * left out of a part, so all of them have to be given.
   *
   * @returns the texts as YouTube took them; what it does not answer here, such as counts, is `null`.
   */
  updateVideo(video: VideoUpdate, context: AskContext): Promise<VideoFacts>;
  /** Free of Data API units. Needs scope `analytics`. */
  fetchReport(query: ReportQuery, context: AskContext): Promise<Report>;
  /** 1 unit: asks for one language list with this key, saved or not. Throws what is wrong with it. */
  checkKey(keyId: string): Promise<void>;
  /** Free. Whether Google still knows the token; `null` when it was revoked. */
  checkToken(accountId: string): Promise<{ scopes: string[]; expiresInSeconds: number } | null>;
}

export interface PlaylistFacts {
  playlistId: string;
  title: string;
  itemCount: number | null;
  privacy: 'public' | 'unlisted' | 'private' | null;
}

export interface SearchQuery {
  text: string;
  channelId?: string;
  /** Epoch ms. */
  publishedAfter?: number;
  order?: 'relevance' | 'date' | 'viewCount';
  region?: string;
  language?: string;
  maxResults?: number;
  pageToken?: string;
}

export interface SearchHit {
  videoId: VideoId;
  title: string;
  channelId: string;
  channelTitle: string;
  publishedAt: number;
}

export interface CommentFacts {
  id: string;
  authorName: string;
  authorChannelId: string | null;
  /** As written, not HTML. */
  text: string;
  likeCount: number;
  replyCount: number;
  publishedAt: number;
  updatedAt: number;
}

export interface CategoryFacts {
  id: string;
  title: string;
  isAssignable: boolean;
}

export interface RegionFacts {
  code: string;
  name: string;
}

export interface VideoUpdate {
  videoId: VideoId;
  title: string;
  description: string;
  tags: string[];
  categoryId: string;
  defaultLanguage: string | null;
  /** Of the speech. Left out or `null` it is not sent. */
  defaultAudioLanguage?: string | null;
}

/** developers.google.com/youtube/analytics/reference/reports/query */
export interface ReportQuery {
  /** `MINE` or a channel's id. */
  channelId: string;
  /** YYYY-MM-DD, both included. */
  startDate: string;
  endDate: string;
  metrics: string[];
  dimensions?: string[];
  /** `video==ID;country==US` */
  filters?: string;
  sort?: string;
  maxResults?: number;
}

export interface Report {
  columns: { name: string; kind: 'dimension' | 'metric'; type: 'STRING' | 'INTEGER' | 'FLOAT' }[];
  /** As YouTube answers them, a value a column; no rows when there is no data. */
  rows: (string | number)[][];
}
