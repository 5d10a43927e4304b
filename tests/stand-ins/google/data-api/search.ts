import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { escapeHtml } from '../../escape-html.ts';
import { countsOf } from '../counts.ts';
import { API_CHANNELS, API_VIDEOS, type ApiVideo } from '../world.ts';
import { type Call, checkParts, listOf, withParts } from './call.ts';
import { youtubeError } from '../errors.ts';
import { pageOf } from './paging.ts';
import { channelThumbnails, isoSeconds, videoThumbnails } from './pictures.ts';

const SIZES = ['default', 'medium', 'high'];
const EXCERPT_CHARS = 150;
/** Scripts without spaces: a word is anywhere. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Public videos (and channels) with words of the query. Says an estimate for the total, as YouTube does. */
export function searchAll(call: Call): youtube_v3.Schema$SearchListResponse {
  checkParts(call, ['snippet']);
  const { query, parts } = call;
  const types = listOf(query, 'type');
  const isWanted = (type: string) => types.length === 0 || types.includes(type);
  const words = wordsOf(query.get('q') ?? '');
  const found = [
    ...(isWanted('channel') && words.length > 0 && !query.has('channelId') ? channelHits(words) : []),
    ...(isWanted('video') ? videoHits(call, words) : []),
  ];
  const { items, body } = pageOf(found, query, { usual: 5, most: 50 });
  return {
    kind: 'youtube#searchListResponse',
    ...body,
    regionCode: query.get('regionCode') ?? 'US',
    pageInfo: { ...body.pageInfo, totalResults: found.length * 1_713 },
    // Unlike elsewhere the id is an object, which is there whatever parts were asked.
    items: items.map((hit) => withParts(hit, parts)),
  };
}

function videoHits({ query, state }: Call, words: readonly string[]): youtube_v3.Schema$SearchResult[] {
  const channelId = query.get('channelId');
  const after = instantOf(query, 'publishedAfter') ?? -Infinity;
  const before = instantOf(query, 'publishedBefore') ?? Infinity;
  const weigh = (video: ApiVideo) => {
    const text = ` ${wordsOf(`${video.title} ${video.tags.join(' ')}`).join(' ')} `;
    return words.filter((word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`)).length;
  };
  const order = query.get('order') ?? 'relevance';
  return API_VIDEOS.filter(
    (video) =>
      video.privacy === 'public' &&
      (channelId === null || video.channel.id === channelId) &&
      video.publishedAt > after &&
      video.publishedAt < before,
  )
    .map((video) => ({ video, weight: weigh(video), views: countsOf(video, state).views }))
    .filter(({ weight }) => words.length === 0 || weight * 2 > words.length)
    .sort((a, b) => {
      if (order === 'date') return b.video.publishedAt - a.video.publishedAt;
      if (order === 'viewCount') return b.views - a.views;
      return b.weight - a.weight || b.views - a.views;
    })
    .map(({ video }) => videoHit(video));
}

function videoHit(video: ApiVideo): youtube_v3.Schema$SearchResult {
  return {
    kind: 'youtube#searchResult',
    id: { kind: 'youtube#video', videoId: video.id },
    snippet: {
      publishedAt: isoSeconds(video.publishedAt),
      channelId: video.channel.id,
      // Search alone answers with HTML entities in its texts: "YouTube&#39;s API and The News".
      title: escapeHtml(video.title),
      description: escapeHtml(video.description.slice(0, EXCERPT_CHARS)),
      thumbnails: videoThumbnails(video.id, SIZES),
      channelTitle: escapeHtml(video.channel.name),
      liveBroadcastContent: video.liveStartedAt === null ? 'none' : 'live',
      ...{ publishTime: isoSeconds(video.publishedAt) },
    },
  };
}

function channelHits(words: readonly string[]): youtube_v3.Schema$SearchResult[] {
  return API_CHANNELS.filter(({ channel }) =>
    words.every((word) => wordsOf(channel.name).some((each) => each === word)),
  ).map(({ channel, description, publishedAt }) => ({
    kind: 'youtube#searchResult',
    id: { kind: 'youtube#channel', channelId: channel.id },
    snippet: {
      publishedAt,
      channelId: channel.id,
      title: escapeHtml(channel.name),
      description,
      thumbnails: channelThumbnails(channel.id),
      channelTitle: escapeHtml(channel.name),
      liveBroadcastContent: 'none',
    },
  }));
}

function instantOf(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)) return Date.parse(text);
  throw youtubeError(
    400,
    `Invalid value at '${name}' (type.googleapis.com/google.protobuf.Timestamp), Field '${name}', Illegal timestamp format; timestamps must end with 'Z' or have a valid timezone offset.`,
    {
      ...{ domain: 'global', reason: 'badRequest', location: name, locationType: 'parameter' },
    },
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
