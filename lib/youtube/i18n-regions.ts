import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import * as z from 'zod';
import type { Fetched } from '@/lib/storage/answer-cache';
import type { Asker, Call } from './ask-youtube';
import { dataCall } from './data-call';
import { mapUsable } from './parse-answer';
import { capped, listOf, part, typedAs } from './wire-schema';
import type { AskContext, RegionFacts } from './youtube-client';

const I18nRegion = typedAs<youtube_v3.Schema$I18nRegion>()(
  z.object({ snippet: part({ gl: capped(10), name: capped(200) }) }),
);

export const I18nRegionList = typedAs<youtube_v3.Schema$I18nRegionListResponse>()(
  z.object({ kind: z.literal('youtube#i18nRegionListResponse'), etag: capped(500), items: listOf(I18nRegion) }),
);

export const regionsCall = (language: string): Call<z.output<typeof I18nRegionList>> =>
  dataCall('i18nRegions', I18nRegionList, 'regions', { part: 'snippet', hl: language });

export async function fetchRegions(
  { askIfChanged }: Asker,
  language: string,
  context?: AskContext,
): Promise<Fetched<RegionFacts[]>> {
  const fetched = await askIfChanged(regionsCall(language), context);
  if (fetched === 'not-modified') return fetched;
  return { ...fetched, value: mapUsable(fetched.value.items, toRegionFacts) };
}

export function toRegionFacts({ snippet }: z.output<typeof I18nRegion>): RegionFacts | null {
  return snippet?.gl && snippet.name !== undefined ? { code: snippet.gl, name: snippet.name } : null;
}
