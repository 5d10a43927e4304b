import { parseChapters } from '@/lib/seo/text/parse-chapters';
import type { Video } from '@/lib/video/video';

/** Fills in what follows from what the page said: chapters written in the description, when the player named none. */
export function completeVideo(video: Video): Video {
  if (video.chapters !== null || video.description === null) return video;
  const parsed = parseChapters(video.description, video.durationSeconds);
  return parsed.isValid
    ? { ...video, chapters: parsed.chapters, chapterSource: 'description' }
    : { ...video, chapters: [], chapterSource: null };
}
