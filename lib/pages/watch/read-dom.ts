import type { VideoId } from '@/lib/video/video';
import type { DomFacts } from './capture';
import { MICRODATA, SHORTS, WATCH } from './selectors';

const MAX_TITLE_CHARS = 2_000;
const MAX_DESCRIPTION_CHARS = 20_000;
const MAX_TAGS = 600;
const MAX_TAG_CHARS = 500;

const NOTHING: DomFacts = {
  title: null,
  description: null,
  tags: null,
  channelName: null,
  channelId: null,
  channelHandle: null,
  category: null,
  publishedText: null,
  uploadedText: null,
  durationText: null,
  viewCountText: null,
  isFamilySafe: null,
};

/** What the page's elements say about `videoId`; `null` when none of them is proven to be about that video. */
export function readDom(document: Document, videoId: VideoId): DomFacts | null {
  const live = readLayout(document.querySelector(WATCH.root(videoId)), WATCH) ?? readShorts(document, videoId);
  const served = isServedFor(document, videoId) ? readMicrodata(document) : null;
  if (!live || !served) return live ?? served;
  return {
    ...served,
    title: live.title ?? served.title,
    description: live.description ?? served.description,
    channelName: live.channelName ?? served.channelName,
    channelHandle: live.channelHandle ?? served.channelHandle,
  };
}

/** After an in-page navigation the served elements still tell about the video the document was loaded with. */
function isServedFor(document: Document, videoId: VideoId): boolean {
  const told = content(document, MICRODATA.videoId);
  if (told !== null) return told === videoId;
  const canonical = document.querySelector<HTMLLinkElement>(MICRODATA.canonical)?.href ?? '';
  return canonical.endsWith(`v=${videoId}`) || canonical.endsWith(`/shorts/${videoId}`);
}

function readMicrodata(document: Document): DomFacts {
  const channelUrl = document.querySelector<HTMLLinkElement>(MICRODATA.channelUrl)?.getAttribute('href');
  const isFamilySafe = content(document, MICRODATA.isFamilySafe)?.toLowerCase();
  return {
    ...NOTHING,
    title: content(document, MICRODATA.title, MAX_TITLE_CHARS),
    description: wholeDescription(content(document, MICRODATA.description, MAX_DESCRIPTION_CHARS)),
    tags: readTags(document),
    channelName: content(document, MICRODATA.channelName),
    channelId: content(document, MICRODATA.channelId) ?? match(channelUrl, /\/channel\/([\w-]+)/),
    channelHandle: match(channelUrl, /\/(@[^/?#]+)/),
    category: content(document, MICRODATA.category),
    publishedText: content(document, MICRODATA.published),
    uploadedText: content(document, MICRODATA.uploaded),
    durationText: content(document, MICRODATA.duration),
    viewCountText: content(document, MICRODATA.views),
    isFamilySafe: isFamilySafe === 'true' ? true : isFamilySafe === 'false' ? false : null,
  };
}

/** YouTube cuts the served description at about 160 characters and ends it with dots. Half a text is no description. */
function wholeDescription(text: string | null): string | null {
  return text?.endsWith('...') ? null : text;
}

/** No tag at all may mean that the page does not tell (bot check, old layout), so an empty list is never claimed. */
function readTags(document: Document): string[] | null {
  const tags = Array.from(document.querySelectorAll<HTMLMetaElement>(MICRODATA.tag), (tag) => tag.content);
  return tags.length > 0 ? tags.slice(0, MAX_TAGS).map((tag) => tag.slice(0, MAX_TAG_CHARS)) : null;
}

function readShorts(document: Document, videoId: VideoId): DomFacts | null {
  const active = document.querySelector(SHORTS.root);
  return active?.querySelector(SHORTS.proof(videoId)) ? readLayout(active, { ...SHORTS, description: null }) : null;
}

function readLayout(
  root: Element | null,
  layout: { title: string; channel: string; description: string | null },
): DomFacts | null {
  const title = textOf(root?.querySelector(layout.title), MAX_TITLE_CHARS);
  if (!root || title === null) return null;
  const channel = root.querySelector(layout.channel);
  const href = channel?.getAttribute('href');
  return {
    ...NOTHING,
    title,
    description: layout.description && textOf(root.querySelector(layout.description), MAX_DESCRIPTION_CHARS),
    channelName: textOf(channel, MAX_TAG_CHARS),
    channelId: match(href, /^\/channel\/([\w-]+)/),
    channelHandle: match(href, /^\/(@[^/?#]+)/),
  };
}

function textOf(element: Element | null | undefined, maxChars: number): string | null {
  return element?.textContent?.trim().slice(0, maxChars) || null;
}

/** A served element's value: `content` on `meta`, and on the `link itemprop=name` of the author too. */
function content(document: Document, selector: string, maxChars = MAX_TAG_CHARS): string | null {
  return document.querySelector(selector)?.getAttribute('content')?.slice(0, maxChars) || null;
}

function match(text: string | null | undefined, pattern: RegExp): string | null {
  return pattern.exec(text ?? '')?.[1] ?? null;
}
