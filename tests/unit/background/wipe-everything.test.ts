import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wipeEverything } from '@/entrypoints/background/wipe-everything';
import { LimelightDatabase } from '@/lib/storage/database';
import { countTables, fillTables } from '../../support/fill-tables';
import { fresh, makeCache, NUMBER } from '../../support/make-cache';
import { eventually } from '../../support/eventually';

let database: LimelightDatabase;
const API = 'https://youtube.googleapis.com/*';
const remove = vi.fn();
const deleteCache = vi.fn();

beforeEach(async () => {
  database = new LimelightDatabase('wipe-everything-test');
  await database.open();
  const getAll = async () => ({ origins: ['https://www.youtube.com/*', API] });
  Object.assign(fakeBrowser, { permissions: { getAll, remove } });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ optional_host_permissions: [API] } as never);
  vi.stubGlobal('caches', { keys: async () => ['a', 'b'], delete: deleteCache });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

it('leaves nothing, and what is on its way does not come back', async () => {
  await fillTables(database);
  await fakeBrowser.alarms.create('heartbeat', { periodInMinutes: 1 });
  await fakeBrowser.storage.session.set({ kept: 1 });
  const { cache } = makeCache(database);
  let arrive: ((value: { value: number; etag: null }) => void) | null = null;
  const onItsWay = cache.ask(NUMBER, 'a', () => new Promise((resolve) => (arrive = resolve)));
  await cache.keep(NUMBER, [{ id: 'b', value: 1 }]);
  await eventually(() => expect(arrive).not.toBeNull());
  const stopWork = vi.fn(async () => undefined);

  await wipeEverything({ database, cache, stopWork });
  (arrive as ((value: { value: number; etag: null }) => void) | null)?.({ value: 2, etag: null });
  expect(await onItsWay).toMatchObject({ value: 2 });
  expect(await cache.ask(NUMBER, 'b', fresh(3))).toMatchObject({ value: 3 });
  await cache.forget();

  expect(stopWork).toHaveBeenCalledOnce();
  expect(Object.entries(await countTables(database)).filter(([, count]) => count > 0)).toEqual([]);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(deleteCache.mock.calls).toEqual([['a'], ['b']]);
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [API] });
});

it('deletes nothing else when the database cannot be emptied: the creator tries again', async () => {
  vi.spyOn(database, 'transaction').mockRejectedValue(new TypeError('bug') as never);
  const { cache } = makeCache(database);
  await expect(wipeEverything({ database, cache, stopWork: async () => undefined })).rejects.toThrow('bug');
  expect(remove).not.toHaveBeenCalled();
});
