import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupFile } from '@/lib/backup/backup-file';
import { keepBackup, keepDailyBackup } from '@/lib/backup/keep-daily-backup';
import { localDay } from '@/lib/storage/local-day';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { BACKUP_AT, fillForBackup } from '../../support/make-backup';

const DAY_MS = 86_400_000;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('daily-backup');
  await database.open();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});
afterEach(() => database.delete());

const days = () => database.backups.toCollection().primaryKeys();

it('keeps one a day, only when something changed, and no analyses in it', async () => {
  await fillForBackup(database);
  expect(await keepDailyBackup(database, BACKUP_AT)).toBe(true);
  expect(await keepDailyBackup(database, BACKUP_AT + DAY_MS)).toBe(false);
  await database.analyses.clear();
  expect(await keepDailyBackup(database, BACKUP_AT + DAY_MS)).toBe(false);
  await database.variables.put({ name: 'code', value: 'BREAD' });
  expect(await keepDailyBackup(database, BACKUP_AT + DAY_MS)).toBe(true);
  expect(await days()).toEqual([localDay(BACKUP_AT), localDay(BACKUP_AT + DAY_MS)]);
  const file = JSON.parse((await database.backups.toCollection().first())?.text ?? '') as BackupFile;
  expect(file).toMatchObject({ madeBy: '0.1.0', madeAt: BACKUP_AT, tables: { analyses: [] } });
  expect(file.tables.versions).toHaveLength(2);
});

it('keeps none while there is nothing of the creator’s, or while it is switched off', async () => {
  await saveSettings(database, DEFAULT_SETTINGS);
  expect(await keepDailyBackup(database, BACKUP_AT)).toBe(false);
  await fillForBackup(database);
  const settings = await loadSettings(database);
  await saveSettings(database, { ...settings, api: { ...settings.api, isDailyBackupOn: false } });
  expect(await keepDailyBackup(database, BACKUP_AT)).toBe(false);
  expect(await days()).toEqual([]);
});

it('when asked keeps one anyway, in place of today’s', async () => {
  await keepBackup(database, BACKUP_AT);
  await keepBackup(database, BACKUP_AT + 1);
  expect((await database.backups.toArray()).map(({ at }) => at)).toEqual([BACKUP_AT + 1]);
});

it('gives up the oldest days when all of them together are too large', async () => {
  const text = 'x'.repeat(10_000);
  await database.backups.bulkAdd(['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => ({ day, at: 1, text })));
  await keepBackup(database, BACKUP_AT, { maxKeptChars: 21_000 });
  expect(await days()).toEqual(['2026-01-02', '2026-01-03', localDay(BACKUP_AT)]);
});

it('says a day where the creator is', () => {
  expect(localDay(new Date(2026, 0, 9, 0, 0).getTime())).toBe('2026-01-09');
  expect(localDay(new Date(2026, 0, 9, 23, 59).getTime())).toBe('2026-01-09');
});
