import type { SourceId } from '@/lib/keywords/evidence';
import type { ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** What went wrong when each source was last asked over the network; without those that worked or were never asked. */
export async function loadSourceProblems(database: LimelightDatabase): Promise<ReadonlyMap<SourceId, ProblemCode>> {
  const rows = await database.sourceHealth.toArray();
  return new Map(rows.flatMap(({ id, problem }) => (problem === null ? [] : [[id, problem] as const])));
}

/** @param problem `null`: it worked. Throws `storage-full` or `storage-unavailable`. */
export async function saveSourceHealth(
  database: LimelightDatabase,
  id: SourceId,
  problem: ProblemCode | null,
  now: number,
): Promise<void> {
  await withRoom(database, () => database.sourceHealth.put({ id, problem, at: now }));
}
