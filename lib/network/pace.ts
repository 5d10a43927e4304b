import type { LimelightDatabase } from '@/lib/storage/database';
import { isSpaced } from './spacing';

const MINUTE_MS = 60_000;

/**
 * How long the next request has to wait so that within any minute there are no more than `maxPerMinute`; 0 for not at all. It
 * is read from the request log, which a new worker finds as the last one left it. A service with a spacing of its own keeps
 * to that: an exploration, which asks for most of a minute, holds nobody up.
 */
export async function measureWait(database: LimelightDatabase, now: number, maxPerMinute: number): Promise<number> {
  // What lies in the future was written before the clock was set back. It is left out, or nothing would leave until then.
  const lines = database.requests.where('at').between(now - MINUTE_MS, now, false, true);
  const max = Math.max(1, Math.floor(maxPerMinute));
  // Counting an index costs next to nothing, and is enough almost always.
  if ((await lines.count()) < max) return 0;
  const sent = await lines.filter((row) => !row.isCached && !isSpaced(row.service)).toArray();
  const blocking = sent[sent.length - max];
  return blocking ? blocking.at + MINUTE_MS - now : 0;
}
