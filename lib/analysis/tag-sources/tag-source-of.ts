import type { TagSource } from '@/lib/keywords/text-candidates';
import type { Video } from '@/lib/video/video';

/** The draft as the engine of tags takes it. Chapters that the creator wrote are in the description already. */
export function tagSourceOf(video: Video, focus: string | null): TagSource {
  const { title, description, tags, language, channelName, chapters, chapterSource } = video;
  const named = chapterSource === 'automatic' ? (chapters ?? []).map((chapter) => chapter.title) : null;
  return { title, description, tags, language, channelName, focus, chapters: named };
}
