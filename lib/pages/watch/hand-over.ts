import { ASK_EVENT, HAND_OVER_EVENT, PLAYER_KEYS } from './capture';
import { PLAYER_HOST } from './selectors';

/** Any object of the page; everything may be missing. */
interface Tree {
  [key: string]: Tree | undefined;
}

/**
 * MAIN world: after an in-page navigation, and when asked, hands the objects about the address's video to the content
 * script as text. Reads the page's objects and changes none; says nothing when it has nothing about that video.
 */
export function handOver(document: Document): void {
  const answer = (event: Event) => {
    let detail = '';
    try {
      detail = handOverText(document, ((event as CustomEvent<Tree | null>).detail ?? {}) as Tree);
    } catch {
      detail = ''; // A getter or a cycle among the page's own objects: its error is not ours to raise there.
    }
    if (detail) document.dispatchEvent(new CustomEvent(HAND_OVER_EVENT, { detail }));
  };
  for (const name of ['yt-navigate-finish', ASK_EVENT]) document.addEventListener(name, answer);
}

function handOverText(document: Document, { endpoint, response }: Tree): string {
  // Not `parseWatchUrl`: the fewest bytes, and the content script checks the id again.
  const id = /(?:[?&]v=|\/shorts\/)([\w-]{11})/.exec(document.URL)?.[1];
  // The page's leaves are strings, whatever `Tree` says.
  const isIt = (leaf: unknown) => leaf === id;
  const host = document.querySelector(PLAYER_HOST) as unknown as Tree | null;
  // The element still holds the previous video for a while; for Shorts the response is the player's itself.
  const player =
    [response?.playerResponse, host?.playerData, response].find((tree) => isIt(tree?.videoDetails?.videoId)) ??
    // A private or deleted video has no videoDetails: then the navigation's own target tells.
    (isIt((endpoint?.watchEndpoint ?? endpoint?.reelWatchEndpoint)?.videoId) ? response?.playerResponse : null);
  if (!id || !player) return '';
  const data = response?.response ?? host?.data;
  const target = data?.currentVideoEndpoint?.watchEndpoint?.videoId;
  const picked = Object.fromEntries(PLAYER_KEYS.map((key) => [key, player[key]]));
  return `${id}\n${JSON.stringify(picked)}\n${!target || isIt(target) ? JSON.stringify(dataParts(data)) : ''}`;
}

/** The parts of the response that hold the DATA_KEYS: 13 to 290 kB in the recordings, instead of up to 900. */
function dataParts(data: Tree | undefined): unknown[] {
  return [
    data?.contents?.twoColumnWatchNextResults?.results,
    data?.playerOverlays?.playerOverlayRenderer?.decoratedPlayerBarRenderer,
    Object.values(data?.engagementPanels ?? {}).map((panel) => panel?.engagementPanelSectionListRenderer?.header),
    data?.overlay,
  ];
}
