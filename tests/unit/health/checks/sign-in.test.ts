import { beforeEach, expect, it } from 'vitest';
import { signIn, UNVERIFIED_MS } from '@/lib/health/checks/sign-in';
import type { AccountRow } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeAccountRow } from '../../../support/make-account';
import { makeHealthTools, NOW, openDatabase } from '../../../support/make-health';

let database: LimelightDatabase;
const find = async (...accounts: Partial<AccountRow>[]) => {
  await database.accounts.bulkPut(accounts.map((change, index) => makeAccountRow({ id: `UC${index}`, ...change })));
  return signIn.run(makeHealthTools(database));
};

beforeEach(() => {
  database = openDatabase();
});

it('has nothing to judge without a sign-in', async () => {
  expect(await find()).toEqual({ status: 'unknown', finding: 'none' });
});

it('works, and rests when the token ran out', async () => {
  const facts = { accounts: 1, verifiedAt: NOW };
  expect(await find({})).toEqual({ status: 'healthy', finding: 'works', facts });
  expect(await find({ tokenExpiresAt: NOW })).toEqual({ status: 'healthy', finding: 'resting', facts });
});

it('says that none of them is in use', async () => {
  expect(await find({ isActive: false })).toEqual({ status: 'unknown', finding: 'unused', facts: { accounts: 1 } });
});

it.each([
  [0, 'works'],
  [1, 'unverified'],
])('allows a sign-in to go unconfirmed for 25 days, and %d ms', async (moreMs, finding) => {
  const verifiedAt = NOW - UNVERIFIED_MS - moreMs;
  expect(await find({}, { isActive: false, verifiedAt })).toMatchObject({ finding, facts: { verifiedAt } });
});

it('is broken when the one in use has ended, and worth a look when another has', async () => {
  const ended = { status: 'critical', finding: 'ended', facts: { accounts: 1 }, problem: 'sign-in-expired' };
  expect(await find({ problem: 'sign-in-expired' }, { isActive: false })).toEqual(ended);
  expect(await find({}, { isActive: false, problem: 'sign-in-expired' })).toEqual({ ...ended, status: 'warning' });
});
