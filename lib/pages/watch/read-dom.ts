import type { VideoId } from '@/lib/video/video';
import type { DomFacts } from './capture';
import * as markup from './selectors';

const MAX_TITLE_CHARS = 2_000;
const MAX_DESCRIPTION_CHARS = 20_000;
const MAX_TAGS = 600;
const MAX_TEXT_CHARS = 500;

/** What the page's elements say about `videoId`; `null` when none of them is proven to be about that video. */
export function readDom(document: Document, videoId: VideoId): DomFacts | null {
  const isServed = contentOf(document, markup.SERVED_VIDEO_ID) === videoId;
  const served = (selector: string, maxChars?: number) => (isServed ? contentOf(document, selector, maxChars) : null);
  const root = document.querySelector(markup.WATCH_ROOT(videoId)) ?? activeShort(document, videoId);
  const channel = root?.querySelector(markup.LIVE.channel);
  const channelUrl = channel?.getAttribute('href') ?? served(markup.SERVED_CHANNEL_URL) ?? '';
  const isFamilySafe = served(markup.SERVED_FAMILY_SAFE)?.toLowerCase();
  const facts: DomFacts = {
    title:
      textOf(root?.querySelector(markup.LIVE.title), MAX_TITLE_CHARS) ?? served(markup.SERVED.title, MAX_TITLE_CHARS),
    description:
      textOf(root?.querySelector(markup.LIVE.description), MAX_DESCRIPTION_CHARS) ??
      wholeDescription(served(markup.SERVED.description)),
    tags: isServed ? readTags(document) : null,
    channelName: textOf(channel) ?? served(markup.SERVED.channelName),
    channelId: served(markup.SERVED.channelId) ?? /\/channel\/([\w-]+)/.exec(channelUrl)?.[1] ?? null,
    channelHandle: /\/(@[^/?#]+)/.exec(channelUrl)?.[1] ?? null,
    category: served(markup.SERVED.category),
    publishedText: served(markup.SERVED.publishedText),
    uploadedText: served(markup.SERVED.uploadedText),
    durationText: served(markup.SERVED.durationText),
    viewCountText: served(markup.SERVED.viewCountText),
    isFamilySafe: isFamilySafe ? isFamilySafe === 'true' : null,
  };
  return facts.title === null ? null : facts;
}

function activeShort(document: Document, videoId: VideoId): Element | null {
  const active = document.querySelector(markup.SHORTS_ROOT);
  return active?.querySelector(markup.SHORTS_PROOF(videoId)) ? active : null;
}

/** YouTube cuts the served description at about 160 characters and ends it with dots. Half a text is no description. */
function wholeDescription(text: string | null): string | null {
  return text?.endsWith('...') ? null : text;
}

/** No tag at all may also mean that the page does not tell, so an empty list is never claimed. */
function readTags(document: Document): string[] | null {
  const tags = Array.from(document.querySelectorAll<HTMLMetaElement>(markup.SERVED_TAG), ({ content }) =>
    content.slice(0, MAX_TEXT_CHARS),
  );
  return tags.length > 0 ? tags.slice(0, MAX_TAGS) : null;
}

function textOf(element: Element | null | undefined, maxChars = MAX_TEXT_CHARS): string | null {
  return element?.textContent.trim().slice(0, maxChars) || null;
}

/** The value of a served `meta`, or of a `link` that YouTube writes like one (the author's name, and its address). */
function contentOf(document: Document, selector: string, maxChars = MAX_TEXT_CHARS): string | null {
  const element = document.querySelector(selector);
  return (element?.getAttribute('content') ?? element?.getAttribute('href'))?.slice(0, maxChars) || null;
}
