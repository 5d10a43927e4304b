import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { mapUsable } from './parse-answer';
import { capped, count, part, typedAs } from './wire-schema';
import type { Page } from './youtube-client';

export const PageInfo = typedAs<youtube_v3.Schema$PageInfo>()(part({ totalResults: count }));

/** For going on; opaque. */
export const PageToken = capped(2_000);

interface ListAnswer<Item> {
  nextPageToken?: string | undefined;
  pageInfo?: { totalResults?: number | undefined } | undefined;
  items?: Item[] | undefined;
}

/** Throws `answer-invalid` when none of its items can be used. */
export function toPage<Item, Facts>(answer: ListAnswer<Item>, map: (item: Item) => Facts | null): Page<Facts> {
  return {
    items: mapUsable(answer.items, map),
    nextPageToken: answer.nextPageToken || null,
    totalResults: answer.pageInfo?.totalResults ?? null,
  };
}
