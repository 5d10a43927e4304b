import { pacificDayOf } from '@/lib/network/pacific-day';

const DAY_MS = 86_400_000;

/** As YouTube Studio's own first view: the last 28 days. */
const MAX_DAYS = 28;

/**
 * How late a day is counted. The reference's own example has, on July 5, values through July 3
 * (developers.google.com/youtube/analytics/reference/reports/query, `endDate`). A day that is not counted yet would be missing
 * from the sums without a word.
 */
const DELAY_DAYS = 2;

/**
 * The days a report of a video is asked for. YouTube's days begin at midnight Pacific time
 * (developers.google.com/youtube/reporting/v1/reports/dimensions, `date`).
 *
 * @returns YYYY-MM-DD, both included; `null` while the day of its publishing is not counted yet.
 */
export function reportDays(publishedAt: number, now: number): { first: string; last: string } | null {
  const last = addDays(pacificDayOf(now), -DELAY_DAYS);
  const published = pacificDayOf(publishedAt);
  if (published > last) return null;
  const earliest = addDays(last, 1 - MAX_DAYS);
  const isYoung = published > earliest;
  return { first: isYoung ? published : earliest, last };
}

/**
 * As many days before those, to compare with.
 *
 * @returns `null` for a video that was not there on all of them: it would seem to rise because it is young.
 */
export function reportDaysBefore(
  days: { first: string; last: string },
  publishedAt: number,
): { first: string; last: string } | null {
  const before = { first: addDays(days.first, -MAX_DAYS), last: addDays(days.first, -1) };
  const isWhole = addDays(days.first, MAX_DAYS - 1) === days.last;
  return isWhole && pacificDayOf(publishedAt) <= before.first ? before : null;
}

/** Of the calendar, where every day is as long as another. */
function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
