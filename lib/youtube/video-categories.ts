import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { Fetched } from '@/lib/storage/answer-cache';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { mapUsable } from './parse-answer';
import { capped, flag, listOf, part, typedAs } from './wire-schema';
import type { AskContext, CategoryFacts } from './youtube-client';

const VideoCategory = typedAs<youtube_v3.Schema$VideoCategory>()(
  z.object({ id: z.string().min(1).max(10), snippet: part({ title: capped(200), assignable: flag }) }),
);

export const VideoCategoryList = typedAs<youtube_v3.Schema$VideoCategoryListResponse>()(
  z.object({
    kind: z.literal('youtube#videoCategoryListResponse'),
    etag: capped(500),
    items: listOf(VideoCategory),
  }),
);

export const categoriesCall = (region: string, language: string): Call<z.output<typeof VideoCategoryList>> =>
  dataCall('videoCategories', VideoCategoryList, 'categories', { part: 'snippet', regionCode: region, hl: language });

export async function fetchCategories(
  { askIfChanged }: Asker,
  region: string,
  language: string,
  context?: AskContext,
): Promise<Fetched<CategoryFacts[]>> {
  const fetched = await askIfChanged(categoriesCall(region, language), context);
  if (fetched === 'not-modified') return fetched;
  return { ...fetched, value: mapUsable(fetched.value.items, toCategoryFacts) };
}

export function toCategoryFacts({ id, snippet }: z.output<typeof VideoCategory>): CategoryFacts | null {
  if (snippet?.title === undefined) return null;
  return { id, title: snippet.title, isAssignable: snippet.assignable ?? false };
}
