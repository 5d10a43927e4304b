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
