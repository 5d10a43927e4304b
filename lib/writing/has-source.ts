import { findTimestampLines } from '@/lib/seo/text/find-timestamp-lines';
import type { WritingContext } from './context';
import type { WritingFeature } from './feature';

/** Whether there is what a kind of writing help cannot do without. */
export function hasSource({ needs }: Pick<WritingFeature, 'needs'>, context: WritingContext): boolean {
  const { video, transcript, choices, library } = context;
  if (needs === 'transcript') return transcript !== null;
  if (needs === 'image') return choices.picture !== undefined;
  if (needs === 'library') return library.length > 0;
  if (needs === 'times') return transcript?.isTimed === true || hasTimes(context);
  return [video.title, video.description].some((text) => text !== null && /[\p{L}\p{N}]/u.test(text));
}

function hasTimes({ video: { chapters, description } }: WritingContext): boolean {
  return (chapters?.length ?? 0) > 0 || findTimestampLines(description ?? '').length > 1;
}
