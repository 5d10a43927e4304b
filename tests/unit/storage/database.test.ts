import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { loadAnalysis, saveAnalysis } from '@/lib/storage/analyses';
import { LimelightDatabase } from '@/lib/storage/database';
import { loadDraft } from '@/lib/storage/drafts';
import { loadFocusPhrase } from '@/lib/storage/focus-phrases';
import { storageProblem, withRoom } from '@/lib/storage/room';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/storage/settings';
import { SettingsSchema } from '@/lib/storage/settings-schema';
import { loadTemplateShelf } from '@/lib/storage/templates';
import { loadVersions } from '@/lib/storage/versions';
import type { VideoId } from '@/lib/video/video';
import v1 from '../../fixtures/database/v1.json';
import v2 from '../../fixtures/database/v2.json';
import { inspectDatabase, installDatabase, type DatabaseFixture } from '../../support/install-database';
import { makeVersion } from '../../support/make-version';

const NAME = 'database-test';
const VIDEO = 'sourdough01' as VideoId;
const NEWER: DatabaseFixture = {
  version: 990,
  stores: { settings: { keyPath: 'key', autoIncrement: false, indexes: [] } },
  rows: { settings: [{ key: 'settings', value: { theme: 'sepia' } }] },
};

afterEach(() => Dexie.delete(NAME));

async function upgrade(fixture: DatabaseFixture): Promise<LimelightDatabase> {
  await installDatabase(NAME, fixture);
  return new LimelightDatabase(NAME);
}

describe.each([
  ['1', v1],
  ['2', v2],
] as [string, DatabaseFixture][])('what version %s left behind', (_, fixture) => {
  it('is all there, in the shape of today', async () => {
    const database = await upgrade(fixture);
    await database.open();
    for (const [table, rows] of Object.entries(fixture.rows)) {
      expect(await database.table(table).toArray(), table).toEqual(rows);
    }
    const { version, tables } = await inspectDatabase(NAME);
    expect(version).toBe(50);
    expect(tables.toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
    database.close();
  });

  it('can be used', async () => {
    const database = await upgrade(fixture);
    const row = await loadAnalysis(database, VIDEO);
    expect(row).toMatchObject({ status: 'ready', reading: { video: { title: 'Sourdough for beginners' } } });
    if (row) await saveAnalysis(database, { ...row, savedAt: 7 });
    expect(await loadAnalysis(database, VIDEO)).toMatchObject({ savedAt: 7 });
    expect(await loadFocusPhrase(database, VIDEO)).toBe('sourdough bread');
    const settings = await loadSettings(database);
    expect(settings.api).toEqual(DEFAULT_SETTINGS.api);
    expect(SettingsSchema.safeParse(settings).success).toBe(true);
    await saveSettings(database, { ...settings, theme: 'system' });
    await database.versions.add(makeVersion());
    expect(await loadVersions(database, VIDEO)).not.toEqual([]);
    database.close();
  });
});

it('keeps what version 2 had of the creator’s own', async () => {
  const database = await upgrade(v2 as DatabaseFixture);
  expect((await loadSettings(database)).overlay).toEqual({ place: { left: 12, top: 34 }, isCollapsed: true });
  expect(await loadVersions(database, VIDEO)).toMatchObject([{ title: 'Sourdough at home' }, { title: 'Sourdough' }]);
  expect(await loadDraft(database, 7)).toMatchObject({ status: 'ready' });
  const { templates, presets, variables } = await loadTemplateShelf(database);
  expect([templates.length, presets.length, variables.length]).toEqual([2, 1, 1]);
  expect(await database.editSteps.add({ videoId: VIDEO } as never)).toBe(2);
  database.close();
});

describe('a database that a newer Limelight made', () => {
  it('is refused, and nothing in it is touched', async () => {
    await installDatabase(NAME, NEWER);
    const database = new LimelightDatabase(NAME);
    const failures = [
      await database.open().catch(storageProblem),
      await database.settings.get('settings').catch(storageProblem),
      await withRoom(database, () => saveSettings(database, DEFAULT_SETTINGS)).catch((error: unknown) => error),
    ];
    expect(failures.map(problemCodeOf)).toEqual(['database-newer', 'database-newer', 'database-newer']);
    expect(await inspectDatabase(NAME)).toEqual({ version: 990, tables: ['settings'] });
  });

  it('can be opened again once Limelight is the newer one', async () => {
    await installDatabase(NAME, NEWER);
    const database = new LimelightDatabase(NAME);
    expect(problemCodeOf(await database.open().catch(storageProblem))).toBe('database-newer');
    await Dexie.delete(NAME);
    expect(await withRoom(database, () => database.settings.count())).toBe(0);
    database.close();
  });
});

describe('two versions at once', () => {
  const openNewer = async () => {
    const newer = new Dexie(NAME);
    newer.version(99).stores({ settings: '&key', versions: '++id, videoId', extra: '&id' });
    await newer.open();
    return newer;
  };

  it('the older gives way at once, without blocking, and says that it was updated', async () => {
    const older = new LimelightDatabase(NAME);
    await older.open();
    const newer = await openNewer();
    expect(older.isOpen()).toBe(false);
    const failure = await withRoom(older, () => older.settings.count()).catch((error: unknown) => error);
    expect(problemCodeOf(failure)).toBe('extension-updated');
    await newer.table('extra').add({ id: 1 });
    newer.close();
  });

  it('what the older was writing is whole or not there', async () => {
    const older = new LimelightDatabase(NAME);
    await older.open();
    const writing = older
      .transaction('rw', older.versions, async () => {
        for (let index = 0; index < 50; index += 1) await older.versions.add(makeVersion());
      })
      .then(
        () => 50,
        () => 0,
      );
    const newer = await openNewer();
    const written = await writing;
    expect(await newer.table('versions').count()).toBe(written);
    newer.close();
  });

  it('the newer waits for one that does not give way, then opens', async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(NAME, 20);
      request.onsuccess = () => resolve(request.result);
    });
    const newer = new LimelightDatabase(NAME);
    const blocked = vi.fn(() => stubborn.close());
    newer.on('blocked', blocked);
    expect(await newer.settings.count()).toBe(0);
    expect(blocked).toHaveBeenCalledOnce();
    newer.close();
  });
});
