import type { Span } from './span';

/** A place in a video, as it is written. */
export interface WrittenTime extends Span {
  seconds: number;
}

const TIME = /(?<![\d:.,/])(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?![\d:]|[.,]\d)/g;
/** A time of the day. */
const CLOCK = /^\s*(?:[ap]\.?m\b|uhr\b|o['’]clock|h\b|utc\b|gmt\b)/i;

/** @param text with plain digits. */
export function findTimes(text: string): WrittenTime[] {
  return [...text.matchAll(TIME)].flatMap((match) => {
    const [found, hours, minutes, seconds] = match;
    const end = match.index + found.length;
    if (CLOCK.test(text.slice(end, end + 10))) return [];
    // "1:75:00" is none, and "75:00" is: YouTube takes minutes beyond the hour where no hour stands.
    if (hours !== undefined && Number(minutes) > 59) return [];
    const total = Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds);
    return [{ start: match.index, end, seconds: total }];
  });
}
