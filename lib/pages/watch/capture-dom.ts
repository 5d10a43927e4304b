import type { VideoId } from '@/lib/video/video';
import { type DomFacts, MAX_SERVED, MAX_TEXT_CHARS } from './capture';
import * as markup from './selectors';

/** What the page's elements say about `videoId`; `null` when none of them is proven to be about that video. */
export function captureDomFacts(document: Document, videoId: VideoId): DomFacts | null {
  const find = (selector: string) => document.querySelector(selector);
  const root = find(markup.WATCH_ROOT(videoId)) ?? find(markup.SHORTS_ROOT);
  const isShown = root?.matches(markup.WATCH_ROOT(videoId)) || root?.querySelector(markup.SHORTS_PROOF(videoId));
  const title = isShown && textOf(root?.querySelector(markup.LIVE_TITLE));
  const channel = root?.querySelector(markup.LIVE_CHANNEL);
  const live = title
    ? {
        title,
        description: textOf(root?.querySelector(markup.LIVE_DESCRIPTION)),
        channelName: textOf(channel),
        channelUrl: channel ? valueIn(channel) : null,
      }
    : null;
  // After an in-page navigation the served elements still tell about the video the document was loaded with.
  const proof = find(markup.SERVED_VIDEO_ID) ?? find(markup.SERVED_CANONICAL);
  const served = proof && valueIn(proof).endsWith(videoId) ? readServed(document) : null;
  return live || served ? { served, live } : null;
}

function readServed(document: Document): [string, string][] {
  return Array.from(document.querySelectorAll(markup.SERVED_FACTS), (element): [string, string] => [
    (element.getAttribute('itemprop') ?? element.getAttribute('property') ?? 'title').slice(0, 200),
    valueIn(element),
  ]).slice(0, MAX_SERVED);
}

/** YouTube writes some `link` elements (the author's name) like `meta`. */
function valueIn(element: Element): string {
  return (element.getAttribute('content') ?? element.getAttribute('href') ?? '').slice(0, MAX_TEXT_CHARS);
}

function textOf(element: Element | null | undefined): string | null {
  return element?.textContent.trim().slice(0, MAX_TEXT_CHARS) || null;
}
