import { browser } from 'wxt/browser';

const locale = (): string => browser.i18n.getUILanguage();

export function formatCount(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** "4:05", "1:02:30": as YouTube writes it. */
export function formatDuration(totalSeconds: number): string {
  const seconds = Math.floor(totalSeconds % 60);
  const minutes = Math.floor(totalSeconds / 60) % 60;
  const hours = Math.floor(totalSeconds / 3600);
  const padded = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(seconds)}` : `${minutes}:${padded(seconds)}`;
}

export function formatDate(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);
}

/** "March 2025" */
export function formatMonth(at: number): string {
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' }).format(at);
}

export function formatExact(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "2 hours ago"; below a minute "now". */
export function formatAgo(at: number, now: number): string {
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  for (const [unit, ms] of STEPS) {
    const passed = (at - now) / ms;
    if (Math.abs(passed) >= 1) return relative.format(Math.trunc(passed), unit);
  }
  return relative.format(0, 'second');
}

/** How old something is: of what a clock that was set back takes for later than now, "now". */
export function formatAge(at: number, now: number): string {
  return formatAgo(Math.min(at, now), now);
}

/** The language's name in the reader's language; the code itself when it has none. */
export function formatLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code; // Not a BCP 47 tag, for example YouTube's "live_chat".
    throw error;
  }
}

/** "Germany" of "DE"; the code itself where there is no such country. */
export function formatRegion(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}

/** As a reader of this language looks things up. */
export function sortWords<T extends { words: string }>(items: readonly T[]): T[] {
  const { compare } = new Intl.Collator(locale());
  return items.toSorted((one, other) => compare(one.words, other.words));
}

/** "today", "yesterday", then the date with its weekday. */
export function formatDay(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days === 0 || days === -1) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', year: 'numeric', month: 'short', day: 'numeric' }).format(
    at,
  );
}

export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}

/** Midnight of that day where the reader is. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** "a, b and c" */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}

/** "62%" */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "1.4 MB" */
export function formatMegabytes(bytes: number): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 }).format(
    bytes / 1_000_000,
  );
}

/** "10:42:07" */
export function formatSecond(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(at);
}

/** "143 ms", "2.4 sec" */
export function formatMs(ms: number): string {
  const isShort = ms < 1000;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: isShort ? 'millisecond' : 'second',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? ms : ms / 1000);
}

const BYTE_UNITS: readonly [unit: string, size: number][] = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
];

/** "0.5 kB", "12.3 kB", "1.4 MB": in English, the browser's word for single bytes has no plural. */
export function formatBytes(bytes: number): string {
  const [unit, size] = BYTE_UNITS.find(([, one]) => bytes >= one) ?? ['kilobyte', 1_000];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}

/**
 * "Oct 20 – Nov 17", with years where they differ: days of a calendar, whatever the reader's time zone.
 *
 * @param first YYYY-MM-DD, as `last`.
 */
export function formatDays(first: string, last: string): string {
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const year = isOneYear ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale(), { month: 'short', day: 'numeric', timeZone: 'UTC', ...year });
  return format.formatRange(Date.parse(first), Date.parse(last));
}
