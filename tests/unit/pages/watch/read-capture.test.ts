import { describe, expect, it } from 'vitest';
import { readCapture } from '@/lib/pages/watch/read-capture';
import * as f from '@/tests/fixtures/watch/player';

const NOW = 1_770_000_000_000;
const read = (playerParts: Record<string, unknown> | null, data: Record<string, unknown> | null = null, url?: string) =>
  readCapture(f.captureOf(playerParts, data, url), NOW);

describe('readCapture', () => {
  it('reads every field of a playing video', () => {
    const data = {
      videoPrimaryInfoRenderer: f.likeButton('like this video along with 9 other people'),
      multiMarkersPlayerBarRenderer: {
        markersMap: [
          f.chapters('DESCRIPTION_CHAPTERS', [
            ['Start', 0],
            ['Steel', 65_500],
          ]),
        ],
      },
      contextualInfo: { runs: [{ text: '2.7K' }] },
    };
    const tracks = [
      { languageCode: 'de', name: { simpleText: 'German' } },
      { languageCode: 'en', name: { runs: [{ text: 'English ' }, { text: '(auto)' }] }, kind: 'asr' },
      { name: { simpleText: 'no language' } },
    ];
    const endscreen = { endscreenRenderer: { elements: [{}, {}, {}] } };
    expect(read(f.player({ captions: f.captions(tracks), endscreen }), data)).toEqual({
      readAt: NOW,
      source: 'player',
      isPartial: false,
      barrier: null,
      video: {
        id: f.VIDEO_ID,
        surface: 'watch',
        title: 'How to sharpen a "kitchen" knife {fast}',
        description: 'First line\n0:00 Start\n</script> \\ end',
        tags: ['knife', 'sharpen'],
        channelName: 'Limelight Kitchen',
        channelId: 'UCaaaaaaaaaaaaaaaaaaaaaa',
        channelHandle: '@limelight',
        category: 'Howto & Style',
        publishedAt: Date.UTC(2024, 4, 6, 14, 8, 9),
        uploadedAt: Date.UTC(2024, 4, 5),
        durationSeconds: 316,
        viewCount: 1_855_171,
        likeCount: 43_864,
        commentCount: null,
        commentCountText: '2.7K',
        liveState: 'not-live',
        isPremiere: false,
        isShort: false,
        isMadeForKids: null,
        isFamilySafe: true,
        isUnlisted: false,
        captions: [
          { languageCode: 'de', name: 'German', isAutomatic: false },
          { languageCode: 'en', name: 'English (auto)', isAutomatic: true },
        ],
        chapters: [
          { title: 'Start', startSeconds: 0 },
          { title: 'Steel', startSeconds: 65 },
        ],
        chapterSource: 'description',
        endScreenElementCount: 3,
        cardCount: null,
        playlistCount: null,
        thumbnails: [
          { url: `https://i.ytimg.com/vi/${f.VIDEO_ID}/maxresdefault.jpg`, width: 1280, height: 720 },
          { url: `https://i.ytimg.com/vi/${f.VIDEO_ID}/hqdefault.jpg`, width: 480, height: 360 },
        ],
        language: 'en',
      },
    });
  });

  it('tells "none" from "not shown"', () => {
    expect(read(f.player({ videoDetails: f.details({ keywords: undefined }) })).video).toMatchObject({
      tags: [],
      captions: [],
      endScreenElementCount: 0,
      cardCount: null,
      chapters: null,
      chapterSource: null,
      commentCount: null,
      commentCountText: null,
      language: null,
    });
    const bare = read({ videoDetails: { videoId: f.VIDEO_ID } });
    expect(bare).toMatchObject({ isPartial: true, barrier: null });
    expect(bare.video).toMatchObject({
      title: null,
      viewCount: null,
      likeCount: null,
      captions: null,
      isShort: null,
      liveState: null,
    });
  });

  it('takes the microformat where the details are silent', () => {
    const silent = { videoId: f.VIDEO_ID };
    expect(read(f.player({ videoDetails: silent })).video).toMatchObject({
      title: 'Title of the microformat',
      description: 'Description of the microformat',
      durationSeconds: 317,
      viewCount: 1,
      channelName: 'Limelight Kitchen',
    });
  });

  it.each([
    [{ isUpcoming: true, isLiveContent: true }, {}, 'upcoming', false],
    [{ isUpcoming: true, isLiveContent: false }, { liveBroadcastDetails: { isLiveNow: false } }, 'upcoming', true],
    [{ isLive: true, isLiveContent: true }, {}, 'live', false],
    [{ isLiveContent: false }, { liveBroadcastDetails: { isLiveNow: true } }, 'live', true],
    [
      { isLiveContent: true },
      { liveBroadcastDetails: { isLiveNow: false, endTimestamp: '2024-01-01T00:00:00+00:00' } },
      'was-live',
      false,
    ],
    [{ isLiveContent: true }, {}, 'was-live', false],
    [{ isLiveContent: false }, {}, 'not-live', false],
    [{ isLiveContent: undefined }, {}, null, null],
  ])('live: %j and %j', (detail, broadcast, liveState, isPremiere) => {
    const video = read(f.player({ videoDetails: f.details(detail), microformat: f.microformat(broadcast) })).video;
    expect(video).toMatchObject({ liveState, isPremiere });
  });

  it('gives a live or scheduled stream no duration', () => {
    const live = f.player({ videoDetails: f.details({ isLive: true, lengthSeconds: '900' }) });
    const scheduled = f.player({ videoDetails: f.details({ isUpcoming: true, lengthSeconds: '0' }) });
    expect(read(live).video).toMatchObject({ durationSeconds: null, endScreenElementCount: null });
    expect(read(scheduled).video.durationSeconds).toBeNull();
  });

  it('knows a Short by its address or its eligibility', () => {
    const url = `https://www.youtube.com/shorts/${f.VIDEO_ID}`;
    expect(read(f.player({ microformat: undefined }), null, url).video.isShort).toBe(true);
    expect(read(f.player({ microformat: f.microformat({ isShortsEligible: true }) })).video.isShort).toBe(true);
  });

  it.each([
    ['http://www.youtube.com/@limelight', '@limelight'],
    ['http://www.youtube.com/@%E6%97%A5%E6%9C%AC', '@日本'],
    ['http://www.youtube.com/@bad%E6', '@bad%E6'],
    ['http://www.youtube.com/user/old', null],
    ['https://evil.example/@limelight', null],
  ])('handle of %s', (ownerProfileUrl, handle) => {
    expect(read(f.player({ microformat: f.microformat({ ownerProfileUrl }) })).video.channelHandle).toBe(handle);
  });

  it.each([
    [[{ languageCode: 'en', kind: 'asr' }], {}, 'en'],
    [[{ languageCode: 'de' }], {}, null],
    [[{ languageCode: 'de' }], { audioTracks: [{ audioTrackId: 'fr.3' }, { audioTrackId: 'en-US.4' }] }, 'en-US'],
    [[{ languageCode: 'ja', kind: 'asr' }], { audioTracks: [{ audioTrackId: 'en.4' }] }, 'en'],
    [[{ languageCode: 'en', kind: 'asr' }], { audioTracks: [{ audioTrackId: 'en-US.4' }] }, 'en'],
    [
      [
        { languageCode: 'en', kind: 'asr' },
        { languageCode: 'es', kind: 'asr' },
      ],
      {},
      null,
    ],
    [[], { audioTracks: [{ audioTrackId: 'pl.10' }, { audioTrackId: 'it.10' }], defaultAudioTrackIndex: 1 }, 'it'],
  ])('language of %j with %j', (tracks, list, language) => {
    expect(read(f.player({ captions: f.captions(tracks, list) })).video.language).toBe(language);
  });

  it('counts the cards of a creator, not YouTube’s template', () => {
    const cards = (...contents: unknown[]) => ({
      cardCollectionRenderer: { cards: contents.map((content) => ({ cardRenderer: { content } })) },
    });
    expect(read(f.player({ cards: cards({}, {}) })).video.cardCount).toBe(2);
    expect(read(f.player({ cards: cards(undefined) })).video.cardCount).toBeNull();
  });

  it('takes values of a wrong type or size for unknown, and cuts long texts', () => {
    const wrong = f.details({
      title: 'x'.repeat(50_000),
      viewCount: '12345678901234567890',
      lengthSeconds: -5,
      keywords: ['ok', 7, null, 'y'.repeat(900)],
      author: { runs: [] },
      thumbnail: 'no',
      shortDescription: '\ud800 alone',
    });
    const video = read(
      f.player({ videoDetails: wrong, microformat: f.microformat({ publishDate: 'soon', likeCount: 'many' }) }),
    ).video;
    expect(video).toMatchObject({ viewCount: 1, publishedAt: null, likeCount: null, description: '\ud800 alone' });
    expect(video.title).toHaveLength(2_000);
    expect(video.tags?.map((tag) => tag.length)).toEqual([2, 500]);
    expect(video.channelName).toBe('Limelight Kitchen');
    expect(read(f.player({ microformat: 'no' })).video.category).toBeNull();
  });
});
