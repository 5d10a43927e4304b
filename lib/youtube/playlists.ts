import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { PageInfo, PageToken, toPage } from './to-page';
import { capped, count, listOf, oneOf, part, typedAs } from './wire-schema';
import type { AskContext, Page, PlaylistFacts } from './youtube-client';

const PlaylistItem = typedAs<youtube_v3.Schema$Playlist>()(
  z.object({
    id: z.string().min(1).max(100),
    snippet: part({ title: capped(500) }),
    status: part({ privacyStatus: oneOf(['public', 'unlisted', 'private']) }),
    contentDetails: part({ itemCount: count }),
  }),
);

export const PlaylistList = typedAs<youtube_v3.Schema$PlaylistListResponse>()(
  z.object({
    kind: z.literal('youtube#playlistListResponse'),
    nextPageToken: PageToken,
    pageInfo: PageInfo,
    items: listOf(PlaylistItem),
  }),
);

export const playlistsCall = (channelId: string, pageToken: string | null): Call<z.output<typeof PlaylistList>> =>
  dataCall('playlists', PlaylistList, 'playlists', {
    part: 'snippet,status,contentDetails',
    channelId,
    maxResults: 50,
    pageToken,
  });

export async function fetchPlaylists(
  { ask }: Asker,
  channelId: string,
  pageToken: string | null,
  context?: AskContext,
): Promise<Page<PlaylistFacts>> {
  return toPage(await ask(playlistsCall(channelId, pageToken), context), toPlaylistFacts);
}

export function toPlaylistFacts({ id, snippet, status, contentDetails }: z.output<typeof PlaylistItem>) {
  if (snippet?.title === undefined) return null;
  return {
    playlistId: id,
    title: snippet.title,
    itemCount: contentDetails?.itemCount ?? null,
    privacy: status?.privacyStatus ?? null,
  } satisfies PlaylistFacts;
}
