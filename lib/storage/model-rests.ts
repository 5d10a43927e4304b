import type { AiProvider } from '@/lib/ai/providers';
import type { ModelRestRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

export function modelRestId(provider: AiProvider, model: string): string {
  return `${provider}|${model}`;
}

/** Of those that are not over. */
export async function loadRests(database: LimelightDatabase, now: number): Promise<ModelRestRow[]> {
  return (await database.modelRests.toArray()).filter(({ until }) => until > now);
}

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveRest(database: LimelightDatabase, row: ModelRestRow): Promise<void> {
  await withRoom(database, () => database.modelRests.put(row));
}

/** Another key has a quota of its own. */
export async function clearRests(database: LimelightDatabase): Promise<void> {
  await database.modelRests.clear();
}
