import type { VideoId } from './video';
import { parseVideoId } from './video-url';

/** A draft that Studio has not named yet: an upload in its first seconds. Nothing is kept under this id. */
export const UNNAMED_VIDEO = '___________' as VideoId;

export interface StudioAddress {
  /** The video of a `/video/<id>/…` address; `null` for lists, where an upload dialog may be open all the same. */
  videoId: VideoId | null;
  /** Whether it is the address of the details page. */
  isDetails: boolean;
}

/** `null` for every page that is not YouTube Studio's. */
export function parseStudioUrl(address: string | undefined): StudioAddress | null {
  if (!address?.startsWith('https://studio.youtube.com/')) return null;
  const [, id, page] = /^\/video\/([\w-]{11})(?:\/(\w*)|$)/.exec(new URL(address).pathname) ?? [];
  const videoId = parseVideoId(id);
  return { videoId, isDetails: videoId !== null && page === 'edit' };
}
