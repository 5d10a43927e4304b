import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { VideoFacts } from '@/lib/video/facts';
import type { LiveState } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { Asker, Call } from './ask-youtube';
import type { FetchBatch } from './batches';
import { dataCall } from './data-call';
import { mapUsable } from './parse-answer';
import { parseDurationSeconds, parseInstant } from './parse-time';
import { ThumbnailDetails, toThumbnails } from './thumbnails';
import { capped, digits, flag, listOf, oneOf, part, toCount, typedAs, words } from './wire-schema';

/** Far above YouTube's own limits of 100 and 5,000 characters, which count in other units than we do. */
const MAX_TITLE_CHARS = 500;
const MAX_DESCRIPTION_CHARS = 20_000;

export const VideoItem = typedAs<youtube_v3.Schema$Video>()(
  z.object({
    id: z.string(),
    snippet: part({
      publishedAt: capped(40),
      channelId: capped(64),
      title: capped(MAX_TITLE_CHARS),
      description: capped(MAX_DESCRIPTION_CHARS),
      thumbnails: ThumbnailDetails,
      channelTitle: capped(MAX_TITLE_CHARS),
      tags: words(500, 500),
      categoryId: capped(10),
      liveBroadcastContent: oneOf(['none', 'upcoming', 'live', 'completed']),
      defaultLanguage: capped(35),
      defaultAudioLanguage: capped(35),
    }),
    contentDetails: part({
      duration: capped(40),
      definition: oneOf(['hd', 'sd']),
      caption: oneOf(['true', 'false']),
    }),
    statistics: part({ viewCount: digits, likeCount: digits, commentCount: digits }),
    status: part({
      privacyStatus: oneOf(['public', 'unlisted', 'private']),
      license: oneOf(['youtube', 'creativeCommon']),
      embeddable: flag,
      madeForKids: flag,
    }),
    liveStreamingDetails: part({ actualStartTime: capped(40), actualEndTime: capped(40) }),
  }),
);

export const VideoList = typedAs<youtube_v3.Schema$VideoListResponse>()(
  z.object({ kind: z.literal('youtube#videoListResponse'), items: listOf(VideoItem) }),
);

export const videosCall = (ids: readonly string[]): Call<z.output<typeof VideoList>> =>
  dataCall('videos', VideoList, 'video-facts', {
    part: 'snippet,contentDetails,statistics,status,liveStreamingDetails',
    id: ids.join(','),
  });

export const createVideoBatch =
  ({ ask }: Asker): FetchBatch<VideoFacts> =>
  async (ids, context) => {
    const { items } = await ask(videosCall(ids), context);
    return new Map(mapUsable(items, toVideoFacts).map((facts) => [facts.videoId, facts]));
  };

/** `null` for what lacks something every video has. */
export function toVideoFacts(item: Item): VideoFacts | null {
  const { snippet, status, liveStreamingDetails } = item;
  const videoId = parseVideoId(item.id);
  const publishedAt = parseInstant(snippet?.publishedAt);
  if (!videoId || publishedAt === null || snippet?.channelId === undefined || snippet.title === undefined) return null;
  return {
    videoId,
    publishedAt,
    channelId: snippet.channelId,
    channelTitle: snippet.channelTitle ?? '',
    title: snippet.title,
    description: snippet.description ?? '',
    // Left out of the answer when there are none, whoever asks.
    tags: snippet.tags ?? [],
    categoryId: snippet.categoryId ?? null,
    defaultLanguage: snippet.defaultLanguage ?? null,
    defaultAudioLanguage: snippet.defaultAudioLanguage ?? null,
    ...contentFacts(item.contentDetails),
    ...countFacts(item.statistics),
    privacy: status?.privacyStatus ?? null,
    isMadeForKids: status?.madeForKids ?? null,
    isEmbeddable: status?.embeddable ?? null,
    license: status?.license ?? null,
    liveState: liveStateOf(snippet.liveBroadcastContent, liveStreamingDetails),
    thumbnails: toThumbnails(snippet.thumbnails),
  };
}

type Item = z.output<typeof VideoItem>;

/** A live, upcoming or unprocessed video is said to last 0 seconds: that is not known yet. */
const contentFacts = (details: Item['contentDetails']) => ({
  durationSeconds: parseDurationSeconds(details?.duration) || null,
  hasCaptions: details?.caption === undefined ? null : details.caption === 'true',
  definition: details?.definition ?? null,
});

/** What the creator hides is absent; nobody has "0 likes" for that. */
const countFacts = (statistics: Item['statistics']) => ({
  viewCount: toCount(statistics?.viewCount),
  likeCount: toCount(statistics?.likeCount),
  commentCount: toCount(statistics?.commentCount),
});

function liveStateOf(broadcast: string | undefined, details: Item['liveStreamingDetails']): LiveState {
  if (broadcast === 'live' || broadcast === 'upcoming') return broadcast;
  const wasLive =
    broadcast === 'completed' || details?.actualStartTime !== undefined || details?.actualEndTime !== undefined;
  return wasLive ? 'was-live' : 'not-live';
}
