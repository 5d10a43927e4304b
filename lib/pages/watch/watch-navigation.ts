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
 * Captures the video of the address as soon as `whenIdle` calls back and after every in-page navigation, until `signal`
 * aborts. A complete capture is sent once for each navigation; a partial one (`from: 'dom'`) after 1 to 6 s without
 * complete data, and at last an empty one, so that the failure can be shown. What is about another video than the
 * address is never sent. `onLeave` says that the video before is no longer on screen.
 *
 * @returns reads the page again at once, whatever was sent before; `null` where the address shows no video.
 */
export function watchNavigation(
  signal: AbortSignal,
  onCapture: (capture: WatchCapture) => void,
  onLeave: () => void,
  whenIdle: (task: () => void) => void,
  document: Document = globalThis.document,
): () => WatchCapture | null {
  const watch = new Watch(document, onCapture, onLeave);
  document.addEventListener('yt-navigate-finish', () => watch.arrive(), { signal });
  document.addEventListener(HAND_OVER_EVENT, (event) => watch.take(event), { signal });
  signal.addEventListener('abort', () => watch.stop());
  whenIdle(() => watch.start());
  return () => watch.readNow();
}

class Watch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The video that is waited for or was sent. */
  #current: VideoId | null = null;
  #isComplete = false;
  #handed: WatchCapture | null = null;
  #document: Document;
  #onCapture: (capture: WatchCapture) => void;
  #onLeave: () => void;

  constructor(document: Document, onCapture: (capture: WatchCapture) => void, onLeave: () => void) {
    this.#document = document;
    this.#onCapture = onCapture;
    this.#onLeave = onLeave;
  }

  start(): void {
    const videoId = this.#shown();
    if (!videoId || this.#isComplete) return;
    this.stop();
    const capture = capturePage(this.#document, this.#document.URL);
    if (isComplete(capture)) this.#send(capture);
    else this.#await(videoId);
  }

  /** An in-page navigation has ended. YouTube announces the first load too, and may repeat itself. */
  arrive(): void {
    const videoId = this.#shown();
    if (videoId === this.#current) return;
    this.stop();
    this.#isComplete = false;
    if (this.#current) this.#onLeave();
    this.#current = videoId;
    if (videoId) this.#await(videoId);
  }

  /** The MAIN world has handed over, before or after our own listener of the same navigation. */
  take(event: Event): void {
    this.#handed = captureHandover(this.#document, (event as CustomEvent<unknown>).detail, this.#document.URL);
    if (this.#handed && !(this.#isComplete && this.#shown() === this.#current)) this.#send(this.#handed);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  readNow(): WatchCapture | null {
    if (!this.#shown()) return null;
    const capture = capturePage(this.#document, this.#document.URL);
    return isComplete(capture) ? capture : (this.#ask() ?? capture);
  }

  #shown(): VideoId | null {
    return parseWatchUrl(this.#document.URL)?.videoId ?? null;
  }

  #send(capture: WatchCapture): void {
    this.stop();
    this.#current = this.#shown();
    this.#isComplete = isComplete(capture);
    this.#onCapture(capture);
  }

  /** Makes the MAIN world hand over what it has about the address's video; it answers before this returns. */
  #ask(): WatchCapture | null {
    this.#handed = null;
    this.#document.dispatchEvent(new CustomEvent(ASK_EVENT));
    return this.#handed;
  }

  #await(videoId: VideoId, waitedMs = POLL_MS): void {
    this.#current = videoId;
    this.#timer = setTimeout(() => {
      // The address moved on before YouTube announced it.
      if (this.#shown() !== videoId) this.#current = null;
      else if (!this.#ask()) this.#takeElements(videoId, waitedMs);
    }, POLL_MS);
  }

  #takeElements(videoId: VideoId, waitedMs: number): void {
    const capture = waitedMs < PATIENCE_MS ? null : captureDom(this.#document, this.#document.URL);
    if (capture && (capture.dom || waitedMs >= GIVE_UP_MS)) this.#send(capture);
    else this.#await(videoId, waitedMs + POLL_MS);
  }
}

function isComplete(capture: WatchCapture): boolean {
  return capture.player !== null || capture.wall !== null;
}
