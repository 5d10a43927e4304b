import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBackupHandlers } from '@/entrypoints/background/backup-handlers';
import { MAX_BACKUP_CHARS } from '@/lib/backup/backup-file';
import { writeBackup } from '@/lib/backup/write-backup';
import { problemCodeOf } from '@/lib/problem/problem';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { BACKUP_AT, fillForBackup } from '../../support/make-backup';
import { makeRow } from '../../support/make-row';

let database: LimelightDatabase;
const forget = vi.fn(async () => undefined);
const handlers = () => createBackupHandlers({ database, now: () => BACKUP_AT, cache: { forget } });
const write = () => writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: false });

beforeEach(async () => {
  database = new LimelightDatabase('backup-handlers');
  await database.open();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});
afterEach(() => database.delete());

it('empties the cache', async () => {
  await handlers().clearCache(undefined, {});
  expect(forget).toHaveBeenCalledExactlyOnceWith();
});

it('keeps a backup now, whatever the daily one is set to', async () => {
  const api = { ...DEFAULT_SETTINGS.api, isDailyBackupOn: false };
  await saveSettings(database, { ...DEFAULT_SETTINGS, api });
  await handlers().backUpNow(undefined, {});
  expect(await database.backups.count()).toBe(1);
});

it('plans, then brings in, and says the same of both', async () => {
  await fillForBackup(database);
  const text = await write();
  await database.variables.clear();
  const plan = await handlers().planImport({ text }, {});
  expect(await database.variables.count()).toBe(0);
  expect(await handlers().importBackup({ text }, {})).toEqual(plan);
  expect(await database.variables.count()).toBe(1);
});

it('follows the phrases that came in from now on, not from the next start', async () => {
  await fillForBackup(database);
  const text = await write();
  await database.trackedPhrases.clear();
  await handlers().importBackup({ text }, {});
  expect(await database.trackedPhrases.count()).toBeGreaterThan(0);
  expect(await database.schedules.get('track-ranks')).toMatchObject({ isOn: true });
});

it('scores what is kept by the checks that came in', async () => {
  const rubric = { disabledChecks: ['title-length'], thresholds: {} };
  await saveSettings(database, { ...DEFAULT_SETTINGS, rubric });
  const text = await write();
  await saveSettings(database, DEFAULT_SETTINGS);
  const row = makeRow();
  await database.analyses.put(row);
  await handlers().importBackup({ text }, {});
  expect((await loadSettings(database)).rubric).toEqual(rubric);
  const ids = async () => {
    const kept = await database.analyses.get(row.videoId);
    return kept?.status === 'ready' ? kept.scorecard.results.map(({ id }) => id) : [];
  };
  expect(row.scorecard.results.map(({ id }) => id)).toContain('title-length');
  expect(await ids()).not.toContain('title-length');
});

describe.each(['planImport', 'importBackup'] as const)('%s refuses', (name) => {
  it.each([
    ['no text', {}, 'reading-invalid'],
    ['text of another kind', { text: 7 }, 'reading-invalid'],
    ['a file that is none', { text: '{}' }, 'backup-invalid'],
    ['a file that is too large', { text: ' '.repeat(MAX_BACKUP_CHARS + 1) }, 'backup-invalid'],
    ['a newer one', { text: '{"format":"limelight-backup","version":2}' }, 'backup-newer'],
  ])('%s', async (_, data, code) => {
    const failure = await handlers()
      [name](data, {})
      .catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe(code);
  });
});
