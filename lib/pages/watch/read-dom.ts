import type { Video } from '@/lib/video/video';
import type { DomFacts } from './capture';
import { parseExactCount } from './read-counts';
import { decodeHandle, parseDay, parseDuration } from './read-texts';

const MAX_TITLE_CHARS = 2_000;
const MAX_TAGS = 600;
const MAX_TAG_CHARS = 500;

type ShownFacts = Pick<
  Video,
  | 'title'
  | 'description'
  | 'tags'
  | 'channelName'
  | 'channelId'
  | 'channelHandle'
  | 'category'
  | 'publishedAt'
  | 'uploadedAt'
  | 'durationSeconds'
  | 'viewCount'
  | 'isFamilySafe'
>;

/** The facts of a page without usable data: what is on screen before what was served, and `null` for what neither tells. */
export function readDom({ served, live }: DomFacts): ShownFacts {
  const tell = (name: string) => served?.find(([known, value]) => known === name && value !== '')?.[1] ?? null;
  const author = readAuthor(served ?? []);
  const channelUrl = live?.channelUrl ?? author.url ?? '';
  const isFamilySafe = tell('isFamilyFriendly')?.toLowerCase();
  return {
    title: (live?.title ?? tell('og:title') ?? tell('title'))?.slice(0, MAX_TITLE_CHARS) ?? null,
    description: live?.description ?? wholeDescription(tell('description')),
    tags: readTags(served ?? []),
    channelName: live?.channelName ?? author.name,
    channelId: tell('channelId') ?? /\/channel\/([\w-]+)/.exec(channelUrl)?.[1] ?? null,
    channelHandle: readHandle(channelUrl),
    category: tell('genre'),
    publishedAt: parseDay(tell('datePublished')),
    uploadedAt: parseDay(tell('uploadDate')),
    durationSeconds: parseDuration(tell('duration')),
    viewCount: parseExactCount(tell('interactionCount')),
    isFamilySafe: isFamilySafe ? isFamilySafe === 'true' : null,
  };
}

/** The author is an element around a `url` and a `name`, which other things on the page have as well. */
function readAuthor(served: readonly [string, string][]): { name: string | null; url: string | null } {
  const start = served.findIndex(([name]) => name === 'author');
  const parts = start < 0 ? [] : served.slice(start + 1, start + 3);
  const part = (name: string) => parts.find(([known]) => known === name)?.[1] || null;
  return { name: part('name'), url: part('url') };
}

function readHandle(channelUrl: string): string | null {
  const handle = /\/(@[^/?#]+)/.exec(channelUrl)?.[1];
  return handle === undefined ? null : decodeHandle(handle);
}

/** YouTube cuts the served description at about 160 characters and ends it with dots. Half a text is no description. */
function wholeDescription(text: string | null): string | null {
  return text?.endsWith('...') ? null : text;
}

/** No tag at all may also mean that the page does not tell, so an empty list is never claimed. */
function readTags(served: readonly [string, string][]): string[] | null {
  const tags = served.filter(([name]) => name === 'og:video:tag').map(([, tag]) => tag.slice(0, MAX_TAG_CHARS));
  return tags.length > 0 ? tags.slice(0, MAX_TAGS) : null;
}
