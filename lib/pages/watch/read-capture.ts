import { Problem } from '@/lib/problem/problem';
import { emptyVideo } from '@/lib/video/empty-video';
import type { PageReading } from '@/lib/video/reading';
import { WatchCaptureSchema } from '@/lib/video/schemas';
import type { Video } from '@/lib/video/video';
import { parseWatchUrl, type WatchAddress } from '@/lib/video/video-url';
import { readBarrier } from './read-availability';
import { readData } from './read-data';
import { readDom } from './read-dom';
import { parsePlayer, readPlayer } from './read-player';

/**
 * Reads what a watch page's content script sent; the page is not trusted, so neither is `capture`.
 *
 * @param now epoch ms, becomes `readAt`.
 * @throws Problem 'reading-invalid' (not what our script sends, or no video's address), 'reading-mismatch' (the data
 * is about another video than the address), 'consent-required', 'captcha-required', 'page-changed' (nothing usable).
 */
export function readCapture(capture: unknown, now: number): PageReading {
  const parsed = WatchCaptureSchema.safeParse(capture);
  const address = parsed.success ? parseWatchUrl(parsed.data.url) : null;
  if (!parsed.success || !address) throw new Problem('reading-invalid');
  const { player: slices, data, dom, wall } = parsed.data;
  if (wall) throw new Problem(wall === 'consent' ? 'consent-required' : 'captcha-required');

  const player = slices && parsePlayer(slices);
  if (player?.details && player.details.videoId !== address.videoId) throw new Problem('reading-mismatch');
  const barrier = player && readBarrier(player.playability, player.microformat, player.details !== null);
  if (player?.details) {
    const video = completeWith(readPlayer(player, player.details, address), readData(data));
    const isPartial = video.title === null || player.playability === null || player.microformat === null;
    return { video, readAt: now, source: 'player', isPartial, barrier };
  }
  if (barrier) return { video: videoAt(address), readAt: now, source: 'player', isPartial: true, barrier };
  if (dom)
    return {
      video: { ...videoAt(address), ...readDom(dom) },
      readAt: now,
      source: 'dom',
      isPartial: true,
      barrier: null,
    };
  throw new Problem('page-changed');
}

/** The microformat's like count is from the same answer as the views; the button's words are the way out. */
function completeWith(player: ReturnType<typeof readPlayer>, data: ReturnType<typeof readData>): Video {
  return { ...player, ...data, likeCount: player.likeCount ?? data.likeCount, playlistCount: null };
}

/** A video of which the page tells nothing but that it stands at this address. */
function videoAt({ videoId, isShortsUrl }: WatchAddress): Video {
  return { ...emptyVideo(videoId, 'watch'), isShort: isShortsUrl || null };
}
