import type { VideoId } from '@/lib/video/video';
import { parseWatchUrl } from '@/lib/video/video-url';
import { PLAYER_KEYS, type PlayerSlices, type Wall, type WatchCapture } from './capture';
import { captureDomFacts } from './capture-dom';
import { assignmentsOf, sliceData, sliceObjects } from './inline-scripts';
import { CAPTCHA_WALL, CONSENT_WALL } from './selectors';

const MAX_URL_CHARS = 2_000;
/** A hand-over longer than this is not YouTube's: the longest recorded one would have 306 kB. */
const MAX_HANDOVER_CHARS = 1_000_000;

/**
 * What the loaded document says about the video of `url`. Its inline data is used only when it is about that video;
 * else what the elements show (`dom`), or nothing (all `null`). `loadedUrl` is the address the document was loaded
 * with: it decides for a player response without a video id (private, deleted, bot check).
 */
export function capturePage(document: Document, url: string, loadedUrl?: string): WatchCapture {
  const address = parseWatchUrl(url);
  const videoId = address?.videoId;
  const isLoaded = () => parseWatchUrl(loadedUrl ?? loadedUrlOf(document))?.videoId === videoId;
  const player = videoId ? playerFor(assignmentsOf(document, 'ytInitialPlayerResponse'), videoId, isLoaded) : null;
  if (address && player)
    return {
      ...emptyCapture(document, url),
      from: 'page',
      player,
      data: sliceData(assignmentsOf(document, 'ytInitialData'), player, address.isShortsUrl),
    };
  return { ...captureDom(document, url), wall: readWall(document) };
}

/** What the elements show about the video of `url`; `dom` is `null` while they show another one. */
export function captureDom(document: Document, url: string): WatchCapture {
  const videoId = parseWatchUrl(url)?.videoId;
  return { ...emptyCapture(document, url), dom: videoId ? captureDomFacts(document, videoId) : null };
}

/**
 * What the MAIN world handed over (three lines: video id, player JSON, data JSON); `null` when that is not about the
 * video of `url`. Any script of the page can dispatch such an event, so nothing in it is trusted.
 */
export function captureHandover(document: Document, detail: unknown, url: string): WatchCapture | null {
  const address = parseWatchUrl(url);
  if (!address || typeof detail !== 'string' || detail.length > MAX_HANDOVER_CHARS) return null;
  const [handedId, playerText = '', dataText = ''] = detail.split('\n', 3);
  const player = playerFor([playerText], address.videoId, () => handedId === address.videoId);
  if (!player) return null;
  return {
    ...emptyCapture(document, url),
    from: 'navigation',
    player,
    data: sliceData([dataText], player, address.isShortsUrl),
  };
}

/** The slices of the first response that is about the video; without an id inside, `isOurs` decides. */
function playerFor(responses: Iterable<string>, videoId: VideoId, isOurs: () => boolean): PlayerSlices | null {
  for (const response of responses) {
    const player = sliceObjects(response, PLAYER_KEYS);
    if (player && (player.videoDetails ? isAbout(player.videoDetails, videoId) : isOurs())) return player;
  }
  return null;
}

/** Written with and without a space, as YouTube has. */
function isAbout(details: string, videoId: VideoId): boolean {
  return details.includes(`"videoId":"${videoId}"`) || details.includes(`"videoId": "${videoId}"`);
}

function readWall(document: Document): Wall | null {
  if (document.querySelector(CONSENT_WALL)) return 'consent';
  return document.querySelector(CAPTCHA_WALL) ? 'captcha' : null;
}

function emptyCapture(document: Document, url: string): WatchCapture {
  const pageLanguage = document.documentElement.lang.slice(0, 35) || null;
  return {
    url: url.slice(0, MAX_URL_CHARS),
    from: 'dom',
    player: null,
    data: null,
    dom: null,
    wall: null,
    pageLanguage,
  };
}

/** In-page navigations change the document's address, but not the name of its navigation entry. */
function loadedUrlOf(document: Document): string | undefined {
  return document.defaultView?.performance.getEntriesByType('navigation')[0]?.name;
}
