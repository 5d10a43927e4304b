import { beforeEach, describe, expect, it } from 'vitest';
import { createFreshToken, type FreshToken } from '@/lib/account/renew-token';
import { Problem, type ProblemCode } from '@/lib/problem/problem';
import { loadAccount, loadToken, saveAccount } from '@/lib/storage/accounts';
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
} from '../../support/make-account';

const OLD = 'ya29.token-of-bread-lab';
const MINUTE_MS = 60_000;

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('renew-test');
  await database.delete();
  await database.open();
});

interface World {
  answer?: (asked: URLSearchParams) => Record<string, string>;
  channels?: string[];
  failure?: ProblemCode;
}

function world({ answer = granted(), channels = ['UC-bread'], failure }: World = {}) {
  const identity = makeIdentity(answer);
  if (failure) identity.launch.mockImplementation(() => Promise.reject(new Problem(failure)));
  const network = makeNetwork(() => ownChannels(...channels));
  const context = (): FreshToken => createFreshToken({ database, network, identity, now: () => NOW });
  return { identity, network, context };
}

const signedIn = (leftMs: number, scopes: string[] = [SCOPES.read]): Promise<void> =>
  saveAccount(database, makeIdentityRow(), makeToken({ expiresAt: NOW + leftMs, scopes }), NOW - 10);

describe('a token', () => {
  it.each([
    [2 * MINUTE_MS + 1, OLD],
    [2 * MINUTE_MS, 'ya29.fresh'],
    [0, 'ya29.fresh'],
    [-60 * MINUTE_MS, 'ya29.fresh'],
  ])('that lives for %i ms more comes as %s', async (leftMs, wanted) => {
    await signedIn(leftMs);
    expect(await world().context()('UC-bread', null)).toBe(wanted);
  });

  it('is renewed with its own client and scopes, without a window, and kept', async () => {
    await signedIn(0, [SCOPES.read, SCOPES.analytics, 'openid']);
    const { identity, network, context } = world();
    await context()('UC-bread', null);
    const [url, isInteractive] = identity.launch.mock.calls[0] ?? [''];
    expect(isInteractive).toBe(false);
    expect(new URL(url).searchParams.get('scope')).toBe(`${SCOPES.read} ${SCOPES.analytics}`);
    expect(new URL(url).searchParams.get('prompt')).toBe('none');
    expect(await loadToken(database, 'UC-bread')).toBe('ya29.fresh');
    expect(await loadAccount(database)).toMatchObject({
      tokenExpiresAt: NOW + 3_599_000,
      verifiedAt: NOW,
      problem: null,
    });
    expect(network.send.mock.calls[0]?.[0]).toMatchObject({
      purpose: 'token-check',
      cost: { quotaId: 'client:123456789012', bucket: 'units', units: 1 },
      headers: { Authorization: 'Bearer ya29.fresh' },
    });
    expect(network.send.mock.calls[0]?.[0].url).not.toContain('ya29');
  });

  it('is renewed once, however many ask in however many contexts', async () => {
    await signedIn(0);
    const { identity, context } = world();
    const contexts = [context(), context(), context()];
    const tokens = await Promise.all(contexts.flatMap((fresh) => [1, 2, 3].map(() => fresh('UC-bread', null))));
    expect(new Set(tokens)).toEqual(new Set(['ya29.fresh']));
    expect(identity.launch).toHaveBeenCalledTimes(1);
  });

  it('that YouTube refused is renewed though its time is not over; one renewed meanwhile is taken', async () => {
    await signedIn(60 * MINUTE_MS);
    const { identity, context } = world();
    const fresh = context();
    expect(await fresh('UC-bread', OLD)).toBe('ya29.fresh');
    expect(await fresh('UC-bread', OLD)).toBe('ya29.fresh');
    expect(identity.launch).toHaveBeenCalledTimes(1);
  });

  it('that cannot be decrypted any more is renewed', async () => {
    await signedIn(60 * MINUTE_MS);
    await database.cryptoKeys.clear();
    expect(await world().context()('UC-bread', null)).toBe('ya29.fresh');
  });

  it('is not to be had for an account that is not here', async () => {
    expect(await codeOf(world().context()('UC-gone', null))).toBe('account-missing');
  });
});

describe('a renewal', () => {
  it.each([
    ['Google wants to ask something', { failure: 'sign-in-expired' }],
    ['a scope was taken away', { answer: (asked: URLSearchParams) => ({ ...granted()(asked), scope: 'openid' }) }],
    ['the client is gone', { failure: 'client-invalid' }],
    ['it is for another of the browser’s accounts', { channels: ['UC-somebody-else'] }],
    ['the account lost its channel', { channels: [] }],
  ] satisfies [string, World][])('that fails because %s is told in the row and not tried again', async (_, parts) => {
    await signedIn(0);
    const { identity, context } = world(parts);
    expect(await codeOf(context()('UC-bread', null))).toBe('sign-in-expired');
    expect((await loadAccount(database))?.problem).toBe('sign-in-expired');
    expect(await loadToken(database, 'UC-bread')).toBe(OLD);
    expect(await codeOf(context()('UC-bread', null))).toBe('sign-in-expired');
    expect(identity.launch).toHaveBeenCalledTimes(1);
  });

  it.each(['offline', 'sign-in-failed', 'quota-exceeded'] as const)(
    'that fails with %s says nothing about the account',
    async (failure) => {
      await signedIn(0);
      const { identity, context } = world({ failure });
      expect(await codeOf(context()('UC-bread', null))).toBe(failure);
      expect((await loadAccount(database))?.problem).toBeNull();
      identity.launch.mockImplementation(makeIdentity(granted()).launch);
      expect(await context()('UC-bread', null)).toBe('ya29.fresh');
    },
  );
});
