import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_KEYS, PLAYER_KEYS, type WatchCapture } from '@/lib/pages/watch/capture';
import { readCapture } from '@/lib/pages/watch/read-capture';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import * as f from '@/tests/fixtures/watch/player';

const NOW = 1_770_000_000_000;
const read = (playerParts: Record<string, unknown> | null, data: Record<string, unknown> | null = null, url?: string) =>
  readCapture(f.captureOf(playerParts, data, url), NOW);
const codeOf = (capture: unknown) => {
  try {
    readCapture(capture, NOW);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return problemCodeOf(error);
  }
  return 'read';
};

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

describe('the page’s own data', () => {
  const videoWith = (data: Record<string, unknown>) =>
    read(f.player({ microformat: f.microformat({ likeCount: undefined }) }), data).video;
  const older = (icon: string, label: string) => ({
    toggleButtonRenderer: {
      defaultIcon: { iconType: icon },
      defaultText: { accessibility: { accessibilityData: { label } }, simpleText: '135K' },
    },
  });

  it.each([
    ['2023 and later', f.likeButton('like this video along with 43,902 other people'), 43_902],
    ['without a number', f.likeButton('I like this'), null],
    ['rounded', f.likeButton('43K'), null],
    ['until 2023', { videoActions: [older('DISLIKE', '9,816 dislikes'), older('LIKE', '135,159 likes')] }, 135_159],
    [
      'its second label',
      { a: { defaultIcon: { iconType: 'LIKE' }, accessibility: { label: 'along with 7 others' } } },
      7,
    ],
    ['nothing at all', {}, null],
  ])('likes: %s', (_name, videoPrimaryInfoRenderer, likeCount) => {
    expect(videoWith({ videoPrimaryInfoRenderer }).likeCount).toBe(likeCount);
  });

  it('reads a Short’s like button', () => {
    const likeButtonRenderer = { likeCountText: { accessibility: { accessibilityData: { label: '1,697 likes' } } } };
    expect(videoWith({ reelPlayerOverlayRenderer: { likeButton: { likeButtonRenderer } } }).likeCount).toBe(1_697);
  });

  it('does not hang on data nested without end', () => {
    const nested = `${'{"a":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const capture = { ...f.captureOf(f.player()), data: { videoPrimaryInfoRenderer: nested } };
    expect(readCapture(capture, NOW).video.likeCount).toBe(43_864);
  });

  it('counts comments exactly or not at all', () => {
    expect(videoWith({ commentsEntryPointHeaderRenderer: { commentCount: { simpleText: '628' } } })).toMatchObject({
      commentCount: 628,
      commentCountText: '628',
    });
    expect(videoWith({ contextualInfo: { runs: [{ text: '12\u00a0K' }] } })).toMatchObject({
      commentCount: null,
      commentCountText: '12\u00a0K',
    });
  });

  it('prefers the creator’s chapters to YouTube’s', () => {
    const auto = f.chapters('AUTO_CHAPTERS', [['Intro', 0]]);
    const own = f.chapters('DESCRIPTION_CHAPTERS', [['Start', 0]]);
    expect(videoWith({ multiMarkersPlayerBarRenderer: { markersMap: [auto, own] } }).chapterSource).toBe('description');
    expect(videoWith({ multiMarkersPlayerBarRenderer: { markersMap: [auto] } })).toMatchObject({
      chapterSource: 'automatic',
      chapters: [{ title: 'Intro', startSeconds: 0 }],
    });
    expect(videoWith({ multiMarkersPlayerBarRenderer: { visibleOnLoad: {} } })).toMatchObject({
      chapterSource: null,
      chapters: null,
    });
  });
});

describe('barriers', () => {
  const few = f.microformat({ availableCountries: ['CA'] });
  it.each([
    ['video-unavailable', { status: 'ERROR' }, null, undefined],
    ['video-private', { status: 'LOGIN_REQUIRED', messages: ['…'] }, null, undefined],
    ['sign-in-required', { status: 'LOGIN_REQUIRED' }, null, undefined],
    ['sign-in-required', { status: 'LOGIN_REQUIRED', messages: ['…'] }, f.details(), f.microformat()],
    ['video-age-restricted', { status: 'LOGIN_REQUIRED', desktopLegacyAgeGateReason: 1 }, f.details(), f.microformat()],
    ['video-age-restricted', { status: 'LOGIN_REQUIRED' }, f.details(), f.microformat({ isFamilySafe: false })],
    ['video-age-restricted', { status: 'AGE_VERIFICATION_REQUIRED' }, null, undefined],
    ['video-age-restricted', { status: 'AGE_CHECK_REQUIRED' }, null, undefined],
    ['video-members-only', f.offer('sponsors_only_video'), f.details(), f.microformat()],
    ['video-paid', f.offer('x'), f.details(), few],
    ['video-paid', f.offer(), f.details(), few],
    ['video-region-blocked', { status: 'UNPLAYABLE' }, f.details(), few],
    ['video-region-blocked', { status: 'UNPLAYABLE' }, f.details(), f.microformat({ availableCountries: undefined })],
    ['video-unplayable', { status: 'UNPLAYABLE' }, f.details(), f.microformat()],
    ['video-unplayable', { status: 'UNPLAYABLE' }, null, undefined],
    ['video-unplayable', { status: 'CONTENT_CHECK_REQUIRED' }, f.details(), f.microformat()],
    [null, { status: 'LIVE_STREAM_OFFLINE' }, f.details({ isUpcoming: true }), f.microformat()],
  ])('%s: %j', (barrier, playabilityStatus, videoDetails, microformat) => {
    const reading = read({ playabilityStatus, videoDetails: videoDetails ?? undefined, microformat });
    expect(reading.barrier).toBe(barrier);
    expect(reading.video.id).toBe(f.VIDEO_ID);
    expect(reading.video.title).toBe(videoDetails ? 'How to sharpen a "kitchen" knife {fast}' : null);
    expect(reading.isPartial).toBe(videoDetails === null);
    if (barrier) expect(reading.video).toMatchObject({ captions: null, endScreenElementCount: null, cardCount: null });
  });
});

describe('problems', () => {
  const none = f.captureOf(null);
  it.each<[string, unknown]>([
    ['consent-required', { ...none, wall: 'consent' }],
    ['captcha-required', { ...none, wall: 'captcha' }],
    ['page-changed', none],
    ['page-changed', f.captureOf({ playabilityStatus: { status: 'OK' } })],
    ['page-changed', { ...none, player: { videoDetails: '{"videoId":', playabilityStatus: '{bad}' } }],
    ['reading-mismatch', f.captureOf(f.player({ videoDetails: f.details({ videoId: 'AAAAAAAAAAA' }) }))],
    ['reading-mismatch', f.captureOf(f.player({ videoDetails: { title: 'whose?' } }))],
    ['reading-invalid', { ...none, url: 'https://www.youtube.com/' }],
    ['reading-invalid', { ...none, url: `${f.WATCH_URL}&x=${'y'.repeat(2_000)}` }],
    ['reading-invalid', { ...none, player: { videoDetails: 'x'.repeat(400_001) } }],
    ['reading-invalid', null],
    ['reading-invalid', 'text'],
  ])('%s', (code, capture) => {
    expect(codeOf(capture)).toBe(code);
  });

  it('answers any garbage with a reading or a problem', () => {
    const slice = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant(JSON.stringify(f.details())),
      fc.constant(JSON.stringify(f.microformat())),
    );
    const slices = (keys: readonly string[]) =>
      fc.option(fc.record(Object.fromEntries(keys.map((key) => [key, slice])), { requiredKeys: [] }), { nil: null });
    const capture = fc.record<Record<keyof WatchCapture, unknown>>({
      url: fc.oneof(fc.constant(f.WATCH_URL), fc.webUrl()),
      from: fc.constantFrom('page', 'navigation', 'dom', 'x'),
      player: slices(PLAYER_KEYS),
      data: slices(DATA_KEYS),
      dom: fc.option(fc.object(), { nil: null }),
      wall: fc.constantFrom(null, 'consent', 'other'),
      pageLanguage: fc.option(fc.string(), { nil: null }),
    });
    fc.assert(
      fc.property(fc.oneof(capture, fc.anything()), (any) => void codeOf(any)),
      { numRuns: 500 },
    );
  });
});

describe('DOM facts', () => {
  const served: [string, string][] = [
    ['og:title', 'Served'],
    ['og:video:tag', 'a'],
    ['og:video:tag', 'b'],
    ['name', 'Served'],
    ['description', 'Whole.'],
    ['identifier', f.VIDEO_ID],
    ['duration', 'PT1H2M3S'],
    ['author', ''],
    ['url', 'http://www.youtube.com/@chan'],
    ['name', 'Chan'],
    ['isFamilyFriendly', 'True'],
    ['interactionCount', '1597128'],
    ['datePublished', '2018-08-02'],
    ['uploadDate', '2018-08-01'],
    ['genre', 'Comedy'],
  ];
  const live = {
    title: 'On screen',
    description: 'Expanded\ntext',
    channelName: 'Live Chan',
    channelUrl: '/channel/UCb',
  };
  const readDomOf = (dom: unknown) => readCapture({ ...f.captureOf(null), from: 'dom', dom }, NOW);

  it('reads what was served', () => {
    const reading = readDomOf({ served, live: null });
    expect(reading).toMatchObject({ source: 'dom', isPartial: true, barrier: null });
    expect(reading.video).toMatchObject({
      title: 'Served',
      description: 'Whole.',
      tags: ['a', 'b'],
      channelName: 'Chan',
      channelHandle: '@chan',
      channelId: null,
      category: 'Comedy',
      publishedAt: Date.UTC(2018, 7, 2),
      durationSeconds: 3_723,
      viewCount: 1_597_128,
      isFamilySafe: true,
      captions: null,
    });
  });

  it('puts what is on screen before what was served', () => {
    expect(readDomOf({ served, live }).video).toMatchObject({
      title: 'On screen',
      description: 'Expanded\ntext',
      channelName: 'Live Chan',
      channelId: 'UCb',
      tags: ['a', 'b'],
    });
    expect(readDomOf({ served: null, live }).video).toMatchObject({
      title: 'On screen',
      tags: null,
      category: null,
      isFamilySafe: null,
    });
  });

  it('takes a cut description for none', () => {
    expect(
      readDomOf({
        served: [
          ['og:title', 'T'],
          ['description', 'Half a te...'],
        ],
        live: null,
      }).video.description,
    ).toBeNull();
  });
});
