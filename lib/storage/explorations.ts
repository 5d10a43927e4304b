import type { LimelightDatabase } from './database';
import type { ExplorationRow } from './keyword-rows';

const MAX_ROWS = 100;

/** The newest first. */
export function loadExplorations(database: LimelightDatabase): Promise<ExplorationRow[]> {
  return database.explorations.orderBy('at').reverse().toArray();
}

/** Writes it and drops the oldest beyond a hundred. To be called in a transaction over `explorations`. */
export async function putExploration(database: LimelightDatabase, row: ExplorationRow): Promise<void> {
  await database.explorations.put(row);
  const surplus = await database.explorations.orderBy('at').reverse().offset(MAX_ROWS).primaryKeys();
  await database.explorations.bulkDelete(surplus);
}

/**
 * One, or without `id` all of them. What YouTube answered stays as long as answers do: other phrases rest on it, too.
 *
 * @returns the rows as they were.
 */
export function deleteExplorations(database: LimelightDatabase, id?: string): Promise<ExplorationRow[]> {
  return database.transaction('rw', database.explorations, async () => {
    const chosen = id === undefined ? database.explorations : database.explorations.where('id').equals(id);
    const rows = await chosen.toArray();
    await database.explorations.bulkDelete(rows.map((row) => row.id));
    return rows;
  });
}
