import type { LimelightDatabase } from './database';

/** Deletes everything Limelight keeps on this computer. It deletes nothing on YouTube. */
export async function wipeDatabase(database: LimelightDatabase): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}
