import { ASK_EVENT, DATA_KEYS, HAND_OVER_EVENT, PLAYER_KEYS } from './capture';
import { PLAYER_HOST } from './selectors';

/** The page's objects as far as they are touched; anything may be missing. */
interface PlayerResponse {
  videoDetails?: { videoId?: string };
}
interface Endpoint {
  watchEndpoint?: { videoId?: string };
  reelWatchEndpoint?: { videoId?: string };
}
interface Finish {
  endpoint?: Endpoint;
  response?: PlayerResponse & { playerResponse?: PlayerResponse; response?: object };
}

/**
 * MAIN world: after an in-page navigation, and when asked, hands the new video's objects to the content script as text.
 * Reads the page's objects and changes none; dispatches nothing when there is nothing about the video of the address.
 */
export function handOver(document: Document): void {
  const answer = (event: Event) => {
    let detail = '';
    try {
      detail = describe(document, (event as CustomEvent<Finish | null>).detail ?? {});
    } catch {
      // A getter or a cycle in the page's own objects: the page must not see our error, and '' says "nothing here".
      detail = '';
    }
    if (detail) document.dispatchEvent(new CustomEvent(HAND_OVER_EVENT, { detail }));
  };
  document.addEventListener('yt-navigate-finish', answer);
  document.addEventListener(ASK_EVENT, answer);
}
