import { findChapters } from '@/lib/seo/text/chapters';
import type { Video } from '@/lib/video/video';

/** Fills in what follows from what the page said: chapters written in the description, when the player named none. */
export function completeVideo(video: Video): Video {
  if (video.chapters !== null || video.description === null) return video;
  const found = findChapters(video.description, video.durationSeconds);
  return found.length > 0
    ? { ...video, chapters: found, chapterSource: 'description' }
    : { ...video, chapters: [], chapterSource: null };
}
