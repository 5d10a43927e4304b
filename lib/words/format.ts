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

/** The language's name in the reader's language; the code itself when it has none. */
export function formatLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code; // Not a BCP 47 tag, for example YouTube's "live_chat".
    throw error;
  }
}
