import { commentRate, likeRate, viewsPerDay } from '@/lib/insights/measure-video';
import type { VideoFacts } from '@/lib/video/facts';
import type { Dated } from '../page/load-facts';

export const COLUMNS = ['title', 'published', 'views', 'viewsPerDay', 'likeRate', 'commentRate'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  isDescending: boolean;
}

/** What a column shows of a video; `null` where YouTube does not tell. */
export function columnValue({ value, fetchedAt }: Dated<VideoFacts>, column: Column): string | number | null {
  switch (column) {
    case 'title':
      return value.title;
    case 'published':
      return value.publishedAt;
    case 'views':
      return value.viewCount;
    case 'viewsPerDay':
      return viewsPerDay(value, fetchedAt);
    case 'likeRate':
      return likeRate(value);
    case 'commentRate':
      return commentRate(value);
  }
}

/** Unknown values come last whichever way it is sorted; equal ones newest first. */
export function sortUploads(
  uploads: readonly Dated<VideoFacts>[],
  { column, isDescending }: Order,
): Dated<VideoFacts>[] {
  const sign = isDescending ? -1 : 1;
  return uploads.toSorted((one, other) => {
    const [a, b] = [columnValue(one, column), columnValue(other, column)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || newestFirst(one, other);
    const difference = typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b);
    return sign * difference || newestFirst(one, other);
  });
}

function newestFirst(one: Dated<VideoFacts>, other: Dated<VideoFacts>): number {
  return other.value.publishedAt - one.value.publishedAt;
}
