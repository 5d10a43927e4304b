import type { ServiceId } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';

/**
 * Services that are asked one thing at a time, and never again within so many ms. Autocomplete is no official API: people
 * who type ask it more often than that.
 */
const SPACING_MS: Readonly<Partial<Record<ServiceId, number>>> = { autocomplete: 1000 };

export function isSpaced(service: ServiceId): boolean {
  return SPACING_MS[service] !== undefined;
}

/**
 * How long the next request to this service has to wait after the last one; 0 for not at all. Like the pace it is read from
 * the request log, which a new worker finds as the last one left it.
 */
export async function measureSpacing(database: LimelightDatabase, service: ServiceId, now: number): Promise<number> {
  const spacingMs = SPACING_MS[service];
  if (spacingMs === undefined) return 0;
  // What lies in the future was written before the clock was set back, and says nothing.
  const lines = database.requests.where('at').between(now - spacingMs, now, false, true);
  const last = await lines.filter((row) => row.service === service && !row.isCached).last();
  return last ? last.at + spacingMs - now : 0;
}
