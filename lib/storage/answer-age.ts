import { FUTURE_MS, RETENTION_MS } from './keep-times';

/**
 * - `fresh`: served as it is.
 * - `ageing`: from 80 % of its time on; served, and refreshed behind.
 * - `stale`: past its time; the same, but said to be so.
 * - `gone`: too old to be kept at all, or of a future that a wrong clock made: not served.
 */
export type AnswerAge = 'fresh' | 'ageing' | 'stale' | 'gone';

const AGEING_SHARE = 0.8;

export function ageOf(fetchedAt: number, now: number, ttlMs: number): AnswerAge {
  const ageMs = now - fetchedAt;
  if (ageMs > RETENTION_MS || ageMs < -FUTURE_MS) return 'gone';
  if (ageMs >= ttlMs) return 'stale';
  return ageMs >= ttlMs * AGEING_SHARE ? 'ageing' : 'fresh';
}
