import { beforeEach, describe, expect, it } from 'vitest';
import { loadAccounts, loadToken } from '@/lib/storage/accounts';
import { LimelightDatabase } from '@/lib/storage/database';
import { SCOPES } from '@/lib/youtube/credentials';
import { CLIENT_ID, codeOf, granted, NOW, saveApiSettings } from '../../support/make-account';
import { makeAccounts } from '../../support/make-accounts';
import { makeChannelFacts } from '../../support/make-facts';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('sign-in-test');
  await database.delete();
  await database.open();
  await saveApiSettings(database, { agreedAt: NOW, clientId: CLIENT_ID });
});

describe('signIn', () => {
  it('asks for reading only, and keeps the channel with its token', async () => {
    const { accounts, identity, youtube } = makeAccounts(database);
    await accounts.signIn([]);
    const [url, isInteractive] = identity.launch.mock.calls[0] ?? [''];
    expect([isInteractive, new URL(url).searchParams.get('scope')]).toEqual([true, SCOPES.read]);
    expect(youtube.fetchMyChannels.mock.calls[0]?.[0]).toMatchObject({ purpose: 'account' });
    expect(await loadAccounts(database)).toMatchObject([
      { id: 'UC-bread', title: 'Bread Lab', clientId: CLIENT_ID, scopes: [SCOPES.read], isActive: true, problem: null },
    ]);
    expect(await loadToken(database, 'UC-bread')).toBe('ya29.fresh');
  });

  it.each([
    [['read'], [SCOPES.read]],
    [['analytics'], [SCOPES.read, SCOPES.analytics]],
    [
      ['read', 'analytics', 'write'],
      [SCOPES.read, SCOPES.analytics, SCOPES.write],
    ],
  ] as const)('asks for %j on top, and for writing only when it is named', async (wanted, scopes) => {
    const { accounts, identity } = makeAccounts(database);
    await accounts.signIn(wanted);
    const asked = new URL(identity.launch.mock.calls[0]?.[0] ?? '').searchParams.get('scope');
    expect(asked).toBe(scopes.join(' '));
  });

  it('uses a new state each time', async () => {
    const { accounts, identity } = makeAccounts(database);
    await accounts.signIn([]);
    await accounts.signIn([]);
    const states = identity.launch.mock.calls.map(([url]) => new URL(url).searchParams.get('state'));
    expect(new Set(states).size).toBe(2);
    expect(states.every((state) => (state?.length ?? 0) >= 32)).toBe(true);
  });

  it('keeps every channel of the account, the first in use, and another account beside it', async () => {
    const channels = ['UC-a', 'UC-b'].map((channelId) => makeChannelFacts({ channelId }));
    await makeAccounts(database).accounts.signIn([]);
    await makeAccounts(database, { channels }).accounts.signIn([]);
    const rows = await loadAccounts(database);
    expect(rows.map(({ id, isActive }) => [id, isActive]).toSorted()).toEqual([
      ['UC-a', true],
      ['UC-b', false],
      ['UC-bread', false],
    ]);
  });

  it('brings the same channel up to date', async () => {
    const { accounts, clock } = makeAccounts(database);
    await accounts.signIn([]);
    clock.at += 1000;
    await accounts.signIn(['analytics']);
    expect(await loadAccounts(database)).toMatchObject([
      { connectedAt: NOW, verifiedAt: NOW + 1000, scopes: [SCOPES.read, SCOPES.analytics] },
    ]);
  });

  it.each([
    ['terms-not-agreed', { agreedAt: null, clientId: CLIENT_ID }],
    ['client-invalid', { agreedAt: NOW, clientId: '' }],
    ['client-invalid', { agreedAt: NOW, clientId: 'a@b.example' }],
  ])('opens no window with %s', async (code, api) => {
    await saveApiSettings(database, api);
    const { accounts, identity } = makeAccounts(database);
    expect(await codeOf(accounts.signIn([]))).toBe(code);
    expect(identity.launch).not.toHaveBeenCalled();
  });

  it.each([
    ['a closed window', { answer: () => ({ error: 'access_denied' }) }, 'sign-in-cancelled'],
    ['another state', { answer: (asked: URLSearchParams) => ({ ...granted()(asked), state: 'x' }) }, 'sign-in-failed'],
    ['an unticked box', { answer: (asked: URLSearchParams) => ({ ...granted()(asked), scope: '' }) }, 'scope-missing'],
    ['an account without a channel', { channels: [] }, 'channel-missing'],
  ])('keeps nothing after %s', async (_, world, code) => {
    expect(await codeOf(makeAccounts(database, world).accounts.signIn([]))).toBe(code);
    expect([await database.accounts.count(), await database.secrets.count()]).toEqual([0, 0]);
  });
});
