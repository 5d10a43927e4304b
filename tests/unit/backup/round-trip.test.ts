import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_TABLES, type BackupFile } from '@/lib/backup/backup-file';
import { importBackup, previewImport } from '@/lib/backup/import-backup';
import { writeBackup } from '@/lib/backup/write-backup';
import { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { loadVersions } from '@/lib/storage/versions';
import type { VideoId } from '@/lib/video/video';
import { BACKUP_AT, fillForBackup, OwnRows } from '../../support/make-backup';
import { makeVersion } from '../../support/make-version';

const VIDEO = 'sourdough01' as VideoId;
let here: LimelightDatabase;
let there: LimelightDatabase;

beforeEach(async () => {
  here = new LimelightDatabase('backup-here');
  there = new LimelightDatabase('backup-there');
  await Promise.all([here.open(), there.open()]);
});
afterEach(() => Promise.all([here.delete(), there.delete()]));

const write = (database: LimelightDatabase) =>
  writeBackup(database, { now: BACKUP_AT, madeBy: '0.1.0', hasAnalyses: true });
const clear = (database: LimelightDatabase) => Promise.all(database.tables.map((table) => table.clear()));
const counts = async (database: LimelightDatabase, text: string) =>
  Object.fromEntries(
    (await previewImport(database, text, BACKUP_AT)).tables.map(({ table, ...rest }) => [table, Object.values(rest)]),
  );

describe('a backup', () => {
  it('brought into an empty browser is the same backup again', async () => {
    await fillForBackup(here);
    const text = await write(here);
    await importBackup(there, text, BACKUP_AT);
    expect(JSON.parse(await write(there))).toEqual(JSON.parse(text));
    expect((await there.versions.toArray()).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('is so for whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(OwnRows, async (rows) => {
        await Promise.all([clear(here), clear(there)]);
        for (const [table, list] of Object.entries(rows)) await here.table(table).bulkAdd(list);
        const text = await write(here);
        await importBackup(there, text, BACKUP_AT);
        expect(JSON.parse(await write(there))).toEqual(JSON.parse(text));
        await importBackup(there, text, BACKUP_AT);
        expect(JSON.parse(await write(there))).toEqual(JSON.parse(text));
      }),
      { numRuns: 25 },
    );
  });

  it('holds nothing secret, and neither does it touch what is', async () => {
    await fillForBackup(here);
    const text = await write(here);
    for (const secret of ['secret-id', 'Secret label', 'wXyZ', '123']) expect(text).not.toContain(`"${secret}`);
    expect((JSON.parse(text) as { tables: object }).tables).toHaveProperty('settings.0.value.api.agreedAt', null);
    await fillForBackup(there);
    await importBackup(there, text, BACKUP_AT);
    expect(await there.secrets.count()).toBe(1);
    expect((await loadSettings(there)).api).toMatchObject({ agreedAt: 123, clientId: 'mine.apps' });
  });

  it('is counted before it is brought in, and nothing changes by that', async () => {
    await fillForBackup(here);
    const text = await write(here);
    expect(await counts(there, text)).toEqual({
      ...Object.fromEntries(BACKUP_TABLES.map((table) => [table, [1, 0, 0, 0]])),
      ...{ templates: [2, 0, 0, 0], versions: [2, 0, 0, 0], analyses: [2, 0, 0, 0], rejections: [2, 0, 0, 0] },
    });
    expect(await there.versions.count()).toBe(0);
    await here.templates.update('links', { name: 'Renamed' });
    await here.variables.clear();
    expect(await counts(here, text)).toMatchObject({
      ...{ settings: [0, 0, 1, 0], templates: [0, 1, 1, 0], variables: [1, 0, 0, 0], versions: [0, 0, 2, 0] },
      ...{ editSteps: [0, 0, 1, 0], analyses: [0, 0, 2, 0] },
    });
    const { tables } = await importBackup(here, text, BACKUP_AT);
    expect(tables).toContainEqual({ table: 'templates', added: 0, replaced: 1, same: 1, dropped: 0 });
    expect((await here.templates.get('links'))?.name).toBe('Links');
  });

  it('leaves analyses that are too old, or older than the one that is here', async () => {
    await fillForBackup(here);
    const text = await write(here);
    const later = BACKUP_AT + 30 * 86_400_000;
    expect((await previewImport(there, text, later)).tables.at(-1)).toMatchObject({ added: 0, dropped: 2 });
    await here.analyses.update(VIDEO, { savedAt: BACKUP_AT + 1 });
    expect((await importBackup(here, text, BACKUP_AT)).tables.at(-1)).toMatchObject({ same: 1, dropped: 1 });
    expect((await here.analyses.get(VIDEO))?.savedAt).toBe(BACKUP_AT + 1);
  });
});

describe('histories that meet', () => {
  const add = (database: LimelightDatabase, at: number, videoId = VIDEO) =>
    database.versions.add(makeVersion({ videoId, startedAt: at, seenAt: at, title: `${videoId} at ${at}` }));

  it('keep each other’s versions, in the order of time, and lose none', async () => {
    for (const at of [10, 30]) await add(here, at);
    for (const at of [20, 40]) await add(there, at);
    await add(there, 5, 'otherVideo1' as VideoId);
    await importBackup(there, await write(here), BACKUP_AT);
    expect((await loadVersions(there, VIDEO)).map(({ startedAt }) => startedAt)).toEqual([40, 30, 20, 10]);
    expect(await loadVersions(there, 'otherVideo1' as VideoId)).toHaveLength(1);
    const again = await importBackup(there, await write(here), BACKUP_AT);
    expect(again.tables).toContainEqual({ table: 'versions', added: 0, replaced: 0, same: 2, dropped: 0 });
  });

  it('of another video whose numbers are taken', async () => {
    await add(here, 10);
    await add(there, 20, 'otherVideo1' as VideoId);
    await importBackup(there, await write(here), BACKUP_AT);
    expect((await there.versions.toArray()).map(({ id, startedAt }) => [id, startedAt])).toEqual([
      [1, 20],
      [2, 10],
    ]);
  });
});

it('brings settings of an older version up to date', async () => {
  await here.settings.put({ key: 'settings', value: { theme: 'light', isBadgeShown: false } as never });
  const text = await write(here);
  await saveSettings(there, { ...DEFAULT_SETTINGS, api: { ...DEFAULT_SETTINGS.api, agreedAt: 9 } });
  await importBackup(there, text, BACKUP_AT);
  const api = { ...DEFAULT_SETTINGS.api, agreedAt: 9 };
  expect(await loadSettings(there)).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', isBadgeShown: false, api });
});

describe('what was agreed to', () => {
  const agreed = { ...DEFAULT_SETTINGS.keywords, autocompleteAgreedAt: 5, derivedAgreedAt: 6, region: 'DE' };

  it('stands in no file', async () => {
    await saveSettings(here, { ...DEFAULT_SETTINGS, keywords: agreed });
    const { tables } = JSON.parse(await write(here)) as BackupFile;
    const keywords = { ...agreed, autocompleteAgreedAt: null, derivedAgreedAt: null };
    expect(tables.settings).toMatchObject([{ value: { keywords } }]);
  });

  it('stays as it is where a file comes in', async () => {
    await saveSettings(here, DEFAULT_SETTINGS);
    await saveSettings(there, { ...DEFAULT_SETTINGS, keywords: { ...agreed, region: 'US' } });
    await importBackup(there, await write(here), BACKUP_AT);
    expect((await loadSettings(there)).keywords).toEqual({ ...agreed, region: '' });
  });
});
