import { parseStudioUrl } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';

/** The video of a details page by its address. */
export function readPageVideo(url: string): VideoId | null {
  return parseStudioUrl(url)?.videoId ?? null;
}

/** The draft for which an upload dialog was opened; the dialog has no address of its own. */
export function readUploadVideo(url: string): VideoId | null {
  return parseVideoId(new URL(url).searchParams.get('udvid'));
}

/** The video of a public address as Studio shows it: youtu.be/<id>, /shorts/<id>, /live/<id> or /watch?v=<id>. */
export function readLinkedVideo(link: string | null): VideoId | null {
  if (!link || !URL.canParse(link)) return null;
  const { pathname, searchParams } = new URL(link);
  return parseVideoId(searchParams.get('v') ?? /^\/(?:(?:shorts|live)\/)?([^/]+)\/?$/.exec(pathname)?.[1]);
}
