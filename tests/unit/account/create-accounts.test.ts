import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import { loadAccounts, saveAccount } from '@/lib/storage/accounts';
import { loadApiKeys, saveApiKey } from '@/lib/storage/api-keys';
import type { Owner } from '@/lib/storage/api-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import {
  CLIENT_ID,
  codeOf,
  makeIdentityRow,
  makeToken,
  NOW,
  ownChannels,
  saveApiSettings,
} from '../../support/make-account';
import { makeAccounts } from '../../support/make-accounts';

const HOUR_MS = 3_600_000;
const REVOKED = { status: 200 };

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('create-accounts-test');
  await database.delete();
  await database.open();
  await saveApiSettings(database, { agreedAt: NOW, clientId: CLIENT_ID });
});

async function addAccount(id: string): Promise<void> {
  await saveAccount(database, makeIdentityRow({ id }), makeToken({ text: `ya29.of-${id}` }), NOW);
  await addAnswer(id);
}

async function addAnswer(owner: Owner): Promise<void> {
  const times = { fetchedAt: 1, usedAt: 1, etag: null, bytes: 2 };
  await database.answers.add({ key: `${owner}|video|v`, kind: 'video', owner, value: {}, ...times });
}

const owners = async (): Promise<Owner[]> => (await database.answers.toArray()).map(({ owner }) => owner).toSorted();

describe('disconnect', () => {
  beforeEach(async () => {
    for (const id of ['UC-two', 'UC-bread']) await addAccount(id);
    await addAnswer('public');
  });

  const isWiped = async (): Promise<void> => {
    expect(await loadAccounts(database)).toMatchObject([{ id: 'UC-two', isActive: true }]);
    expect(await database.secrets.toCollection().primaryKeys()).toEqual(['token:UC-two']);
    expect(await owners()).toEqual(['UC-two', 'public']);
  };

  it('revokes the token, named in the body, and deletes what is the account’s', async () => {
    const { accounts, network, forget } = makeAccounts(database, { reply: () => REVOKED });
    expect(await accounts.disconnect('UC-bread')).toBe(true);
    expect(network.send).toHaveBeenCalledTimes(1);
    expect(network.send.mock.calls[0]?.[0]).toMatchObject({
      url: 'https://oauth2.googleapis.com/revoke',
      method: 'POST',
      body: 'token=ya29.of-UC-bread',
      purpose: 'revoke',
      cost: null,
    });
    expect(forget).toHaveBeenCalledWith('UC-bread');
    await isWiped();
  });

  it.each(['offline', 'service-unavailable', 'permission-missing', 'request-refused'] as const)(
    'deletes it too when Google cannot be asked (%s), and says so',
    async (code) => {
      const { accounts } = makeAccounts(database, { reply: () => new Problem(code) });
      expect(await accounts.disconnect('UC-bread')).toBe(false);
      await isWiped();
    },
  );

  it('deletes it too when there is a bug, which is not kept quiet', async () => {
    const { accounts } = makeAccounts(database, { reply: () => new TypeError('a bug') });
    await expect(accounts.disconnect('UC-bread')).rejects.toThrow('a bug');
    await isWiped();
  });

  it.each([
    [{ status: 400, text: '{"error":"invalid_token"}' }, null],
    [{ status: 400, text: '{"error":"unsupported_token_type"}' }, 'request-refused'],
    [{ status: 200, text: '' }, null],
    [{ status: 503, text: '' }, 'service-unavailable'],
  ])('understands %j as %s', async (answer, problem) => {
    const { accounts, network } = makeAccounts(database);
    await accounts.disconnect('UC-bread');
    const judged = network.send.mock.calls[0]?.[0].judge?.({ headers: new Headers(), ...answer });
    expect(judged?.problem ?? null).toBe(problem);
  });

  it('renews a token that has ended, because only one that works can be revoked', async () => {
    const reply = ({ purpose }: { purpose: string }) => (purpose === 'revoke' ? REVOKED : ownChannels('UC-bread'));
    const { accounts, network, clock } = makeAccounts(database, { reply });
    clock.at += 2 * HOUR_MS;
    expect(await accounts.disconnect('UC-bread')).toBe(true);
    expect(network.send.mock.calls.at(-1)?.[0].body).toBe('token=ya29.fresh');
    await isWiped();
  });

  it('says that it is not confirmed when there is no token that works', async () => {
    const { accounts, network, clock } = makeAccounts(database, { answer: () => ({ error: 'login_required' }) });
    clock.at += 2 * HOUR_MS;
    expect(await accounts.disconnect('UC-bread')).toBe(false);
    expect(network.send).not.toHaveBeenCalled();
    await isWiped();
  });

  it('has nothing to do for an account that is not here', async () => {
    const { accounts, network } = makeAccounts(database);
    expect(await accounts.disconnect('UC-gone')).toBe(true);
    expect(network.send).not.toHaveBeenCalled();
    expect(await database.accounts.count()).toBe(2);
  });
});

describe('agree', () => {
  it('changes nothing else, whatever is changed at the same moment', async () => {
    const { accounts } = makeAccounts(database);
    const change = () =>
      database.transaction('rw', database.settings, async () => {
        const settings = await loadSettings(database);
        const keywords = { ...settings.keywords, autocompleteAgreedAt: NOW };
        await database.settings.put({ key: 'settings', value: { ...settings, keywords } });
      });
    await Promise.all([accounts.agree(false), change()]);
    const { api, keywords } = await loadSettings(database);
    expect([api.agreedAt, keywords.autocompleteAgreedAt]).toEqual([null, NOW]);
  });

  it('records when, once', async () => {
    await saveApiSettings(database, { clientId: CLIENT_ID });
    const { accounts, clock } = makeAccounts(database);
    expect(await accounts.agree(true)).toBe(true);
    clock.at += 5;
    await accounts.agree(true);
    expect((await loadSettings(database)).api).toMatchObject({ agreedAt: NOW, clientId: CLIENT_ID });
  });

  it.each([
    ['confirmed', REVOKED, true],
    ['not confirmed', new Problem('offline'), false],
  ])('taken back ends every sign-in (%s) and deletes what the API told; keys stay', async (_, reply, wanted) => {
    for (const id of ['UC-two', 'UC-bread']) await addAccount(id);
    await addAnswer('public');
    await saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, NOW);
    const { accounts, network, forget } = makeAccounts(database, { reply: () => reply });
    expect(await accounts.agree(false)).toBe(wanted);
    expect(network.send).toHaveBeenCalledTimes(2);
    expect((await loadSettings(database)).api).toMatchObject({ agreedAt: null, clientId: CLIENT_ID });
    expect([await database.accounts.count(), await database.answers.count()]).toEqual([0, 0]);
    expect(await loadApiKeys(database, 'youtube')).toHaveLength(1);
    expect(forget).toHaveBeenLastCalledWith();
  });
});

describe('checkKey', () => {
  const add = (): Promise<string> =>
    saveApiKey(database, { service: 'youtube', label: '', key: 'the-key-of-the-creator-1111' }, NOW);

  it('writes into the row that the key works, also after it did not', async () => {
    const id = await add();
    const { accounts, youtube, clock } = makeAccounts(database);
    youtube.checkKey.mockRejectedValueOnce(new Problem('api-not-enabled'));
    await accounts.checkKey(id);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ checkedAt: NOW, problem: 'api-not-enabled' }]);
    clock.at += 60_000;
    await accounts.checkKey(id);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ checkedAt: NOW + 60_000, problem: null }]);
  });

  it.each(['key-invalid', 'key-restricted', 'request-refused', 'secret-lost'] as const)(
    'writes %s into the row',
    async (code) => {
      const id = await add();
      const { accounts, youtube } = makeAccounts(database);
      youtube.checkKey.mockRejectedValue(new Problem(code));
      await accounts.checkKey(id);
      expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ problem: code }]);
    },
  );

  it.each([
    'offline',
    'quota-exceeded',
    'permission-missing',
    'service-paused',
    'terms-not-agreed',
    'answer-invalid',
  ] as const)('throws %s, which says nothing about the key', async (code) => {
    const id = await add();
    const { accounts, youtube } = makeAccounts(database);
    youtube.checkKey.mockRejectedValue(new Problem(code));
    expect(await codeOf(accounts.checkKey(id))).toBe(code);
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ checkedAt: null, problem: null }]);
  });
});
