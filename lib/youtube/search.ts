import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import { parseVideoId } from '@/lib/video/video-url';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { parseInstant } from './parse-time';
import { PageInfo, PageToken, toPage } from './to-page';
import { capped, listOf, part, typedAs } from './wire-schema';
import type { AskContext, Page, SearchHit, SearchQuery } from './youtube-client';

const DEFAULT_RESULTS = 25;

const SearchItem = typedAs<youtube_v3.Schema$SearchResult>()(
  z.object({
    id: part({ videoId: capped(20) }),
    snippet: part({ publishedAt: capped(40), channelId: capped(64), title: capped(1_000), channelTitle: capped(500) }),
  }),
);

export const SearchList = typedAs<youtube_v3.Schema$SearchListResponse>()(
  z.object({
    kind: z.literal('youtube#searchListResponse'),
    nextPageToken: PageToken,
    pageInfo: PageInfo,
    items: listOf(SearchItem),
  }),
);

/** Its own bucket of 100 a day: developers.google.com/youtube/v3/determine_quota_cost */
export const searchCall = (query: SearchQuery): Call<z.output<typeof SearchList>> => ({
  ...dataCall('search', SearchList, 'search', {
    part: 'snippet',
    type: 'video',
    q: query.text,
    channelId: query.channelId,
    publishedAfter: query.publishedAfter === undefined ? null : isoSeconds(query.publishedAfter),
    order: query.order,
    regionCode: query.region,
    relevanceLanguage: query.language,
    maxResults: query.maxResults ?? DEFAULT_RESULTS,
    pageToken: query.pageToken,
  }),
  cost: { bucket: 'search', units: 1 },
});

export async function search({ ask }: Asker, query: SearchQuery, context?: AskContext): Promise<Page<SearchHit>> {
  return toPage(await ask(searchCall(query), context), toSearchHit);
}

/** `null` for a hit that is no video. */
export function toSearchHit({ id, snippet }: z.output<typeof SearchItem>): SearchHit | null {
  const videoId = parseVideoId(id?.videoId);
  const publishedAt = parseInstant(snippet?.publishedAt);
  if (!videoId || publishedAt === null || snippet?.title === undefined || !snippet.channelId) return null;
  return {
    videoId,
    title: decodeEntities(snippet.title),
    channelId: snippet.channelId,
    channelTitle: decodeEntities(snippet.channelTitle ?? ''),
    publishedAt,
  };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** `search.list`, and no other list, writes its texts as HTML: "Surfing&#39;s most insane 10&#39;s". */
const decodeEntities = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** As the API takes it: RFC 3339, whole seconds. */
const isoSeconds = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
