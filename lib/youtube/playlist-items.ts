import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { Fetched } from '@/lib/storage/answer-cache';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { PageInfo, PageToken, toPage } from './to-page';
import { capped, listOf, part, typedAs } from './wire-schema';
import type { AskContext, Page } from './youtube-client';

const PlaylistEntry = typedAs<youtube_v3.Schema$PlaylistItem>()(
  z.object({ snippet: part({ resourceId: part({ videoId: capped(20) }) }) }),
);

export const PlaylistItemList = typedAs<youtube_v3.Schema$PlaylistItemListResponse>()(
  z.object({
    kind: z.literal('youtube#playlistItemListResponse'),
    etag: capped(500),
    nextPageToken: PageToken,
    pageInfo: PageInfo,
    items: listOf(PlaylistEntry),
  }),
);

export const playlistItemsCall = (
  playlistId: string,
  pageToken: string | null,
): Call<z.output<typeof PlaylistItemList>> =>
  dataCall('playlistItems', PlaylistItemList, 'uploads', { part: 'snippet', playlistId, maxResults: 50, pageToken });

export async function fetchPlaylistVideoIds(
  { askIfChanged }: Asker,
  playlistId: string,
  pageToken: string | null,
  context?: AskContext,
): Promise<Fetched<Page<VideoId>>> {
  const fetched = await askIfChanged(playlistItemsCall(playlistId, pageToken), context);
  return fetched === 'not-modified' ? fetched : { ...fetched, value: toVideoIds(fetched.value) };
}

export const toVideoIds = (answer: z.output<typeof PlaylistItemList>): Page<VideoId> =>
  toPage(answer, ({ snippet }) => parseVideoId(snippet?.resourceId?.videoId));
