import type { Span } from './span';

/** A place in a video, as it is written. */
export interface WrittenTime extends Span {
  seconds: number;
}

const TIME = /(?<![\d:.,/])(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?![\d:]|[.,]\d)/g;
/** A time of the day. */
const CLOCK = /^\s*(?:[ap]\.?m\b|uhr\b|o['’]clock|h\b|utc\b|gmt\b)/i;

const HOURS = String.raw`(?:(\d{1,3})\s?(?:h|hrs?|hours?|std|stunden?|horas?|heures?|ore|час\p{L}*|時間|小时|小時|시간)\.?\s?)?`;
const MINUTES = String.raw`(\d{1,3})\s?(?:m|min|mins|minutes?|minuten|minutos?|minuti|мин\p{L}*|分钟?|分鐘|분)\.?`;
const SECONDS = String.raw`([0-5]?\d)\s?(?:s|secs?|seconds?|sek|sekunden|segundos?|secondes?|secondi|сек\p{L}*|秒|초)(?!\p{L}*\p{Script=Latin})`;
/** "13 min 32 s", "13 minutes and 32 seconds", "13分32秒" */
const LENGTH = new RegExp(`(?<![\\d.,:])${HOURS}${MINUTES}\\s?(?:(?:and|und|et|y|e|и)\\s)?${SECONDS}`, 'giu');

/** Lengths in words, of minutes and seconds; one unit alone is a number. @param text with plain digits. */
export function findLengths(text: string): WrittenTime[] {
  return [...text.matchAll(LENGTH)].map(({ 0: found, 1: hours, 2: minutes, 3: seconds, index }) => ({
    ...{ start: index, end: index + found.length },
    seconds: Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds),
  }));
}

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
