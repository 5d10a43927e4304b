import type { LimelightDatabase } from '@/lib/storage/database';
import { withConnection, withRoom } from '@/lib/storage/room';
import { BACKUP_TABLES, type ImportPlan } from './backup-file';
import type { NumberedMerge } from './merge-numbered';
import { parseBackup } from './parse-backup';
import { planImport, type ImportWork } from './plan-import';
import type { BackupRows } from './row-schemas';

/** What importing would change; changes nothing. Throws `backup-invalid` and `backup-newer`. */
export async function previewImport(database: LimelightDatabase, text: string, now: number): Promise<ImportPlan> {
  const file = await parseBackup(text);
  const current = await withConnection(database, () => loadRows(database, 'r'));
  return planImport(current, file, now).plan;
}

/**
 * Brings in all of a file or nothing of it, in one transaction. Secrets are in other tables and stay as they are. Throws
 * as `previewImport`, and `storage-full`.
 */
export async function importBackup(database: LimelightDatabase, text: string, now: number): Promise<ImportPlan> {
  const file = await parseBackup(text);
  return withRoom(database, () =>
    database.transaction('rw', BACKUP_TABLES, async () => {
      const work = planImport(await loadRows(database, 'rw'), file, now);
      await write(database, work);
      return work.plan;
    }),
  );
}

async function loadRows(database: LimelightDatabase, mode: 'r' | 'rw'): Promise<BackupRows> {
  return database.transaction(mode, BACKUP_TABLES, async () => ({
    settings: await database.settings.toArray(),
    focusPhrases: await database.focusPhrases.toArray(),
    templates: await database.templates.toArray(),
    presets: await database.presets.toArray(),
    variables: await database.variables.toArray(),
    versions: await database.versions.toArray(),
    editSteps: await database.editSteps.toArray(),
    rejections: await database.rejections.toArray(),
    trackedPhrases: await database.trackedPhrases.toArray(),
    chats: await database.chats.toArray(),
    chatMessages: await database.chatMessages.toArray(),
    transcripts: await database.transcripts.toArray(),
    writings: await database.writings.toArray(),
    analyses: await database.analyses.toArray(),
  }));
}

async function write(database: LimelightDatabase, work: ImportWork): Promise<void> {
  const { puts, versions, editSteps, deletedMessages } = work;
  await database.chatMessages.bulkDelete(deletedMessages);
  await Promise.all([
    database.settings.bulkPut(puts.settings),
    database.focusPhrases.bulkPut(puts.focusPhrases),
    database.templates.bulkPut(puts.templates),
    database.presets.bulkPut(puts.presets),
    database.variables.bulkPut(puts.variables),
    database.rejections.bulkPut(puts.rejections),
    database.trackedPhrases.bulkPut(puts.trackedPhrases),
    database.chats.bulkPut(puts.chats),
    database.chatMessages.bulkPut(puts.chatMessages),
    database.transcripts.bulkPut(puts.transcripts),
    database.writings.bulkPut(puts.writings),
    database.analyses.bulkPut(puts.analyses),
  ]);
  await writeNumbered(database, 'versions', versions);
  await writeNumbered(database, 'editSteps', editSteps);
}

async function writeNumbered<Row>(
  database: LimelightDatabase,
  table: 'versions' | 'editSteps',
  { deleted, kept, appended }: NumberedMerge<Row>,
): Promise<void> {
  await database.table(table).bulkDelete(deleted);
  await database.table(table).bulkAdd(kept);
  await database.table(table).bulkAdd(appended);
}
