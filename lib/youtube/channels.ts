import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { ChannelFacts } from '@/lib/video/facts';
import type { Asker, Call } from './ask-youtube';
import { BATCH_SIZE, type FetchBatch } from './batches';
import { dataCall, type Parameters } from './data-call';
import { mapUsable } from './parse-answer';
import { parseInstant } from './parse-time';
import { ThumbnailDetails, toThumbnails } from './thumbnails';
import { capped, digits, flag, listOf, part, toCount, typedAs } from './wire-schema';
import type { AskContext } from './youtube-client';

export const ChannelItem = typedAs<youtube_v3.Schema$Channel>()(
  z.object({
    id: z.string().regex(/^[\w-]{1,64}$/),
    snippet: part({
      title: capped(500),
      customUrl: capped(200),
      publishedAt: capped(40),
      country: capped(10),
      thumbnails: ThumbnailDetails,
    }),
    statistics: part({
      viewCount: digits,
      subscriberCount: digits,
      hiddenSubscriberCount: flag,
      videoCount: digits,
    }),
    contentDetails: part({ relatedPlaylists: part({ uploads: capped(100) }) }),
  }),
);

/** Without `items` when there is no such channel. */
export const ChannelList = typedAs<youtube_v3.Schema$ChannelListResponse>()(
  z.object({ kind: z.literal('youtube#channelListResponse'), items: listOf(ChannelItem) }),
);

/** 5 is the API's own limit when none is given, also for ids. */
export const channelsCall = (filter: Parameters): Call<z.output<typeof ChannelList>> =>
  dataCall('channels', ChannelList, 'channel-facts', {
    part: 'snippet,statistics,contentDetails',
    maxResults: BATCH_SIZE,
    ...filter,
  });

export const createChannelBatch =
  ({ ask }: Asker): FetchBatch<ChannelFacts> =>
  async (ids, context) => {
    const { items } = await ask(channelsCall({ id: ids.join(',') }), context);
    return new Map(mapUsable(items, toChannelFacts).map((facts) => [facts.channelId, facts]));
  };

export async function fetchChannelByHandle(
  { ask }: Asker,
  handle: string,
  context?: AskContext,
): Promise<ChannelFacts | null> {
  const forHandle = handle.startsWith('@') ? handle : `@${handle}`;
  const { items } = await ask(channelsCall({ forHandle }), context);
  return mapUsable(items, toChannelFacts)[0] ?? null;
}

export async function fetchMyChannels({ ask }: Asker, context: AskContext): Promise<ChannelFacts[]> {
  const call = { ...channelsCall({ mine: 'true' }), scope: 'read', purpose: 'account' } as const;
  return mapUsable((await ask(call, context)).items, toChannelFacts);
}

/** `null` for what lacks something every channel has. */
export function toChannelFacts(item: z.output<typeof ChannelItem>): ChannelFacts | null {
  const { snippet, statistics, contentDetails } = item;
  if (snippet?.title === undefined) return null;
  const pictures = toThumbnails(snippet.thumbnails);
  return {
    channelId: item.id,
    title: snippet.title,
    // Before handles it was the end of a custom address, without the "@".
    handle: snippet.customUrl?.startsWith('@') ? snippet.customUrl : null,
    publishedAt: parseInstant(snippet.publishedAt),
    // A hidden count is told as 0.
    subscriberCount: statistics?.hiddenSubscriberCount ? null : toCount(statistics?.subscriberCount),
    viewCount: toCount(statistics?.viewCount),
    videoCount: toCount(statistics?.videoCount),
    uploadsPlaylistId: contentDetails?.relatedPlaylists?.uploads || null,
    country: snippet.country ?? null,
    thumbnailUrl: (pictures[1] ?? pictures[0])?.url ?? null,
  };
}
