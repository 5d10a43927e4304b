import { asCalculated, type Insight } from './insight';

const HOUR_MS = 3_600_000;

/** Of what was seen of a video at one moment, what a velocity needs. */
export interface CountSample {
  /** Epoch ms. */
  at: number;
  viewCount: number;
}

export interface Velocity {
  gained: Insight;
  perHour: Insight;
  fromAt: number;
  toAt: number;
  hours: number;
}

/**
 * What a video really gained between the last two looks that are at least an hour apart: YouTube counts in batches, so
 * less says nothing.
 *
 * @param samples of one video, in any order.
 * @returns null for fewer than two such looks, and when the count fell, as it does when YouTube takes views back.
 */
export function measureVelocity(samples: readonly CountSample[]): Velocity | null {
  const [last, ...earlier] = samples.toSorted((a, b) => b.at - a.at);
  const before = last && earlier.find(({ at }) => last.at - at >= HOUR_MS);
  if (!last || !before || last.viewCount < before.viewCount) return null;
  const hours = (last.at - before.at) / HOUR_MS;
  const made = { inputs: ['statistics.viewCount'] as const, asOf: last.at, sampleSize: 2 };
  const gained = asCalculated('views-gained', last.viewCount - before.viewCount, made);
  const perHour = asCalculated('views-per-hour', (last.viewCount - before.viewCount) / hours, made);
  return gained && perHour && { gained, perHour, fromAt: before.at, toAt: last.at, hours };
}
