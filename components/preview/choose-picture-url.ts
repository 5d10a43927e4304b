import type { ThumbnailCapture } from '@/lib/pages/studio/draft-capture';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { Video } from '@/lib/video/video';

/** The extension's own pages may load pictures from no others. */
const HOSTS = ['i.ytimg.com', 'i9.ytimg.com'];

/**
 * The best picture of the video that can be shown here; `null` where there is none, or none that can be shown yet. A file
 * that was just chosen is not replaced by the picture YouTube still has.
 *
 * @param thumbnail `null` on watch pages, and where Studio does not show it.
 */
export function choosePictureUrl(
  video: Pick<Video, 'id' | 'thumbnails'>,
  thumbnail: ThumbnailCapture | null,
): string | null {
  if (thumbnail) {
    if (thumbnail.source === 'none') return null;
    if (thumbnail.dataUrl !== null) return thumbnail.dataUrl;
    if (thumbnail.src !== null && isLoadable(thumbnail.src)) return thumbnail.src;
    if (thumbnail.src?.startsWith('https:') === false) return null;
  }
  const listed = (video.thumbnails ?? []).filter(({ url }) => isLoadable(url));
  const largest = listed.toSorted((one, other) => other.width - one.width)[0];
  if (largest) return largest.url;
  // Exists for every public video, 16:9 and 320 px wide.
  return video.id === UNNAMED_VIDEO ? null : `https://i.ytimg.com/vi/${video.id}/mqdefault.jpg`;
}

function isLoadable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' && HOSTS.includes(url.host);
}
