import { beforeEach, describe, expect, it } from 'vitest';
import { createCredentials } from '@/lib/account/create-credentials';
import { loadAccount, loadToken, saveAccount } from '@/lib/storage/accounts';
import { loadApiKeys, saveApiKey } from '@/lib/storage/api-keys';
import { LimelightDatabase } from '@/lib/storage/database';
import { SCOPES } from '@/lib/youtube/credentials';
import {
  codeOf,
  granted,
  makeIdentity,
  makeIdentityRow,
  makeNetwork,
  makeToken,
  NOW,
  ownChannels,
  saveApiSettings,
} from '../../support/make-account';

const KEY = 'the-api-key-of-the-creator-1111';
const DATA = 'https://youtube.googleapis.com/';
const ANALYTICS = 'https://youtubeanalytics.googleapis.com/';

let database: LimelightDatabase;
let allowed: string[];

beforeEach(async () => {
  database = new LimelightDatabase('credentials-test');
  await database.delete();
  await database.open();
  allowed = [DATA, ANALYTICS];
  await saveApiSettings(database, { agreedAt: NOW });
});

const credentials = () =>
  createCredentials({
    database,
    network: makeNetwork(() => ownChannels('UC-bread')),
    identity: makeIdentity(granted()),
    hasPermission: async (url) => allowed.includes(url),
    now: () => NOW,
  });

const addKey = (key = KEY): Promise<string> => saveApiKey(database, { service: 'youtube', label: '', key }, NOW);
const signIn = (scopes: string[] = [SCOPES.read], id = 'UC-bread'): Promise<void> =>
  saveAccount(database, makeIdentityRow({ id }), makeToken({ scopes, text: `ya29.of-${id}` }), NOW);

describe('before the creator agreed', () => {
  it('hands out nothing, whatever is saved', async () => {
    const id = await addKey();
    await signIn();
    await saveApiSettings(database, { agreedAt: null });
    const { forPublic, forAccount, forKey } = credentials();
    for (const asked of [forPublic(), forAccount('read'), forAccount('read', 'UC-bread'), forKey(id)]) {
      expect(await codeOf(asked)).toBe('terms-not-agreed');
    }
  });
});

describe('for public data', () => {
  it('takes the key in use, in a header', async () => {
    const id = await addKey();
    await signIn();
    expect(await credentials().forPublic()).toEqual({
      headers: { 'X-Goog-Api-Key': KEY },
      quotaId: id,
      owner: 'public',
    });
  });

  it('takes the account in use when there is no key, and its answers are that account’s', async () => {
    await signIn();
    expect(await credentials().forPublic()).toEqual({
      headers: { Authorization: 'Bearer ya29.of-UC-bread' },
      quotaId: 'client:123456789012',
      owner: 'UC-bread',
    });
  });

  it('says what is missing: a key first, then the permission', async () => {
    expect(await codeOf(credentials().forPublic())).toBe('key-missing');
    await addKey();
    allowed = [ANALYTICS];
    expect(await codeOf(credentials().forPublic())).toBe('permission-missing');
  });

  it('says that a key is lost, also in its row', async () => {
    await addKey();
    await database.cryptoKeys.clear();
    expect(await codeOf(credentials().forPublic())).toBe('secret-lost');
    expect(await loadApiKeys(database, 'youtube')).toMatchObject([{ problem: 'secret-lost', checkedAt: NOW }]);
    await database.secrets.clear();
    expect(await codeOf(credentials().forPublic())).toBe('secret-lost');
  });
});

describe('for a key that is to be tried', () => {
  it('takes that one, in use or not', async () => {
    await addKey();
    const id = await addKey('another-key-of-the-creator-2222');
    expect((await credentials().forKey(id)).headers).toEqual({ 'X-Goog-Api-Key': 'another-key-of-the-creator-2222' });
    expect(await codeOf(credentials().forKey('gone'))).toBe('key-missing');
  });
});

describe('for an account', () => {
  it.each([
    ['read', [SCOPES.read], 'ok'],
    ['read', [SCOPES.write], 'ok'],
    ['analytics', [SCOPES.read], 'scope-missing'],
    ['analytics', [SCOPES.analytics], 'ok'],
    ['write', [SCOPES.read, SCOPES.analytics], 'scope-missing'],
    ['write', [SCOPES.write], 'ok'],
  ] as const)('%s with %j: %s', async (scope, scopes, wanted) => {
    await signIn([...scopes]);
    const code = await codeOf(credentials().forAccount(scope));
    expect(code === 'no problem' ? 'ok' : code).toBe(wanted);
  });

  it('takes the one named, or the one in use', async () => {
    await signIn([SCOPES.read], 'UC-first');
    await signIn([SCOPES.read], 'UC-second');
    expect((await credentials().forAccount('read')).owner).toBe('UC-second');
    expect((await credentials().forAccount('read', 'UC-first')).headers['Authorization']).toBe(
      'Bearer ya29.of-UC-first',
    );
    expect(await codeOf(credentials().forAccount('read', 'UC-gone'))).toBe('account-missing');
  });

  it.each([
    ['read', DATA],
    ['write', DATA],
    ['analytics', ANALYTICS],
  ] as const)('asks for the permission of %s', async (scope, url) => {
    await signIn([SCOPES.read, SCOPES.write, SCOPES.analytics]);
    allowed = [DATA, ANALYTICS].filter((one) => one !== url);
    expect(await codeOf(credentials().forAccount(scope))).toBe('permission-missing');
    allowed = [url];
    expect((await credentials().forAccount(scope)).owner).toBe('UC-bread');
  });
});

describe('renew', () => {
  it('gives another token for the one that was refused', async () => {
    await signIn();
    const { forAccount, renew } = credentials();
    expect(await renew(await forAccount('read'))).toMatchObject({ headers: { Authorization: 'Bearer ya29.fresh' } });
    expect(await loadToken(database, 'UC-bread')).toBe('ya29.fresh');
    expect((await loadAccount(database))?.problem).toBeNull();
  });

  it('cannot renew a key', async () => {
    await addKey();
    const { forPublic, renew } = credentials();
    expect(await codeOf(renew(await forPublic()))).toBe('sign-in-expired');
  });
});

describe('a token that is being tried', () => {
  it('works under the id it is given, for as long as the work takes, and is kept nowhere', async () => {
    const { tryToken, forAccount, renew } = credentials();
    const tried = { text: 'ya29.tried', clientId: makeIdentityRow().clientId };
    let pendingId = '';
    const credential = await tryToken(tried, (accountId) => {
      pendingId = accountId;
      return forAccount('read', accountId);
    });
    expect(credential).toMatchObject({
      headers: { Authorization: 'Bearer ya29.tried' },
      quotaId: 'client:123456789012',
    });
    expect(await codeOf(forAccount('read', pendingId))).toBe('account-missing');
    expect(await codeOf(renew(credential))).toBe('sign-in-expired');
    expect(await database.secrets.count()).toBe(0);
  });

  it('is forgotten after a failure too', async () => {
    const { tryToken, forAccount } = credentials();
    let pendingId = '';
    const work = async (accountId: string) => {
      pendingId = accountId;
      throw new Error('no');
    };
    await expect(tryToken({ text: 'x', clientId: 'y' }, work)).rejects.toThrow('no');
    expect(await codeOf(forAccount('read', pendingId))).toBe('account-missing');
  });
});
