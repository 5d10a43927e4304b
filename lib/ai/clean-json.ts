import { cleanData } from './fence-data';

/** Deeper than anything Limelight makes: what lies below is left out. */
const MAX_DEPTH = 12;

/** A value as JSON has it, every text in it as `cleanData` leaves it; what JSON cannot hold is left out, or `null` in lists. */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanData(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1));
  const kept = Object.entries(value).filter(([, item]) => item !== undefined && typeof item !== 'function');
  return Object.fromEntries(kept.map(([key, item]) => [cleanData(key), cleanJson(item, depth + 1)]));
}
