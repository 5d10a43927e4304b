import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';

it('keeps what version 1 had', async () => {
  const old = new Dexie('upgrade-test');
  old.version(1).stores({ analyses: '&videoId, savedAt', focusPhrases: '&videoId', settings: '&key' });
  await old.table('focusPhrases').put({ videoId: 'sourdough01', phrase: 'bread', savedAt: 1 });
  await old.table('settings').put({ key: 'settings', value: { theme: 'dark' } });
  old.close();
  const database = new LimelightDatabase('upgrade-test');
  expect(await database.focusPhrases.toArray()).toEqual([{ videoId: 'sourdough01', phrase: 'bread', savedAt: 1 }]);
  expect((await database.settings.get('settings'))?.value.theme).toBe('dark');
  expect(await database.versions.count()).toBe(0);
});
