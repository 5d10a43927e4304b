import { beforeEach, describe, expect, it } from 'vitest';
import { UNVERIFIED_MAX_MS, VERIFY_AFTER_MS } from '@/lib/account/verify-account';
import { Problem } from '@/lib/problem/problem';
import { loadAccounts, saveAccount } from '@/lib/storage/accounts';
import { LimelightDatabase } from '@/lib/storage/database';
import { makeIdentityRow, makeToken, NOW, saveApiSettings } from '../../support/make-account';
import { makeAccounts } from '../../support/make-accounts';
import { makeChannelFacts } from '../../support/make-facts';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('verify-test');
  await database.delete();
  await database.open();
  await saveApiSettings(database, { agreedAt: NOW });
  const token = makeToken({ expiresAt: NOW + 10 * UNVERIFIED_MAX_MS });
  await saveAccount(database, makeIdentityRow({ title: 'Old title' }), token, NOW);
});

async function verifyAfter(ageMs: number, prepare: (world: ReturnType<typeof makeAccounts>) => void = () => undefined) {
  const world = makeAccounts(database);
  world.clock.at = NOW + ageMs;
  prepare(world);
  await world.accounts.verifyAll();
  return world;
}

describe('verifyAll', () => {
  it('asks after a week, not before', async () => {
    const early = await verifyAfter(VERIFY_AFTER_MS - 1);
    expect(early.youtube.checkToken).not.toHaveBeenCalled();
    const due = await verifyAfter(VERIFY_AFTER_MS);
    expect(due.youtube.checkToken).toHaveBeenCalledWith('UC-bread');
    expect(await loadAccounts(database)).toMatchObject([{ title: 'Bread Lab', verifiedAt: NOW + VERIFY_AFTER_MS }]);
  });

  it('deletes a sign-in that was ended elsewhere', async () => {
    const { forget } = await verifyAfter(VERIFY_AFTER_MS, ({ youtube }) => youtube.checkToken.mockResolvedValue(null));
    expect([await database.accounts.count(), await database.secrets.count()]).toEqual([0, 0]);
    expect(forget).toHaveBeenCalledWith('UC-bread');
  });

  it.each([
    ['offline', UNVERIFIED_MAX_MS - 1, 1],
    ['offline', UNVERIFIED_MAX_MS, 0],
    ['sign-in-expired', VERIFY_AFTER_MS, 1],
    ['sign-in-expired', UNVERIFIED_MAX_MS, 0],
    ['terms-not-agreed', UNVERIFIED_MAX_MS, 0],
  ] as const)('when %s after %i ms, keeps %i', async (code, ageMs, left) => {
    await verifyAfter(ageMs, ({ youtube }) => youtube.checkToken.mockRejectedValue(new Problem(code)));
    expect(await database.accounts.count()).toBe(left);
  });

  it('says that a channel is gone, and deletes it in the end', async () => {
    const other = [makeChannelFacts({ channelId: 'UC-other' })];
    await verifyAfter(VERIFY_AFTER_MS, ({ youtube }) => youtube.fetchMyChannels.mockResolvedValue(other));
    expect(await loadAccounts(database)).toMatchObject([{ problem: 'channel-missing', verifiedAt: NOW }]);
    await verifyAfter(UNVERIFIED_MAX_MS, ({ youtube }) => youtube.fetchMyChannels.mockResolvedValue(other));
    expect(await database.accounts.count()).toBe(0);
  });
});
