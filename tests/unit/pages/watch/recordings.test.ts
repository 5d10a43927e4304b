import { describe, expect, it } from 'vitest';
import { DATA_KEYS, PLAYER_KEYS, type WatchCapture } from '@/lib/pages/watch/capture';
import { capturePage } from '@/lib/pages/watch/capture-page';
import { readCapture } from '@/lib/pages/watch/read-capture';
import { problemCodeOf } from '@/lib/problem/problem';
import type { Video } from '@/lib/video/video';
import { expectedVideo, find } from './oracle';
import { documentOf, hasRecordings, recordedAnswers, recordedPages } from './recordings';

/** What stands in the way on each recording, by its id or folder; all others play. */
const BARRIERS: Record<string, string> = {
  'SyKPsFRP_Oc__paid-rental': 'video-paid',
  'irauhITDrsE__pytube-age-restricted': 'video-age-restricted',
  'LuZu9N53Vd0__age-restricted': 'video-age-restricted',
  'CsrfovOPcjk__age-restricted': 'video-age-restricted',
  'Njp5uhTorCo__age-restricted': 'video-age-restricted',
  'm8uHb5jIGN8__pytube-private': 'video-private',
  'MsRwR6YJSwQ__BOT-CHECK': 'sign-in-required',
  'MsRwR6YJSwQ__EDITED-BY-MAINTAINER': 'video-unplayable',
  'novideo__video-unavailable': 'video-unavailable',
  DIsktwOQZuU__UNPLAYABLE: 'video-unplayable',
  '8VajtrESJzA__notavailable-privatecontent': 'video-private',
  '_PL2HJKxnOM__notavailable-restricted/player_web': 'video-region-blocked',
  // Android's answer has neither microformat nor anything else that tells a country block.
  '_PL2HJKxnOM__notavailable-restricted/player_android': 'video-unplayable',
  'ayI2iBwGdxw__notavailable-paidcontent/player_web': 'video-members-only',
  'ayI2iBwGdxw__notavailable-paidcontent/player_android': 'video-unplayable',
  'rwcfPqbAx-0__ageRestricted/player_web_full_2023': 'video-age-restricted',
  // "Please sign in" to a client without cookies: UNPLAYABLE, and nothing says why.
  'rwcfPqbAx-0__ageRestricted/player_web_meta_2025': 'video-unplayable',
  'novideo__jdepoix-youtube_request_blocked': 'sign-in-required',
  'novideo__jdepoix-youtube_unplayable': 'video-unplayable',
  'novideo__jdepoix-youtube_video_unavailable': 'video-unavailable',
  'novideo__notAvailable-10': 'video-private',
  'novideo__notAvailable-12': 'video-unavailable',
  'novideo__notAvailable-4': 'video-unavailable',
  'novideo__notAvailable-invalidId-3': 'video-unavailable',
  'novideo__notAvailable-nonExistent-3': 'video-unavailable',
  'novideo__notAvailable-privateContent-3': 'video-private',
  'unknown__ytdl-non-existent': 'video-unavailable',
  'unknown__ytdl-private': 'video-private',
};

/** The pages without a usable player response. */
const OTHERWISE: Record<string, string | Partial<Video>> = {
  'HTTP429-captcha-page': 'captcha-required',
  'EU-consent-page': 'consent-required',
  'OLD-LAYOUT-ytplayer': {
    title: 'Surface Go Review - Es ist Awesome',
    description: null,
    channelId: 'UCVYamHliCI9rw1tHR1xbkfw',
    category: 'Science & Technology',
    publishedAt: Date.UTC(2018, 7, 2),
    durationSeconds: 317,
    viewCount: 1_597_128,
    isFamilySafe: true,
  },
  'OLD-bootstrap': { title: '[Node/TypeScript] Youtubeのチャット取得するやつ ～テスト書く編～ [npm/jest]', tags: null },
};

const rowFor = <Value>(table: Record<string, Value>, name: string): Value | undefined =>
  Object.entries(table).find(([part]) => name.includes(part))?.[1];

const pages = recordedPages();
const answers = recordedAnswers();
// 28 pages and 73 player answers, and two tests over all of them.
if (!hasRecordings) console.warn('recordings absent: 103 tests skipped');

describe.skipIf(!hasRecordings)('recorded watch pages', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (name, { html, url }) => {
    const capture = capturePage(documentOf(html, url), url, url);
    const expected = rowFor(OTHERWISE, name);
    if (typeof expected === 'string') return expect(problemOf(capture)).toBe(expected);
    const reading = readCapture(capture, 5);
    if (expected) {
      expect(reading).toMatchObject({ source: 'dom', isPartial: true, barrier: null });
      return expect(reading.video).toMatchObject(expected);
    }
    const player = find(html, 'ytInitialPlayerResponse');
    expect(reading).toMatchObject({ source: 'player', readAt: 5, barrier: rowFor(BARRIERS, name) ?? null });
    expect(reading.video).toEqual(expectedVideo(player, find(html, 'ytInitialData'), reading.video.id));
    expect(reading.isPartial).toBe(!('videoDetails' in player));
  });

  it('never reads a page as another video', () => {
    for (const { html, url } of pages) {
      const other = capturePage(documentOf(html, url), 'https://www.youtube.com/watch?v=ZZZZZZZZZZZ', url);
      expect(other).toMatchObject({ player: null, data: null, dom: null });
    }
  });
});

describe.skipIf(!hasRecordings)('recorded player answers', () => {
  const usable = answers.filter(({ player }) => 'playabilityStatus' in player || 'videoDetails' in player);

  it.each(usable.map((answer) => [answer.name, answer] as const))('%s', (name, { player, next }) => {
    const id = (player.videoDetails as { videoId?: string } | undefined)?.videoId ?? 'ZZZZZZZZZZZ';
    const reading = readCapture(captureOf(player, next, id), 5);
    expect(reading.barrier).toBe(rowFor(BARRIERS, name) ?? null);
    expect(reading.video).toEqual(expectedVideo(player, next, id));
  });

  it('covers the collection', () => {
    console.info(`recordings: ${pages.length} pages, ${usable.length} of ${answers.length} player answers`);
    expect(usable.length).toBeGreaterThan(50);
  });
});

function problemOf(capture: WatchCapture): string | null {
  try {
    readCapture(capture, 5);
    return null;
  } catch (error) {
    return problemCodeOf(error);
  }
}

/** What the content script would have cut out of a page with these two objects. */
function captureOf(player: unknown, next: unknown, id: string): WatchCapture {
  const found = <Key extends string>(root: unknown, keys: readonly Key[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = deepest(root, key);
        return value ? [[key, JSON.stringify(value)]] : [];
      }),
    );
  return {
    url: `https://www.youtube.com/watch?v=${id}`,
    from: 'navigation',
    player: found(player, PLAYER_KEYS),
    data: found(next, DATA_KEYS),
    dom: null,
    wall: null,
    pageLanguage: 'en',
  };
}

/** The first object under `key`, in document order. */
function deepest(root: unknown, key: string): unknown {
  if (typeof root !== 'object' || root === null) return undefined;
  for (const [name, value] of Object.entries(root)) {
    if (name === key && typeof value === 'object' && !Array.isArray(value)) return value;
    const below = deepest(value, key);
    if (below !== undefined) return below;
  }
  return undefined;
}
