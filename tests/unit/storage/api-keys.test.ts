import { beforeEach, describe, expect, it } from 'vitest';
import {
  activateApiKey,
  deleteApiKey,
  loadActiveApiKey,
  loadApiKeys,
  loadApiKeySecret,
  markApiKeyChecked,
  replaceApiKey,
  saveApiKey,
} from '@/lib/storage/api-keys';
import { LimelightDatabase } from '@/lib/storage/database';
import { codeOf } from '../../support/make-account';

const FIRST = 'first-key-of-the-creator-1111';
const SECOND = 'second-key-of-the-creator-2222';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('api-keys-test');
  await database.delete();
  await database.open();
});

const add = (key: string, at: number, service: 'youtube' | 'gemini' = 'youtube', label = ''): Promise<string> =>
  saveApiKey(database, { service, label, key }, at);

const active = async (): Promise<(string | undefined)[]> =>
  (await database.apiKeys.toArray()).filter(({ isActive }) => isActive).map(({ last4 }) => last4);

describe('saveApiKey', () => {
  it('shows the last 4 characters and keeps the rest encrypted', async () => {
    const id = await add(` "${FIRST}"\n`, 5, 'youtube', '  Bread Lab  ');
    expect(await database.apiKeys.toArray()).toEqual([
      {
        id,
        service: 'youtube',
        label: 'Bread Lab',
        last4: '1111',
        isActive: true,
        savedAt: 5,
        checkedAt: null,
        problem: null,
      },
    ]);
    expect(await loadApiKeySecret(database, id)).toBe(FIRST);
  });

  it('uses the first of each service, and no other by itself', async () => {
    await add(FIRST, 1);
    await add(SECOND, 2);
    await add('a-key-for-another-service-3333', 3, 'gemini');
    expect(await active()).toHaveLength(2);
    expect((await loadActiveApiKey(database, 'youtube'))?.last4).toBe('1111');
    expect((await loadActiveApiKey(database, 'gemini'))?.last4).toBe('3333');
  });

  it('keeps the row of a key that is here already', async () => {
    const id = await add(FIRST, 1, 'youtube', 'Old name');
    await markApiKeyChecked(database, id, 'quota-exceeded', 2);
    expect(await add(FIRST, 3, 'youtube', 'New name')).toBe(id);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([
      { id, label: 'New name', savedAt: 1, problem: null },
    ]);
    expect(await add('other-key-with-the-same-end-1111', 4)).not.toBe(id);
  });

  it('adds a key whose old secret was lost', async () => {
    const id = await add(FIRST, 1);
    await database.cryptoKeys.clear();
    const again = await add(FIRST, 2);
    expect(again).not.toBe(id);
    expect(await loadApiKeySecret(database, again)).toBe(FIRST);
  });

  it('saves nothing of what cannot be a key', async () => {
    expect(await codeOf(add('too short', 1))).toBe('key-invalid');
    expect(await database.apiKeys.count()).toBe(0);
    expect(await database.secrets.count()).toBe(0);
  });
});

describe('rotation', () => {
  it('adds, activates and removes without touching what the old key fetched', async () => {
    const old = await add(FIRST, 1);
    await database.answers.add({
      ...{
        key: 'public|video|x',
        kind: 'video',
        owner: 'public',
        value: 1,
        etag: null,
        bytes: 1,
        fetchedAt: 1,
        usedAt: 1,
      },
    });
    const next = await add(SECOND, 2);
    await activateApiKey(database, next);
    expect(await active()).toEqual(['2222']);
    await deleteApiKey(database, old);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ id: next, isActive: true }]);
    expect(await database.secrets.toCollection().primaryKeys()).toEqual([`key:${next}`]);
    expect(await database.answers.count()).toBe(1);
  });

  it('hands over to the newest key without a problem when the one in use is removed', async () => {
    const gone = await add(FIRST, 1);
    await add(SECOND, 2);
    const broken = await add('a-broken-key-of-the-creator-3333', 3);
    await markApiKeyChecked(database, broken, 'key-invalid', 4);
    await deleteApiKey(database, gone);
    expect(await active()).toEqual(['2222']);
  });

  it('leaves the one in use alone when another is removed', async () => {
    await add(FIRST, 1);
    await deleteApiKey(database, await add(SECOND, 2));
    expect(await active()).toEqual(['1111']);
  });

  it('replaces a key under the same label, in use if the old one was, as another quota', async () => {
    const old = await add(FIRST, 1, 'youtube', 'Bread Lab');
    await markApiKeyChecked(database, old, 'secret-lost', 2);
    const id = await replaceApiKey(database, old, SECOND, 3);
    expect(id).not.toBe(old);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([
      { id, label: 'Bread Lab', last4: '2222', isActive: true, savedAt: 1, checkedAt: null, problem: null },
    ]);
    expect(await database.secrets.count()).toBe(1);
    expect(await loadApiKeySecret(database, id)).toBe(SECOND);
  });

  it('does not replace a key by one that has a row of its own', async () => {
    const old = await add(FIRST, 1);
    await add(SECOND, 2);
    expect(await codeOf(replaceApiKey(database, old, SECOND, 3))).toBe('key-invalid');
    expect(await database.apiKeys.count()).toBe(2);
  });

  it.each([
    ['activated', () => activateApiKey(database, 'gone')],
    ['replaced', () => replaceApiKey(database, 'gone', FIRST, 1)],
  ])('says that a key cannot be %s which is not here', async (_, act) => {
    expect(await codeOf(act())).toBe('key-missing');
  });
});
