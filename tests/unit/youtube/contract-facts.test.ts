import { youtube, type youtube_v3 } from 'googleapis/build/src/apis/youtube';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import type { VideoId } from '@/lib/video/video';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import { WORKING_KEY } from '../../stand-ins/google/state';
import { createStandInFetch } from '../../stand-ins/fetch';
import { BREAD_LAB } from '../../stand-ins/youtube/channels';
import { fixedCredentials } from '../../support/fixed-credentials';
import { createPlainNetwork } from '../../support/plain-network';
import { type ServedSite, serveSite } from '../../support/serve-site';

/** What our client says in the domain's words follows from what Google's client was answered, asked without `fields`. */

const standIn = createStandInFetch();
const now = Date.now();
const network = createPlainNetwork(standIn.fetch);
const ours = createYoutubeClient({ network, credentials: fixedCredentials({ key: WORKING_KEY }) });
let served: ServedSite;
let official: youtube_v3.Youtube;

beforeAll(async () => {
  standIn.google.clock = () => now;
  served = await serveSite(standIn.fetch, 'youtube.googleapis.com');
  official = youtube({ version: 'v3', auth: WORKING_KEY, rootUrl: served.rootUrl });
});
afterAll(() => served.close());

const at = (text: string | null | undefined) => Date.parse(text ?? '');
const asCount = (text: string | null | undefined) => (text == null ? null : Number(text));
const ID = 'sourdough01' as VideoId;

describe('facts', () => {
  it('of videos', async () => {
    const id = ['sourdough01', 'liveovencam', 'notagsvid01', 'weakvideo01', 'nihongopan1'] as VideoId[];
    const part = ['snippet', 'contentDetails', 'statistics', 'status', 'liveStreamingDetails'];
    const { items = [] } = (await official.videos.list({ part, id })).data;
    const videos = await ours.fetchVideos(id);
    expect(items).toHaveLength(5);
    expect(
      videos.map((video) => video && [video.videoId, video.title, video.description, video.tags, video.channelId]),
    ).toEqual(
      items.map(({ id: videoId, snippet }) => [
        videoId,
        ...[snippet?.title, snippet?.description, snippet?.tags ?? [], snippet?.channelId],
      ]),
    );
    expect(videos.map((video) => video && [video.viewCount, video.likeCount, video.commentCount])).toEqual(
      items.map(({ statistics: s }) => [asCount(s?.viewCount), asCount(s?.likeCount), asCount(s?.commentCount)]),
    );
    expect(videos.map((video) => video && [video.publishedAt, video.privacy, video.hasCaptions])).toEqual(
      items.map(({ snippet, status, contentDetails }) => [
        ...[at(snippet?.publishedAt), status?.privacyStatus, contentDetails?.caption === 'true'],
      ]),
    );
    expect(videos.map((video) => video?.liveState)).toEqual([
      ...['not-live', 'live', 'not-live', 'not-live', 'not-live'],
    ]);
  });

  it('of a channel, its playlists and its uploads', async () => {
    const part = ['snippet', 'statistics', 'contentDetails'];
    const [channel] = (await official.channels.list({ part, id: [BREAD_LAB.id] })).data.items ?? [];
    const [facts] = await ours.fetchChannels([BREAD_LAB.id]);
    expect(facts).toEqual({
      channelId: channel?.id,
      title: channel?.snippet?.title,
      handle: channel?.snippet?.customUrl,
      publishedAt: at(channel?.snippet?.publishedAt),
      subscriberCount: asCount(channel?.statistics?.subscriberCount),
      viewCount: asCount(channel?.statistics?.viewCount),
      videoCount: asCount(channel?.statistics?.videoCount),
      uploadsPlaylistId: channel?.contentDetails?.relatedPlaylists?.uploads,
      country: channel?.snippet?.country,
      thumbnailUrl: channel?.snippet?.thumbnails?.medium?.url,
    });
    const lists = (await official.playlists.list({ part: ['snippet', 'contentDetails'], channelId: BREAD_LAB.id }))
      .data;
    const page = await ours.fetchPlaylists(BREAD_LAB.id, null);
    expect(page.items.slice(0, 5).map((one) => [one.playlistId, one.title, one.itemCount])).toEqual(
      lists.items?.map((one) => [one.id, one.snippet?.title, one.contentDetails?.itemCount]),
    );
    const playlistId = facts?.uploadsPlaylistId ?? '';
    const uploads = (await official.playlistItems.list({ part: ['contentDetails'], playlistId, maxResults: 50 })).data;
    const ids = await ours.fetchPlaylistVideoIds(playlistId, null);
    expect(ids !== 'not-modified' && ids.value).toEqual({
      items: uploads.items?.map(({ contentDetails }) => contentDetails?.videoId),
      nextPageToken: uploads.nextPageToken ?? null,
      totalResults: uploads.pageInfo?.totalResults,
    });
  });

  it('of a search, in YouTube’s order', async () => {
    const asked = { part: ['snippet'], type: ['video'], q: 'bread', maxResults: 25 };
    const { items = [] } = (await official.search.list(asked)).data;
    const hits = (await ours.search({ text: 'bread' })).items;
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.map(({ videoId }) => videoId)).toEqual(items.map(({ id }) => id?.videoId));
    expect(hits.map(({ publishedAt }) => publishedAt)).toEqual(items.map(({ snippet }) => at(snippet?.publishedAt)));
  });

  it('of comments, as written', async () => {
    const { items = [] } = (await official.commentThreads.list({ part: ['snippet'], videoId: ID, maxResults: 100 }))
      .data;
    const comments = (await ours.fetchCommentThreads(ID, null)).items;
    expect(comments).toHaveLength(100);
    expect(comments.map(({ text }) => text)).toEqual(
      items.map(({ snippet }) => snippet?.topLevelComment?.snippet?.textOriginal),
    );
  });
});
