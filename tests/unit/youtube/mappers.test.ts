import { describe, expect, it } from 'vitest';
import { toCaptionFacts } from '@/lib/youtube/captions';
import { ChannelList, toChannelFacts } from '@/lib/youtube/channels';
import { toCommentFacts } from '@/lib/youtube/comment-threads';
import { mapUsable, parseAnswer } from '@/lib/youtube/parse-answer';
import { PlaylistItemList, toVideoIds } from '@/lib/youtube/playlist-items';
import { toSearchHit } from '@/lib/youtube/search';
import { toVideoFacts, VideoList } from '@/lib/youtube/videos';

const SNIPPET = {
  publishedAt: '2024-05-01T10:00:00Z',
  channelId: 'UCbread',
  title: 'Sourdough',
  description: 'Flour.',
  channelTitle: 'Bread Lab',
};

/** The facts of one video with these parts. */
function videoOf(parts: object, id = 'sourdough01') {
  const text = JSON.stringify({ kind: 'youtube#videoListResponse', items: [{ id, snippet: SNIPPET, ...parts }] });
  return mapUsable(parseAnswer(VideoList, text).items, toVideoFacts)[0];
}

function channelOf(parts: object) {
  const item = { id: 'UCbread', snippet: { title: 'Bread Lab' }, ...parts };
  const text = JSON.stringify({ kind: 'youtube#channelListResponse', items: [item] });
  return mapUsable(parseAnswer(ChannelList, text).items, toChannelFacts)[0];
}

describe('a video', () => {
  it('is told in the domain’s words', () => {
    const video = videoOf({
      snippet: {
        ...SNIPPET,
        tags: ['bread', 'rye'],
        categoryId: '26',
        liveBroadcastContent: 'none',
        defaultLanguage: 'en',
        defaultAudioLanguage: 'en-GB',
        thumbnails: {
          maxres: { url: 'https://i.ytimg.com/vi/a/maxresdefault.jpg', width: 1280, height: 720 },
          default: { url: 'https://i.ytimg.com/vi/a/default.jpg' },
          high: { url: 'javascript:alert(1)', width: 480, height: 360 },
        },
      },
      contentDetails: { duration: 'PT4M13S', definition: 'hd', caption: 'true' },
      statistics: { viewCount: '3507573655', likeCount: '0', commentCount: '12' },
      status: { privacyStatus: 'public', license: 'creativeCommon', embeddable: true, madeForKids: false },
    });
    expect(video).toEqual({
      videoId: 'sourdough01',
      channelId: 'UCbread',
      channelTitle: 'Bread Lab',
      title: 'Sourdough',
      description: 'Flour.',
      tags: ['bread', 'rye'],
      publishedAt: Date.UTC(2024, 4, 1, 10),
      durationSeconds: 253,
      categoryId: '26',
      defaultLanguage: 'en',
      defaultAudioLanguage: 'en-GB',
      viewCount: 3_507_573_655,
      likeCount: 0,
      commentCount: 12,
      hasCaptions: true,
      definition: 'hd',
      privacy: 'public',
      isMadeForKids: false,
      isEmbeddable: true,
      license: 'creativeCommon',
      liveState: 'not-live',
      thumbnails: [
        { url: 'https://i.ytimg.com/vi/a/default.jpg', width: 120, height: 90 },
        { url: 'https://i.ytimg.com/vi/a/maxresdefault.jpg', width: 1280, height: 720 },
      ],
    });
  });

  it.each([
    ['hidden likes and comments', { viewCount: '5' }, [5, null, null]],
    ['nothing', {}, [null, null, null]],
    [
      'a count beyond what a number can hold',
      { viewCount: '99999999999999999999', likeCount: '9007199254740993' },
      [null, null, null],
    ],
    ['another type', { viewCount: 5, likeCount: null, commentCount: 'many' }, [null, null, null]],
  ])('with %s tells no 0', (_, statistics, [viewCount, likeCount, commentCount]) => {
    expect(videoOf({ statistics })).toMatchObject({ viewCount, likeCount, commentCount });
  });

  it.each([
    ['none', {}, 'not-live'],
    ['none', { actualStartTime: '2024-05-01T10:00:00Z', actualEndTime: '2024-05-01T11:00:00Z' }, 'was-live'],
    ['completed', {}, 'was-live'],
    ['live', { actualStartTime: '2024-05-01T10:00:00Z' }, 'live'],
    ['upcoming', {}, 'upcoming'],
    ['something new', {}, 'not-live'],
  ])('whose broadcast is "%s" (%j) is %s', (liveBroadcastContent, liveStreamingDetails, liveState) => {
    const video = videoOf({ snippet: { ...SNIPPET, liveBroadcastContent }, liveStreamingDetails });
    expect(video?.liveState).toBe(liveState);
  });

  it.each([['P0D'], ['PT0S'], ['soon']])('of duration %s has none yet', (duration) => {
    expect(videoOf({ contentDetails: { duration } })?.durationSeconds).toBeNull();
  });

  it('without tags has none, and tags of another type are left out', () => {
    expect(videoOf({})?.tags).toEqual([]);
    expect(videoOf({ snippet: { ...SNIPPET, tags: ['a', 7, null, 'b'] } })?.tags).toEqual(['a', 'b']);
  });

  it('keeps its texts, cut where nobody would write on', () => {
    const title = 'T'.repeat(600);
    expect(videoOf({ snippet: { ...SNIPPET, title, description: 'ä'.repeat(30_000) } })).toMatchObject({
      title: 'T'.repeat(500),
      description: 'ä'.repeat(20_000),
    });
  });

  it.each([
    ['its title', { snippet: { ...SNIPPET, title: 5 } }],
    ['its channel', { snippet: { ...SNIPPET, channelId: undefined } }],
    ['its date', { snippet: { ...SNIPPET, publishedAt: 'yesterday' } }],
    ['its snippet', { snippet: undefined }],
    ['a real id', { id: 'too-short' }],
  ])('without %s is no video', (_, parts) => {
    expect(() => videoOf(parts)).toThrowError(expect.objectContaining({ code: 'answer-invalid' }));
  });
});

describe('a channel', () => {
  it('is told in the domain’s words', () => {
    const channel = channelOf({
      snippet: {
        title: 'Bread Lab',
        customUrl: '@breadlab',
        publishedAt: '2019-03-21T20:37:49.123Z',
        country: 'US',
        thumbnails: { default: { url: 'https://yt3.ggpht.com/d' }, medium: { url: 'https://yt3.ggpht.com/m' } },
      },
      statistics: { viewCount: '10', subscriberCount: '184000', hiddenSubscriberCount: false, videoCount: '3' },
      contentDetails: { relatedPlaylists: { uploads: 'UUbread' } },
    });
    expect(channel).toEqual({
      channelId: 'UCbread',
      title: 'Bread Lab',
      handle: '@breadlab',
      publishedAt: Date.UTC(2019, 2, 21, 20, 37, 49, 123),
      subscriberCount: 184_000,
      viewCount: 10,
      videoCount: 3,
      uploadsPlaylistId: 'UUbread',
      country: 'US',
      thumbnailUrl: 'https://yt3.ggpht.com/m',
    });
  });

  it('with a hidden count has none, whatever number stands there', () => {
    expect(
      channelOf({ statistics: { subscriberCount: '0', hiddenSubscriberCount: true } })?.subscriberCount,
    ).toBeNull();
  });

  it('of old has a custom address and not a handle, no date, no uploads', () => {
    const channel = channelOf({
      snippet: { title: 'YouTube', customUrl: 'youtube' },
      contentDetails: { relatedPlaylists: { uploads: '' } },
    });
    expect(channel).toMatchObject({ handle: null, publishedAt: null, uploadsPlaylistId: null, thumbnailUrl: null });
  });
});

describe('one unusable item', () => {
  const page = (items: unknown[]) => JSON.stringify({ kind: 'youtube#playlistItemListResponse', items });
  const good = { snippet: { resourceId: { videoId: 'sourdough01' } } };

  it.each([[null], ['text'], [7], [{}], [{ snippet: { resourceId: { videoId: 'short' } } }]])(
    'is left out of a list: %j',
    (bad) => {
      expect(toVideoIds(parseAnswer(PlaylistItemList, page([bad, good]))).items).toEqual(['sourdough01']);
      expect(() => toVideoIds(parseAnswer(PlaylistItemList, page([bad])))).toThrowError(
        expect.objectContaining({ code: 'answer-invalid' }),
      );
    },
  );

  it('is no reason to call an empty list invalid', () => {
    expect(toVideoIds(parseAnswer(PlaylistItemList, page([])))).toEqual({
      items: [],
      nextPageToken: null,
      totalResults: null,
    });
  });
});

describe('a caption track', () => {
  it.each([
    ['asr', 'automatic'],
    ['ASR', 'automatic'],
    ['standard', 'standard'],
    ['forced', 'forced'],
  ])('of kind "%s" is %s', (trackKind, kind) => {
    const snippet = { trackKind, language: 'en', lastUpdated: '2020-01-14T09:48:11.593Z' };
    expect(toCaptionFacts({ id: 'a', snippet })).toMatchObject({ kind, name: '', isDraft: false });
  });
});

describe('a comment', () => {
  it('of somebody who is gone has no author, and one never edited was updated when it was written', () => {
    const comment = { textDisplay: 'Thanks', publishedAt: '2020-01-14T09:48:11Z' };
    const at = Date.UTC(2020, 0, 14, 9, 48, 11);
    expect(toCommentFacts({ id: 'a', snippet: { topLevelComment: { snippet: comment } } })).toEqual({
      ...{ id: 'a', authorName: '', authorChannelId: null, text: 'Thanks', likeCount: 0, replyCount: 0 },
      publishedAt: at,
      updatedAt: at,
    });
  });
});

describe('a search hit', () => {
  it('is decoded once', () => {
    const snippet = {
      title: 'A &amp;amp; &quot;B&quot; &#39;c&#39; &lt;d&gt; &copy;',
      channelId: 'UCa',
      publishedAt: SNIPPET.publishedAt,
    };
    expect(toSearchHit({ id: { videoId: 'sourdough01' }, snippet })?.title).toBe('A &amp; "B" \'c\' <d> &copy;');
  });
});
