import { browser } from 'wxt/browser';
import type { LimelightDatabase } from '@/lib/storage/database';
import { localDay } from '@/lib/storage/local-day';
import { withConnection, withRoom } from '@/lib/storage/room';
import { loadSettings } from '@/lib/storage/settings';
import { BACKUP_TABLES, type BackupFile } from './backup-file';
import { contentOf } from './row-content';
import { writeBackup } from './write-backup';

/** All days together. A history of years would otherwise fill the disk thirty times over. */
const MAX_KEPT_CHARS = 60_000_000;

/** What makes a backup worth keeping: settings alone do not. */
const OWN_WORK = BACKUP_TABLES.filter((name) => name !== 'settings' && name !== 'analyses');

/** For the daily schedule: keeps one when it is switched on and something changed since the last. @returns whether it did. */
export async function keepDailyBackup(database: LimelightDatabase, now: number): Promise<boolean> {
  const { api } = await withConnection(database, () => loadSettings(database));
  return api.isDailyBackupOn && keepBackup(database, now, { isDaily: true });
}

interface KeepOptions {
  isDaily?: boolean;
  /** Limelight's own version. */
  madeBy?: string;
  maxKeptChars?: number;
}

/** Keeps today's backup in the database, in place of an earlier one of today. Throws `storage-full`. */
export async function keepBackup(
  database: LimelightDatabase,
  now: number,
  { isDaily = false, madeBy = browser.runtime.getManifest().version, maxKeptChars = MAX_KEPT_CHARS }: KeepOptions = {},
): Promise<boolean> {
  const text = await withConnection(database, () => writeBackup(database, { now, madeBy, hasAnalyses: false }));
  if (isDaily && !(await isWorthKeeping(database, text))) return false;
  await withRoom(database, () => database.backups.put({ day: localDay(now), at: now, text }));
  await dropBeyond(database, maxKeptChars);
  return true;
}

async function isWorthKeeping(database: LimelightDatabase, text: string): Promise<boolean> {
  const tables = tablesOf(text);
  if (OWN_WORK.every((name) => tables[name].length === 0)) return false;
  const last = await database.backups.toCollection().last();
  return !last || contentOf(tablesOf(last.text)) !== contentOf(tables);
}

/** Of a text from `writeBackup`. */
function tablesOf(text: string): BackupFile['tables'] {
  return (JSON.parse(text) as BackupFile).tables;
}

/** Newest first, one in memory at a time; the newest stays whatever its size. */
async function dropBeyond(database: LimelightDatabase, maxChars: number): Promise<void> {
  const [newest, ...older] = (await database.backups.toCollection().primaryKeys()).toReversed();
  if (newest === undefined) return;
  let chars = (await database.backups.get(newest))?.text.length ?? 0;
  for (const [index, day] of older.entries()) {
    chars += (await database.backups.get(day))?.text.length ?? 0;
    if (chars <= maxChars) continue;
    await database.backups.bulkDelete(older.slice(index));
    return;
  }
}
