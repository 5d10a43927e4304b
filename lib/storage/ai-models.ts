import type { AiModelInfo, AiModelsRow } from './ai-rows';
import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/** What a page found out about the model on this device. */
export type BuiltInNews = { availability: NonNullable<AiModelsRow['availability']>; progress: number | null };

/** Throws `storage-full` or `storage-unavailable`. */
export async function saveModels(
  database: LimelightDatabase,
  models: readonly AiModelInfo[],
  now: number,
): Promise<void> {
  const row: AiModelsRow = { provider: 'gemini', at: now, models: [...models], availability: null, progress: null };
  await withRoom(database, () => database.aiModels.put(row));
}

/**
 * A page that only looks does not know how far a download is that another one started: what was known of it stays. Throws
 * `storage-full` or `storage-unavailable`.
 */
export async function saveBuiltIn(database: LimelightDatabase, news: BuiltInNews, now: number): Promise<void> {
  const { aiModels } = database;
  await withRoom(database, () =>
    database.transaction('rw', aiModels, async () => {
      const known = await aiModels.get('built-in');
      const isSame = known?.availability === news.availability;
      const progress = news.progress ?? (isSame ? (known?.progress ?? null) : null);
      await aiModels.put({ provider: 'built-in', at: now, models: [], ...news, progress });
    }),
  );
}

/** `null` before any page of Limelight's looked. */
export async function loadBuiltInAvailability(database: LimelightDatabase): Promise<AiModelsRow['availability']> {
  return (await database.aiModels.get('built-in'))?.availability ?? null;
}
