import { cleanData } from '@/lib/ai/fence-data';
import { checkWords } from '@/lib/words/words';
import type { NewReceipt } from '../tools/tool';

/** Where a fact comes from, and what it is about. */
export type Told = Pick<NewReceipt, 'origin' | 'asOf'> & { about?: string | null };

const MAX_TEXT_CHARS = 300;

/** Nothing where nothing is known: what is not told is not 0. */
export function tellNumber(label: string, value: number | null | undefined, told: Told): NewReceipt[] {
  return typeof value === 'number' && Number.isFinite(value) ? [receipt('number', label, value, told)] : [];
}

/** A share, as a number of a hundred. @param share a fraction. */
export function tellPercent(label: string, share: number | null | undefined, told: Told): NewReceipt[] {
  return tellNumber(`${label} (%)`, toPercent(share), told);
}

/** Of a fraction, with two decimals. */
export function toPercent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10_000) / 100;
}

/** A day, YYYY-MM-DD: a number in words, whose value is a text. */
export function tellDay(label: string, at: number | null | undefined, told: Told): NewReceipt[] {
  const day = toDay(at);
  return day === null ? [] : [receipt('number', label, day, told)];
}

/** A length or a place of a video, in seconds. */
export function tellTime(label: string, seconds: number | null | undefined, told: Told): NewReceipt[] {
  return typeof seconds === 'number' && Number.isFinite(seconds) ? [receipt('time', label, seconds, told)] : [];
}

/** A video by its title, so that an answer that names it can be followed. */
export function tellVideo(label: string, title: string | null, videoId: string, told: Told): NewReceipt[] {
  return title === null || title.trim() === '' ? [] : [receipt('video', label, title, { ...told, about: videoId })];
}

/** A check, named as the score names it while it is open, and as it does when it is met. */
export function tellCheck(checkId: string, told: Told): NewReceipt[] {
  return (['bad', 'good'] as const).map((part) =>
    receipt('check', checkWords(checkId, part), checkId, { ...told, about: checkId }),
  );
}

export function tellTag(label: string, tag: string, told: Told): NewReceipt[] {
  return [receipt('tag', label, tag, told)];
}

/** YYYY-MM-DD in UTC, as YouTube's dates are; `null` for none, and beyond what a calendar holds. */
export function toDay(at: number | null | undefined): string | null {
  const date = new Date(at ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

// A model reads texts clean, and what it then writes has to be found again.
function receipt(
  kind: NewReceipt['kind'],
  label: string,
  value: number | string,
  { origin, asOf, about = null }: Told,
): NewReceipt {
  const text = (words: string): string => cleanData(words).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_CHARS);
  return { kind, label: text(label), value: typeof value === 'string' ? text(value) : value, about, origin, asOf };
}
