import { beforeEach, expect, it, vi } from 'vitest';
import { loadGeminiKey } from '@/lib/ai/load-gemini-key';
import { saveApiKey } from '@/lib/storage/api-keys';
import type { LimelightDatabase } from '@/lib/storage/database';
import { codeOf, NOW } from '../../support/make-account';
import { saveAi, setUpGemini } from '../../support/make-desk';
import { openEmptyDatabase } from '../../support/make-jobs';

const KEY = 'AQ.the-key-of-the-bread-lab-1234';
const hasPermission = vi.fn<(url: string) => Promise<boolean>>();
let database: LimelightDatabase;
let keyId: string;

beforeEach(async () => {
  database = await openEmptyDatabase('load-gemini-key-test');
  keyId = await setUpGemini(database);
  hasPermission.mockReset().mockResolvedValue(true);
});

const load = (id?: string) => loadGeminiKey({ database, now: () => NOW, hasPermission }, id);

it('gives the key in use, or the one named', async () => {
  const other = await saveApiKey(database, { service: 'gemini', label: '', key: 'AQ.another-key-of-them-5678' }, 2);
  expect([await load(), await load(keyId), await load(other)]).toEqual([KEY, KEY, 'AQ.another-key-of-them-5678']);
  expect(hasPermission).toHaveBeenCalledWith('https://generativelanguage.googleapis.com/');
});

it('gives none before the creator agreed, whatever is saved', async () => {
  await saveAi(database, { agreedAt: null });
  expect([await codeOf(load()), await codeOf(load(keyId))]).toEqual(['ai-not-agreed', 'ai-not-agreed']);
});

it('says what is missing: a key first, then the browser’s leave', async () => {
  hasPermission.mockResolvedValue(false);
  expect(await codeOf(load())).toBe('permission-missing');
  await database.apiKeys.clear();
  expect([await codeOf(load()), await codeOf(load(keyId))]).toEqual(['key-missing', 'key-missing']);
});

it('never gives a key of YouTube’s', async () => {
  const youtube = await saveApiKey(
    database,
    { service: 'youtube', label: '', key: 'AIza-the-key-for-youtube-9999' },
    2,
  );
  expect(await codeOf(load(youtube))).toBe('key-missing');
});

it.each([
  ['is gone', () => database.secrets.clear()],
  ['cannot be read any more', () => database.cryptoKeys.clear()],
])('tells of a secret that %s in the key’s row as well', async (_, lose) => {
  await lose();
  expect(await codeOf(load())).toBe('secret-lost');
  expect(await database.apiKeys.get(keyId)).toMatchObject({ problem: 'secret-lost', checkedAt: NOW });
});

it('lets pass what is no lost secret', async () => {
  vi.spyOn(database.secrets, 'get').mockRejectedValue(new TypeError('bug'));
  await expect(load()).rejects.toThrow('bug');
  expect(await database.apiKeys.get(keyId)).toMatchObject({ problem: null });
});
