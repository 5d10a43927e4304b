import type { LimelightDatabase } from './database';
import { withRoom } from './room';

/**
 * Deletes everything Limelight keeps in its database, all or nothing. It deletes nothing on YouTube. Who holds a cache
 * makes it forget first (`AnswerCache.forget`), or what is on its way would be written back. Throws `storage-unavailable`.
 */
export async function wipeDatabase(database: LimelightDatabase): Promise<void> {
  await withRoom(
    database,
    () =>
      database.transaction('rw', database.tables, async () => {
        await Promise.all(database.tables.map((table) => table.clear()));
      }),
    [],
  );
}
