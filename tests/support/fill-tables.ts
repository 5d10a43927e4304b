import type { LimelightDatabase } from '@/lib/storage/database';

/** One row in every table there is, under whatever key it has: a new table cannot be forgotten. */
export async function fillTables(database: LimelightDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) {
      const { primKey } = table.schema;
      const names = Array.isArray(primKey.keyPath) ? primKey.keyPath : [primKey.keyPath ?? ''];
      const key = primKey.auto ? {} : Object.fromEntries(names.map((name) => [name, 'x']));
      await table.add({ ...key, text: 'mine' });
    }
  });
}

export async function countTables(database: LimelightDatabase): Promise<Record<string, number>> {
  const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counts);
}
