import { describe, expect, it } from 'vitest';
import type { VideoId } from '@/lib/video/video';
import type { Call } from '@/lib/youtube/ask-youtube';
import { captionsCall } from '@/lib/youtube/captions';
import { channelsCall } from '@/lib/youtube/channels';
import { checkKeyCall } from '@/lib/youtube/check-key';
import { commentThreadsCall } from '@/lib/youtube/comment-threads';
import { regionsCall } from '@/lib/youtube/i18n-regions';
import { playlistItemsCall } from '@/lib/youtube/playlist-items';
import { playlistsCall } from '@/lib/youtube/playlists';
import { reportCall } from '@/lib/youtube/reports';
import { searchCall } from '@/lib/youtube/search';
import { updateVideoCall } from '@/lib/youtube/update-video';
import { categoriesCall } from '@/lib/youtube/video-categories';
import { videosCall } from '@/lib/youtube/videos';
import {
  type Discovery,
  discoveryDocument,
  hasRecordings,
  parseSelector,
  type Property,
  type Selection,
} from './recordings';

/** Google's own description of its APIs (revision of September 2026) knows every parameter, part and field we send. */

const ID = 'sourdough01' as VideoId;
const QUERY = { text: 'a', channelId: 'b', publishedAfter: 0, region: 'US', language: 'en', pageToken: 'c' };
const UPDATE = { videoId: ID, title: 'T', description: 'D', tags: [], categoryId: '26', defaultLanguage: 'en' };
const REPORT = {
  channelId: 'MINE',
  startDate: '2026-01-01',
  endDate: '2026-01-02',
  metrics: ['views'],
  filters: 'a==b',
};

const CALLS: [string, string, string, Call<unknown>][] = [
  ['videos', 'list', 'VideoListResponse', videosCall([ID])],
  ['videos', 'update', 'Video', updateVideoCall(UPDATE)],
  ['channels', 'list', 'ChannelListResponse', channelsCall({ forHandle: '@a' })],
  ['channels', 'list', 'ChannelListResponse', channelsCall({ mine: 'true' })],
  ['playlistItems', 'list', 'PlaylistItemListResponse', playlistItemsCall('UUa', 'b')],
  ['playlists', 'list', 'PlaylistListResponse', playlistsCall('UCa', 'b')],
  ['search', 'list', 'SearchListResponse', searchCall({ ...QUERY, order: 'date' })],
  ['commentThreads', 'list', 'CommentThreadListResponse', commentThreadsCall(ID, 'a')],
  ['captions', 'list', 'CaptionListResponse', captionsCall(ID)],
  ['videoCategories', 'list', 'VideoCategoryListResponse', categoriesCall('US', 'en')],
  ['i18nRegions', 'list', 'I18nRegionListResponse', regionsCall('en')],
  ['i18nLanguages', 'list', 'I18nLanguageListResponse', checkKeyCall()],
  ['reports', 'query', 'QueryResponse', reportCall(REPORT)],
];

describe.skipIf(!hasRecordings)('the discovery documents', () => {
  it.each(CALLS)('know what %s.%s is asked', (resource, method, answer, call) => {
    const document = discoveryDocument(resource === 'reports' ? 'youtubeAnalytics.v2.json' : 'youtube.v3.json');
    const parameters = document.resources[resource]?.methods[method]?.parameters ?? {};
    const { searchParams } = new URL(call.url);
    // `fields` is a parameter of every method.
    const unknown = [...searchParams.keys()].filter((name) => name !== 'fields' && !(name in parameters));
    expect(unknown).toEqual([]);
    const paths = pathsOf(parseSelector(searchParams.get('fields') ?? ''));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !isKnown(document, answer, path))).toEqual([]);
  });

  it.each(CALLS)('know the parts of %s.%s', (resource, _, answer, call) => {
    const part = new URL(call.url).searchParams.get('part')?.split(',') ?? [];
    const item = answer === 'Video' ? 'Video' : answer.replace('ListResponse', '');
    const document = discoveryDocument('youtube.v3.json');
    const name = resource === 'search' ? 'SearchResult' : item;
    expect(part.filter((each) => !isKnown(document, name, [each]))).toEqual([]);
    expect(part.length > 0).toBe(resource !== 'reports');
  });
});

function pathsOf(selection: Selection): string[][] {
  return Object.entries(selection).flatMap(([name, inner]) =>
    Object.keys(inner).length === 0 ? [[name]] : pathsOf(inner).map((path) => [name, ...path]),
  );
}

function isKnown(document: Discovery, schema: string, path: string[]): boolean {
  return has(document, document.schemas[schema]?.properties, path);
}

function has(
  document: Discovery,
  properties: Record<string, Property> | undefined,
  [name = '', ...rest]: string[],
): boolean {
  const property = properties?.[name];
  if (!property || rest.length === 0) return property !== undefined;
  const next = property.$ref ?? property.items?.$ref;
  return has(document, property.properties ?? document.schemas[next ?? '']?.properties, rest);
}
