import type { Metric } from '@/lib/video/metric';

/** Every number this folder can make. Components write the words. */
export const INSIGHT_NAMES = [
  'views',
  'likes',
  'comments',
  'views-per-day',
  'like-rate',
  'comment-rate',
  'views-gained',
  'views-per-hour',
  'median-views',
  'median-views-per-day',
  'median-like-rate',
  'median-comment-rate',
  'median-duration',
  'median-title-length',
  'median-description-length',
  'median-tag-count',
  'median-days-between',
  'uploads-below',
  'report-views',
  'watch-minutes',
  'average-view-seconds',
  'average-view-percentage',
  'subscribers-gained',
  'report-shares',
] as const;

export type InsightName = (typeof INSIGHT_NAMES)[number];

/**
 * A number as YouTube's API tells it, or made of nothing but such numbers by adding, dividing, sorting and counting. That is
 * what YouTube's policy allows without an agreement (Developer Policies III.E.4.h and the guide's "Acceptable metrics"), so
 * there is no score, no multiplier and no forecast here.
 */
export interface Insight extends Metric<number> {
  label: InsightName;
  origin: 'youtube' | 'arithmetic';
  /** Fields of the API, as it names them. */
  inputs: readonly [string, ...string[]];
  /** How many videos or samples it was made of. */
  sampleSize: number;
}

type Made = Pick<Insight, 'inputs' | 'asOf'> & { sampleSize?: number };

/** `null` stays `null`: what YouTube does not tell is not 0. */
export function asTold(label: InsightName, value: number | null, { inputs, asOf }: Made): Insight | null {
  return value === null ? null : { label, value, origin: 'youtube', inputs, asOf, sampleSize: 1 };
}

/** A sum, quotient, median or count; `null` where it has no value, as after a division by zero. */
export function asCalculated(label: InsightName, value: number | null, made: Made): Insight | null {
  if (value === null || !Number.isFinite(value)) return null;
  return { label, value, origin: 'arithmetic', inputs: made.inputs, asOf: made.asOf, sampleSize: made.sampleSize ?? 1 };
}
