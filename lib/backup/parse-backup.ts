import * as z from 'zod';
import { Problem } from '@/lib/problem/problem';
import { BACKUP_TABLES, BACKUP_VERSION, MAX_BACKUP_CHARS, type BackupFile, type BackupTable } from './backup-file';
import { measureChecksum } from './measure-checksum';
import { ROW_SCHEMAS, type BackupRows } from './row-schemas';

export interface ParsedBackup {
  madeAt: number;
  madeBy: string;
  tables: BackupRows;
  /** How many rows of each table this Limelight cannot use. */
  dropped: Record<BackupTable, number>;
}

/** What every version of the file says of itself. */
const HeaderSchema = z.object({ format: z.literal('limelight-backup'), version: z.int().positive() });

const FileSchema = HeaderSchema.extend({
  madeBy: z.string().max(50),
  madeAt: z.number().min(0),
  checksum: z.string().length(64),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/**
 * The whole file, exactly as `writeBackup` wrote it, or nothing of it: throws `backup-newer` for one that a newer Limelight
 * made, and `backup-invalid` for whatever is damaged, cut short, too large, or another program's. A single row that does
 * not fit its schema is left out and counted: one odd row must not cost the creator all the others.
 */
export async function parseBackup(text: string): Promise<ParsedBackup> {
  if (text.length > MAX_BACKUP_CHARS) throw new Problem('backup-invalid');
  const json = parseJson(text);
  const header = HeaderSchema.safeParse(json);
  if (!header.success) throw new Problem('backup-invalid', { cause: header.error });
  if (header.data.version > BACKUP_VERSION) throw new Problem('backup-newer');
  const file = FileSchema.safeParse(json);
  if (!file.success) throw new Problem('backup-invalid', { cause: file.error });
  const { checksum, madeAt, madeBy, tables } = file.data;
  // Over what was read, before zod left anything out.
  if ((await measureChecksum(json as BackupFile)) !== checksum) throw new Problem('backup-invalid');
  return { madeAt, madeBy, ...parseTables(tables) };
}

function parseTables(tables: Record<string, unknown[]>): Pick<ParsedBackup, 'tables' | 'dropped'> {
  const parsed: Partial<Record<BackupTable, unknown[]>> = {};
  const dropped: Partial<Record<BackupTable, number>> = {};
  for (const name of BACKUP_TABLES) {
    const rows = Object.hasOwn(tables, name) ? (tables[name] ?? []) : [];
    const outcomes = rows.map((row) => ROW_SCHEMAS[name].safeParse(row));
    parsed[name] = outcomes.flatMap((outcome) => (outcome.success ? [outcome.data] : []));
    dropped[name] = outcomes.filter(({ success }) => !success).length;
  }
  return { tables: parsed as BackupRows, dropped: dropped as Record<BackupTable, number> };
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows may put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Problem('backup-invalid', { cause });
  }
}
