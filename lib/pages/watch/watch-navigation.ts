import type { VideoId } from '@/lib/video/video';
import { parseWatchUrl } from '@/lib/video/video-url';
import { ASK_EVENT, HAND_OVER_EVENT, type WatchCapture } from './capture';
import { captureDom, captureHandover, capturePage } from './capture-page';

const POLL_MS = 250;
/** How long complete data is waited for before the elements' partial facts are taken. */
const PATIENCE_MS = 1_000;
/** The old title was seen to stand up to about 6 s after the navigation (studio-selectors.md, section 8). */
const GIVE_UP_MS = 6_000;

/**
 * Captures the video of the address when the document is ready and after every in-page navigation, until `signal`
 * aborts. A complete capture is sent once for each navigation; a partial one (`from: 'dom'`) after 1 to 6 s without
 * complete data, and at last an empty one, so that the failure can be shown. What is about another video than the
 * address is never sent. `onLeave` says that what was sent before is no longer on screen.
 *
 * @returns reads the page again at once, whatever was sent before; `null` where the address shows no video.
 */
export function watchNavigation(
  signal: AbortSignal,
  onCapture: (capture: WatchCapture) => void,
  onLeave: () => void,
  document: Document = globalThis.document,
): () => WatchCapture | null {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited: VideoId | null = null;
  let completed: VideoId | null = null;
  let handed: WatchCapture | null = null;

  const shown = () => parseWatchUrl(document.URL)?.videoId ?? null;

  function send(capture: WatchCapture): void {
    clearTimeout(timer);
    awaited = null;
    completed = capture.from === 'dom' && !capture.wall ? null : shown();
    onCapture(capture);
  }

  /** Makes the MAIN world hand over, synchronously, if it has the address's video. */
  function ask(): WatchCapture | null {
    handed = null;
    document.dispatchEvent(new CustomEvent(ASK_EVENT));
    return handed;
  }

  function poll(videoId: VideoId, waitedMs: number): void {
    timer = setTimeout(() => {
      if (awaited !== videoId || shown() !== videoId) return;
      const waited = waitedMs + POLL_MS;
      if (ask()) return; // The hand-over listener has sent it.
      const capture = waited >= PATIENCE_MS ? captureDom(document, document.URL) : null;
      if (capture && (capture.dom || waited >= GIVE_UP_MS)) send(capture);
      else poll(videoId, waited);
    }, POLL_MS);
  }

  function arrive(): void {
    const videoId = shown();
    // YouTube also announces the first load, and repeats announcements: what is complete is not sent again.
    if (videoId && (videoId === completed || videoId === awaited)) return;
    clearTimeout(timer);
    awaited = videoId;
    completed = null;
    onLeave();
    if (videoId) poll(videoId, 0);
  }

  function start(): void {
    const videoId = shown();
    if (!videoId || signal.aborted) return;
    const capture = capturePage(document, document.URL);
    if (capture.player || capture.wall) return send(capture);
    awaited = videoId;
    poll(videoId, 0);
  }

  document.addEventListener('yt-navigate-finish', arrive, { signal });
  document.addEventListener(
    HAND_OVER_EVENT,
    (event) => {
      handed = captureHandover(document, (event as CustomEvent<unknown>).detail, document.URL);
      if (handed && shown() !== completed) send(handed);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  else start();

  return () => {
    if (!shown()) return null;
    const capture = capturePage(document, document.URL);
    return capture.player || capture.wall ? capture : (ask() ?? capture);
  };
}
