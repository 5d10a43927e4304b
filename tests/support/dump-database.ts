import type { LimelightDatabase } from '@/lib/storage/database';

/** Everything a database holds as one text; bytes as the letters they would be. */
export async function dumpDatabase(database: LimelightDatabase): Promise<string> {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(rows.flat(), (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
  });
}
